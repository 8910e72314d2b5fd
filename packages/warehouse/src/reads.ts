import { GongkaiError } from "@gongkai/contracts";
import type { Connection } from "./connection.js";
import { reportKey } from "./report-key.js";
import {
  type CountRow,
  countRow,
  idRow,
  kindRow,
  type Ledger,
  ledgerRow,
  type StoredFact,
  type StoredReport,
  storedFactRow,
  storedReportRow,
  textRow,
} from "./rows.js";
import { pieces, sqlList } from "./sql-list.js";

/** What a warehouse holds, in distinct documents. */
export interface Counts extends Ledger {
  /** Rejections by reason. */
  readonly rejected: Readonly<Record<string, number>>;
  /** Parsed reports by edition and by script. */
  readonly editions: Readonly<Record<string, number>>;
  readonly scripts: Readonly<Record<string, number>>;
  readonly facts: number;
}

/** Distinct documents received and what became of them. */
export async function ledger(connection: Connection): Promise<Ledger> {
  return await connection.row(ledgerRow, "SELECT * FROM ledger");
}

/** The ledger, with rejections by reason and reports by edition and script. */
export async function counts(connection: Connection): Promise<Counts> {
  const [balance, refusals, kinds] = await Promise.all([
    ledger(connection),
    connection.rows(countRow, "SELECT reason AS name, count() AS documents FROM rejections GROUP BY name"),
    connection.rows(
      kindRow,
      "SELECT edition, script, count() AS documents, sum(facts) AS facts FROM reports GROUP BY edition, script",
    ),
  ]);
  return {
    ...balance,
    rejected: mostFirst(refusals),
    editions: mostFirst(kinds.map(({ edition, documents }) => ({ name: edition, documents }))),
    scripts: mostFirst(kinds.map(({ script, documents }) => ({ name: script, documents }))),
    facts: kinds.reduce((sum, { facts }) => sum + facts, 0),
  };
}

/** Documents by name, the largest number first. */
function mostFirst(rows: readonly CountRow[]): Record<string, number> {
  const sums = new Map<string, number>();
  for (const { name, documents } of rows) sums.set(name, (sums.get(name) ?? 0) + documents);
  return Object.fromEntries([...sums].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)));
}

/** The highest revision of a document, parsed or rejected. Throws E_REPORT_NOT_FOUND where it has no outcome. */
export async function report(connection: Connection, reportId: string): Promise<StoredReport> {
  const columns = Object.keys(storedReportRow.shape).join(", ");
  const [row] = await connection.rows(
    storedReportRow,
    `SELECT ${columns} FROM reports_store FINAL WHERE report_key = {key: UInt64} AND report_id = {reportId: String}`,
    { reportId, key: reportKey(reportId) },
  );
  if (row === undefined) throw new GongkaiError("E_REPORT_NOT_FOUND", `Report ${reportId}`);
  return row;
}

/** Documents as their highest revisions left them, in no order; those without an answer are left out. */
export async function reportsOf(connection: Connection, ids: readonly string[]): Promise<StoredReport[]> {
  const columns = Object.keys(storedReportRow.shape).join(", ");
  const found: StoredReport[] = [];
  for (const part of pieces(ids, 1000)) {
    const rows = await connection.rows(
      storedReportRow,
      `SELECT ${columns} FROM reports_store FINAL
       WHERE report_key IN ${sqlList(part.map(reportKey))} AND report_id IN ${sqlList(part)}`,
    );
    found.push(...rows);
  }
  return found;
}

/** Ids of documents with an outcome that begin with these hex digits, in order, at most `limit`; none where they are no hex digits. */
export async function reportsLike(connection: Connection, prefix: string, limit = 10): Promise<string[]> {
  const digits = prefix.toLowerCase();
  if (!/^[0-9a-f]{1,64}$/.test(digits)) return [];
  const sql = `SELECT DISTINCT report_id FROM reports_store
    WHERE report_key BETWEEN {first: UInt64} AND {last: UInt64} AND startsWith(report_id, {digits: String})
    ORDER BY report_id LIMIT {limit: UInt32}`;
  const range = { first: reportKey(digits.padEnd(64, "0")), last: reportKey(digits.padEnd(64, "f")) };
  return (await connection.rows(idRow, sql, { ...range, digits, limit })).map((row) => row.report_id);
}

/** The text that offsets of a revision count in; null where none is kept. */
export async function reportText(connection: Connection, reportId: string, revision: number): Promise<string | null> {
  const sql =
    "SELECT revision, text FROM report_texts WHERE report_id = {reportId: String} AND revision = {revision: UInt32}";
  const [row] = await connection.rows(textRow, sql, { reportId, revision });
  return row?.text ?? null;
}

/** The facts of a report in the order of its text, all or those of one indicator. Empty for rejections. */
export async function factsOf(connection: Connection, reportId: string, indicator?: string): Promise<StoredFact[]> {
  const columns = Object.keys(storedFactRow.shape).join(", ");
  return await connection.rows(
    storedFactRow,
    `SELECT ${columns} FROM facts
     WHERE report_key = {key: UInt64} AND report_id = {reportId: String}
       ${indicator === undefined ? "" : "AND indicator = {indicator: String}"}
     ORDER BY start, end, indicator, period, applicant, category, ordinal`,
    { key: reportKey(reportId), reportId, ...(indicator === undefined ? {} : { indicator }) },
  );
}

/** Facts of several reports; those of one key in the order of their ordinals. */
export async function factsOfReports(connection: Connection, ids: readonly string[]): Promise<StoredFact[]> {
  const columns = Object.keys(storedFactRow.shape).join(", ");
  const found: StoredFact[] = [];
  for (const part of pieces(ids, 500)) {
    const rows = await connection.rows(
      storedFactRow,
      `SELECT ${columns} FROM facts
       WHERE report_key IN ${sqlList(part.map(reportKey))} AND report_id IN ${sqlList(part)} ORDER BY ordinal`,
    );
    for (const row of rows) found.push(row);
  }
  return found;
}
