import type { Connection } from "./connection.js";
import {
  attemptRow,
  type DeadLetter,
  deadLetterRow,
  diagnosticRow,
  type StoredAttempt,
  type StoredDiagnostic,
} from "./rows.js";
import { RowBatch } from "./table.js";
import { discardsStore } from "./tables.js";

/** Which dead letters are meant: those for which all that is given holds. */
export interface DeadLetterFilter {
  /** First hex digits of the document's id. */
  readonly report?: string | undefined;
  readonly reason?: string | undefined;
  /** The site, or the beginning of the address or file. */
  readonly source?: string | undefined;
  /** Tried last at or after this, and before that. */
  readonly since?: Date | undefined;
  readonly until?: Date | undefined;
  readonly parserVersion?: string | undefined;
}

export interface Page {
  /** Ids above this one; the last id of the previous answer. Default: from the beginning. */
  readonly after?: string;
  readonly limit: number;
}

/** Conditions of a filter; what is not given matches all. */
const condition = `report_id > {after: String} AND startsWith(report_id, {report: String})
  AND ({reason: String} = '' OR reason = {reason: String})
  AND ({source: String} = '' OR site = {source: String} OR startsWith(source_uri, {source: String}))
  AND last_tried_at >= fromUnixTimestamp64Milli({since: Int64}) AND last_tried_at < fromUnixTimestamp64Milli({until: Int64})
  AND ({version: String} = '' OR parser_version = {version: String})`;

/** Year 2200: DateTime64(3) ends in 2299. */
const never = Date.UTC(2200, 0);

/** The next dead letters in order of id; empty where there are none above `after`. */
export async function deadLetters(
  connection: Connection,
  filter: DeadLetterFilter,
  { after = "", limit }: Page,
): Promise<DeadLetter[]> {
  const { report = "", reason = "", source = "", since, until, parserVersion = "" } = filter;
  const columns = Object.keys(deadLetterRow.shape).join(", ");
  return await connection.rows(
    deadLetterRow,
    `SELECT ${columns} FROM dead_letters WHERE ${condition} ORDER BY report_id LIMIT {limit: UInt32}`,
    {
      after,
      limit,
      report: report.toLowerCase(),
      reason,
      source,
      since: since?.getTime() ?? 0,
      until: until?.getTime() ?? never,
      version: parserVersion,
    },
  );
}

/** Lays dead letters aside, each for the reason it is dead for; durable when it resolves, harmless when done twice. */
export async function discardDeadLetters(
  connection: Connection,
  letters: readonly Pick<DeadLetter, "report_id" | "reason">[],
  discardedAt: Date,
): Promise<void> {
  const batch = new RowBatch(discardsStore);
  for (const { report_id, reason } of letters) batch.add({ report_id, reason, discarded_at: discardedAt });
  await connection.insert(batch);
}

/** What happened to a document: every try in the order of time, and what was odd about it at last. */
export interface Story {
  readonly tries: readonly StoredAttempt[];
  readonly diagnostics: readonly StoredDiagnostic[];
}

export async function story(connection: Connection, reportId: string): Promise<Story> {
  const columns = Object.keys(attemptRow.shape).join(", ");
  const [tries, diagnostics] = await Promise.all([
    connection.rows(
      attemptRow,
      `SELECT ${columns} FROM parse_attempts WHERE report_id = {reportId: String} ORDER BY attempted_at, revision`,
      { reportId },
    ),
    connection.rows(
      diagnosticRow,
      "SELECT severity, code, message FROM diagnostics WHERE report_id = {reportId: String}",
      { reportId },
    ),
  ]);
  return { tries, diagnostics };
}
