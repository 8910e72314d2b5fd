import type { Connection } from "./connection.js";
import {
  type CoverageRow,
  coverageRow,
  type FailureRow,
  failureRow,
  type OutcomeCount,
  type OutcomeRow,
  outcomeRow,
  type ReasonRow,
  reasonRow,
  type SpeedRow,
  speedRow,
} from "./overview-rows.js";
import { type Counts, counts } from "./reads.js";

/** What a dashboard shows: the balance of all documents, how the latest tries ended, and what the reports cover. */
export interface Overview {
  readonly counts: Counts;
  /** How tries ended, by the day they were made on (UTC, `2026-01-31`). */
  readonly days: readonly OutcomeCount[];
  /** Documents that are no reports or could not be read, by class and reason, over all time. */
  readonly reasons: readonly ReasonRow[];
  /** How tries of these days ended, the worst first. */
  readonly mediaTypes: readonly OutcomeCount[];
  readonly sites: readonly OutcomeCount[];
  readonly parserVersions: readonly OutcomeCount[];
  /** Milliseconds that tries of these days took. */
  readonly speeds: readonly SpeedRow[];
  /** Documents that failed last, the latest first. */
  readonly failures: readonly FailureRow[];
  /** Reports by province and the year reported on. */
  readonly coverage: readonly CoverageRow[];
}

/** Rows of a list that a reader can still take in. */
const mostRows = 15;

/** Everything at one moment, near enough: each part is asked by itself. `days`: how many days back tries are looked at. */
export async function overview(connection: Connection, days: number): Promise<Overview> {
  const since = "(SELECT max(toDate(attempted_at)) FROM parse_attempts_store) - {days: UInt16}";
  const [all, outcomes, reasons, speeds, failures, coverage] = await Promise.all([
    counts(connection),
    connection.rows(
      outcomeRow,
      `SELECT kind, name, sum(parsed) AS parsed, sum(refused) AS refused, sum(failed) AS failed
       FROM parse_outcomes
       ARRAY JOIN ['day', 'media_type', 'site', 'parser_version'] AS kind,
         [toString(day), ifNull(media_type, 'unknown'), site, parser_version] AS name
       WHERE day > ${since}
       GROUP BY kind, name ORDER BY failed DESC, parsed DESC, name LIMIT {most: UInt32} BY kind`,
      { days, most: Math.max(days, mostRows) },
    ),
    connection.rows(
      reasonRow,
      "SELECT class, reason, count() AS documents FROM rejections GROUP BY class, reason ORDER BY documents DESC, reason",
    ),
    connection.rows(
      speedRow,
      `SELECT ifNull(media_type, 'unknown') AS name, count() AS tries, quantile(0.5)(milliseconds) AS median,
         quantile(0.99)(milliseconds) AS slowest
       FROM parse_attempts WHERE toDate(attempted_at) > ${since} GROUP BY name ORDER BY tries DESC, name LIMIT ${mostRows}`,
      { days },
    ),
    connection.rows(
      failureRow,
      `SELECT report_id, reason, message, tries, formatDateTime(last_tried_at, '%Y-%m-%d %H:%i') AS tried_at, site, source_uri
       FROM dead_letters ORDER BY last_tried_at DESC, report_id LIMIT ${mostRows}`,
    ),
    connection.rows(
      coverageRow,
      `SELECT ifNull(province, '') AS province, year, count() AS reports FROM annual_reports
       GROUP BY province, year ORDER BY province, year`,
    ),
  ]);
  return {
    counts: all,
    days: countsOf(outcomes, "day").sort((a, b) => (a.name < b.name ? -1 : 1)),
    reasons,
    mediaTypes: countsOf(outcomes, "media_type").slice(0, mostRows),
    sites: countsOf(outcomes, "site").slice(0, mostRows),
    parserVersions: countsOf(outcomes, "parser_version").slice(0, mostRows),
    speeds,
    failures,
    coverage,
  };
}

/** How tries ended by one of the kinds of names, the worst first: those with most failures, then with most reports. */
function countsOf(rows: readonly OutcomeRow[], wanted: OutcomeRow["kind"]): OutcomeCount[] {
  return rows.filter(({ kind }) => kind === wanted).map(({ kind: _, ...count }) => count);
}
