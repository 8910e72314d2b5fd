import type { Connection } from "./connection.js";
import type { Page } from "./dead-letters.js";
import { type Origin, originRow, type PendingReport, pendingRow, type RetryingReport, retryingRow } from "./rows.js";
import { pieces, sqlList } from "./sql-list.js";

/** Which stored documents are meant: those with an answer for which all that is given holds. */
export interface ReportFilter {
  /** First hex digits of the document's id. */
  readonly report?: string | undefined;
  /** Of a rejection. */
  readonly reason?: string | undefined;
  readonly edition?: string | undefined;
  /** Reported on. */
  readonly year?: number | undefined;
  readonly site?: string | undefined;
  /** Of the parser that answered. */
  readonly parserVersion?: string | undefined;
}

/** The next documents that are stored and answered, in order of id; empty where there are none above `after`. */
export async function storedReports(
  connection: Connection,
  { report = "", reason = "", edition = "", year = 0, site = "", parserVersion = "" }: ReportFilter,
  { after = "", limit }: Page,
): Promise<PendingReport[]> {
  const rows = await connection.rows(
    pendingRow,
    `SELECT report_id, size FROM raw_reports_store
     WHERE report_id > {after: String} AND startsWith(report_id, {report: String}) AND report_id IN (
       SELECT report_id FROM reports_store FINAL
       WHERE ({reason: String} = '' OR reason = {reason: String}) AND ({edition: String} = '' OR edition = {edition: String})
         AND ({year: UInt16} = 0 OR year = {year: UInt16}) AND ({version: String} = '' OR parser_version = {version: String})
     ) AND ({site: String} = '' OR report_id IN (SELECT report_id FROM sightings_store WHERE site = {site: String}))
     ORDER BY report_id LIMIT 1 BY report_id LIMIT {limit: UInt32}`,
    { after, limit, report: report.toLowerCase(), reason, edition, year, site, version: parserVersion },
  );
  return rows.map(({ report_id: reportId, size }) => ({ reportId, size }));
}

/** The next documents that failed and will be tried again, in order of id. */
export async function retryingReports(connection: Connection, { after = "", limit }: Page): Promise<RetryingReport[]> {
  return await connection.rows(
    retryingRow,
    `SELECT waiting.report_id AS report_id, waiting.revision AS revision, waiting.reason AS reason, failed_at
     FROM (
       SELECT report_id, revision, reason FROM reports_store FINAL
       WHERE status = 'retrying' AND report_id > {after: String} ORDER BY report_id LIMIT {limit: UInt32}
     ) AS waiting
     LEFT JOIN (
       SELECT report_id, max(attempted_at) AS failed_at FROM parse_attempts_store WHERE outcome = 'retrying' GROUP BY report_id
     ) AS attempts ON attempts.report_id = waiting.report_id
     ORDER BY report_id`,
    { after, limit },
  );
}

/** Where stored documents came from, by id: what another try on them has to say. Ids that are not stored are left out. */
export async function originsOf(connection: Connection, ids: readonly string[]): Promise<Map<string, Origin>> {
  const origins = new Map<string, Origin>();
  for (const part of pieces(ids, 1000)) {
    const list = sqlList(part);
    const rows = await connection.rows(
      originRow,
      `SELECT raw.report_id AS report_id, size, first_place.1 AS raw_partition, first_place.2 AS raw_offset, source_uri, fetched_at, media_type, reparses
       FROM (
         SELECT report_id, any(size) AS size, argMin((raw_partition, raw_offset), raw_offset) AS first_place
         FROM raw_reports_store WHERE report_id IN ${list} GROUP BY report_id
       ) AS raw
       LEFT JOIN (
         SELECT report_id, source_uri, fetched_at, media_type FROM sightings_store WHERE report_id IN ${list}
         ORDER BY report_id, fetched_at, source_uri LIMIT 1 BY report_id
       ) AS seen ON seen.report_id = raw.report_id
       LEFT JOIN (
         SELECT report_id, max(try) AS reparses FROM parse_attempts_store
         WHERE report_id IN ${list} AND stage = 'reparse' GROUP BY report_id
       ) AS tried ON tried.report_id = raw.report_id`,
    );
    for (const row of rows) origins.set(row.report_id, row);
  }
  return origins;
}
