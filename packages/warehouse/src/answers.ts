import { GongkaiError } from "@gongkai/contracts";
import type { Connection } from "./connection.js";
import { type FactRow, tombstones } from "./fact-rows.js";
import { type FactKeysRow, factKeysRow, reportKeyRow } from "./rows.js";
import { pieces, sqlList } from "./sql-list.js";

/** An answer about a document, as `fact_keys_store` names it. */
export interface AnswerName {
  readonly reportId: string;
  readonly key: bigint;
  readonly revision: number;
  readonly fingerprint: bigint;
}

/** All that was ever answered, or is about to be, about those of the reports that have more than one answer. */
export async function answersOf(
  connection: Connection,
  reports: readonly bigint[],
): Promise<ReadonlyMap<bigint, readonly FactKeysRow[]>> {
  const found = new Map<bigint, FactKeysRow[]>();
  for (const part of pieces(reports, 5000)) {
    const several = await connection.rows(
      reportKeyRow,
      `SELECT report_key FROM fact_keys_store WHERE report_key IN ${sqlList(part)}
       GROUP BY report_key HAVING uniqExact(revision, fingerprint) > 1`,
    );
    if (several.length === 0) continue;
    const rows = await connection.rows(
      factKeysRow,
      `SELECT report_key, revision, fingerprint, year, region, keys.indicator AS indicators, keys.period AS periods,
         keys.applicant AS applicants, keys.category AS categories, keys.origin AS origins, keys.ordinal AS ordinals
       FROM fact_keys_store WHERE report_key IN ${sqlList(several.map((row) => row.report_key))}
       LIMIT 1 BY report_key, revision, fingerprint`,
    );
    for (const row of rows) found.set(row.report_key, [...(found.get(row.report_key) ?? []), row]);
  }
  return found;
}

/**
 * What has to be written together with the facts of one of several answers about a document: the highest revision ends what
 * lower ones state and it does not, whichever of them comes last. @throws GongkaiError E_SHORT_WRITE where the answer's own keys are not there
 */
export function endings(answer: AnswerName, all: readonly FactKeysRow[]): FactRow[] {
  const { reportId, revision, fingerprint } = answer;
  const own = all.filter((each) => each.revision === revision && each.fingerprint === fingerprint);
  if (own.length === 0) throw new GongkaiError("E_SHORT_WRITE", `fact_keys_store has no keys of ${reportId}`);
  const highest = Math.max(...all.map((each) => each.revision));
  if (highest > revision) {
    return tombstones(
      reportId,
      highest,
      all.filter((each) => each.revision === highest),
      own,
    );
  }
  return tombstones(
    reportId,
    revision,
    own,
    all.filter((each) => !own.includes(each)),
  );
}
