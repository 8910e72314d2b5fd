import type { Warehouse } from "@gongkai/warehouse";
import { type Difference, holds, type Ledger } from "./ledger.js";

/** An answer about a document of which no bytes are stored: nothing else can make the two sides differ. */
const unaccounted = `SELECT report_id AS reportId, 'answered, but never received' AS difference
FROM (SELECT report_id FROM reports UNION ALL SELECT report_id FROM rejections)
WHERE report_id NOT IN (SELECT report_id FROM raw_reports_store) ORDER BY report_id LIMIT 1000`;

/** The balance of a warehouse that no topics feed: it is one partition. */
export async function localLedger(warehouse: Warehouse): Promise<Ledger> {
  const { received, parsed, refused, dead, in_retry: inRetry, in_flight: inFlight } = await warehouse.ledger();
  const answer = await warehouse.queryText(unaccounted, { format: "JSONEachRow" });
  const differences = answer
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Difference);
  const partitions = [{ partition: "local", received, parsed, refused, dead, inRetry, inFlight }] as const;
  return {
    balanced: holds(partitions) && differences.length === 0,
    settled: inFlight === 0,
    partitions,
    differences,
  };
}
