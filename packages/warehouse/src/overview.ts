import type { Connection } from "./connection.js";
import {
  type CoverageRow,
  coverageRow,
  type DayRow,
  dayRow,
  type FailureRow,
  failureRow,
  type OutcomeCountRow,
  outcomeCountRow,
  type ReasonRow,
  reasonRow,
  type SpeedRow,
  speedRow,
} from "./overview-rows.js";
import { type Counts, counts } from "./reads.js";

/** What a dashboard shows: the balance of all documents, how the latest tries ended, and what the reports cover. */
export interface Overview {
  readonly counts: Counts;
  /** How the last try on each document of a day ended; `days` of them, the latest on which any was tried last. */
  readonly days: readonly DayRow[];
  /** Documents that are no reports or could not be read, by class and reason, over all time. */
  readonly reasons: readonly ReasonRow[];
  /** How tries of these days ended, the worst first. */
  readonly mediaTypes: readonly OutcomeCountRow[];
  readonly sites: readonly OutcomeCountRow[];
  readonly parserVersions: readonly OutcomeCountRow[];
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
  const latest = `(SELECT max(toDate(attempted_at)) FROM parse_attempts) - {days: UInt16}`;
  const outcomes = "sum(parsed) AS parsed, sum(refused) AS refused, sum(failed) AS failed";
  const by = (column: string) =>
    connection.rows(
      outcomeCountRow,
      `SELECT toString(ifNull(${column}, 'unknown')) AS name, ${outcomes} FROM parse_outcomes WHERE day > ${latest}
       GROUP BY name ORDER BY failed DESC, parsed DESC, name LIMIT ${mostRows}`,
      { days },
    );
  const [all, dayRows, reasons, mediaTypes, sites, parserVersions, speeds, failures, coverage] = await Promise.all([
    counts(connection),
    connection.rows(
      dayRow,
      `SELECT day, ${outcomes} FROM parse_outcomes WHERE day > ${latest} GROUP BY day ORDER BY day`,
      { days },
    ),
    connection.rows(
      reasonRow,
      "SELECT class, reason, count() AS documents FROM rejections GROUP BY class, reason ORDER BY documents DESC, reason",
    ),
    by("media_type"),
    by("site"),
    by("parser_version"),
    connection.rows(
      speedRow,
      `SELECT ifNull(media_type, 'unknown') AS name, count() AS tries, quantile(0.5)(milliseconds) AS median,
         quantile(0.99)(milliseconds) AS slowest
       FROM parse_attempts WHERE toDate(attempted_at) > ${latest} GROUP BY name ORDER BY tries DESC, name LIMIT ${mostRows}`,
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
  return { counts: all, days: dayRows, reasons, mediaTypes, sites, parserVersions, speeds, failures, coverage };
}
