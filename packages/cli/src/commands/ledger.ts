import type { Warehouse } from "@gongkai/warehouse";
import type { Command } from "commander";
import { type DataOption, withData } from "../data-option.js";
import { onStdout } from "../terminal/style.js";
import { columns } from "../terminal/table.js";

interface Options extends DataOption {
  readonly json?: true;
}

/** One document that the balance cannot account for. */
interface Difference {
  readonly report_id: string;
  readonly difference: string;
}

/** An answer about a document of which no bytes are stored: nothing else can make the two sides differ. */
const unaccounted = `SELECT report_id, 'answered, but never received' AS difference
FROM (SELECT report_id FROM reports UNION ALL SELECT report_id FROM rejections)
WHERE report_id NOT IN (SELECT report_id FROM raw_reports_store) ORDER BY report_id LIMIT 1000`;

export function registerLedger(program: Command): void {
  const command = program
    .command("ledger")
    .summary("received = parsed + refused + dead + in retry + in flight")
    .description(
      "Counts distinct documents from what is durable; a local folder is one partition. Exits 1 where the two sides\n" +
        "differ or documents are in flight: stored, and not answered yet.",
    )
    .option("--json", "one JSON object with `partitions`, `balanced`, `settled` and `differences`");
  withData(command).action(async (options: Options) => {
    const { askWarehouse } = await import("../open-warehouse.js");
    await askWarehouse(options, async (warehouse) => {
      const ledger = await balance(warehouse);
      if (!ledger.balanced || !ledger.settled) process.exitCode = 1;
      process.stdout.write(options.json ? `${JSON.stringify(ledger)}\n` : `${describe(ledger)}\n`);
    });
  });
}

async function balance(warehouse: Warehouse) {
  const { received, parsed, refused, dead, in_retry: inRetry, in_flight: inFlight } = await warehouse.ledger();
  const answer = await warehouse.queryText(unaccounted, { format: "JSONEachRow" });
  const differences = answer
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Difference);
  return {
    balanced: received === parsed + refused + dead + inRetry + inFlight && differences.length === 0,
    settled: inFlight === 0,
    partitions: [{ partition: "local", received, parsed, refused, dead, inRetry, inFlight }],
    differences: differences.map(({ report_id, difference }) => ({ reportId: report_id, difference })),
  };
}

function describe({ partitions, balanced, settled, differences }: Awaited<ReturnType<typeof balance>>): string {
  const table = columns(
    ["received", "=", "parsed", "refused", "dead", "in retry", "in flight"],
    partitions.map(({ received, parsed, refused, dead, inRetry, inFlight }) => [
      received,
      balanced ? "=" : "≠",
      parsed,
      refused,
      dead,
      inRetry,
      inFlight,
    ]),
  );
  const verdict = balanced ? onStdout("green", "balanced") : onStdout("red", "not balanced");
  const flight = settled ? "settled" : onStdout("yellow", "not settled: `gongkai run` takes up what is in flight");
  return [table, `${verdict}, ${flight}`, ...differences.map((d) => `${d.reportId}  ${d.difference}`)].join("\n");
}
