import type { Fact, Outcome } from "@gongkai/contracts";
import { openWarehouse } from "@gongkai/warehouse";
import type { Expected } from "./documents.js";

/** What a flow left behind, against what it would have left undisturbed. */
export interface Losses {
  /** Documents without an answer, or with another one, or facts that are missing. */
  readonly lost: readonly string[];
  /** Documents, facts or tries that stand there more than once. */
  readonly doubled: readonly string[];
}

interface StoredRow {
  readonly report_id: string;
  readonly [column: string]: unknown;
}

/** Compares what readers of the warehouse see with what was expected, document by document and fact by fact. */
export async function losses(clickhouseUrl: string, expected: Expected): Promise<Losses> {
  const warehouse = openWarehouse({ url: clickhouseUrl });
  /** Rows of the flow's documents, some hundred ids at a time. */
  const rows = async (select: string): Promise<Map<string, StoredRow[]>> => {
    const found = new Map<string, StoredRow[]>([...expected.keys()].map((reportId) => [reportId, []]));
    for (const part of pieces([...expected.keys()], 3000)) {
      const ids = part.map((id) => `'${id}'`).join(", ");
      const sql = `${select} WHERE report_id IN (${ids})`;
      const text = await warehouse.queryText(sql, { format: "JSONEachRow" });
      for (const line of text.split("\n")) {
        if (line === "") continue;
        const row = JSON.parse(line) as StoredRow;
        found.get(row.report_id)!.push(row);
      }
    }
    return found;
  };
  try {
    const raw = await rows("SELECT report_id FROM raw_reports");
    const statuses = await rows("SELECT report_id, status FROM reports_store FINAL");
    const facts = await rows(
      "SELECT report_id, indicator, period, applicant, category, value, unit, status, origin, certainty, start, end FROM facts",
    );
    const tries = await rows("SELECT report_id, revision, stage, try FROM parse_attempts");
    const lost: string[] = [];
    const doubled: string[] = [];
    for (const [reportId, outcome] of expected) {
      const count = (from: Map<string, StoredRow[]>) => from.get(reportId)?.length ?? 0;
      if (count(raw) === 0) lost.push(`${reportId}: bytes`);
      if (count(raw) > 1) doubled.push(`${reportId}: bytes`);
      if (count(statuses) > 1) doubled.push(`${reportId}: answer`);
      const status = statuses.get(reportId)?.[0]?.status;
      if (status !== statusOf(outcome)) lost.push(`${reportId}: ${String(status)} in place of ${statusOf(outcome)}`);
      const wanted = factsOf(outcome).sort();
      const stored = (facts.get(reportId) ?? []).map(key).sort();
      if (new Set(stored).size < stored.length && stored.length > wanted.length) doubled.push(`${reportId}: facts`);
      else if (stored.join("\n") !== wanted.join("\n")) lost.push(`${reportId}: facts`);
      const named = (tries.get(reportId) ?? []).map(
        (row) => `${String(row.revision)} ${String(row.stage)} ${String(row.try)}`,
      );
      if (new Set(named).size < named.length) doubled.push(`${reportId}: tries`);
    }
    return { lost, doubled };
  } finally {
    await warehouse.close();
  }
}

function* pieces<T>(list: readonly T[], size: number): Generator<T[]> {
  for (let at = 0; at < list.length; at += size) yield list.slice(at, at + size);
}

/** What is retried in vain ends as a failure like the others. */
function statusOf(outcome: Outcome): string {
  return outcome.status === "parsed" ? "parsed" : outcome.rejection.class;
}

function factsOf(outcome: Outcome): string[] {
  return outcome.status === "parsed" ? outcome.facts.map((fact) => key({ ...fact, ...fact.evidence })) : [];
}

function key(fact: Omit<Fact, "evidence"> | Record<string, unknown>): string {
  const { indicator, period, applicant, category, value, unit, status, origin, certainty, start, end } = fact as Record<
    string,
    unknown
  >;
  return [
    indicator,
    period,
    applicant,
    category ?? "",
    Number(value),
    unit,
    status,
    origin,
    certainty,
    start,
    end,
  ].join("|");
}
