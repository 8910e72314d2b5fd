import { readEnvironment } from "@gongkai/contracts";
import type { Command } from "commander";
import { type DataOption, serverUrl, withData } from "../data-option.js";
import type { Ledger, PartitionBalance } from "../ledger/ledger.js";
import { onStdout } from "../terminal/style.js";
import { columns } from "../terminal/table.js";

interface Options extends DataOption {
  readonly json?: true;
}

export function registerLedger(program: Command): void {
  const command = program
    .command("ledger")
    .summary("received = parsed + refused + dead + in retry + in flight")
    .description(
      "Counts distinct documents from what is durable, for each partition of reports.raw where KAFKA_BROKERS and\n" +
        "CLICKHOUSE_URL are set; a local folder is one partition. Exits 1 where the two sides differ or documents are in\n" +
        "flight: received, and not answered yet.",
    )
    .option("--json", "one JSON object with `partitions`, `balanced`, `settled` and `differences`");
  withData(command).action(async (options: Options) => {
    const ledger = await balance(options);
    if (!ledger.balanced || !ledger.settled) process.exitCode = 1;
    process.stdout.write(options.json ? `${JSON.stringify(ledger)}\n` : `${describe(ledger)}\n`);
  });
}

async function balance(options: Options): Promise<Ledger> {
  const { KAFKA_BROKERS: brokers } = readEnvironment(process.env);
  const server = serverUrl(options);
  const { askWarehouse, withServer } = await import("../open-warehouse.js");
  if (server === undefined || brokers === undefined) {
    const { localLedger } = await import("../ledger/local-ledger.js");
    return await askWarehouse(options, localLedger);
  }
  const { pipelineLedger } = await import("../ledger/pipeline-ledger.js");
  const { withBroker } = await import("../service.js");
  return await withServer(server, (warehouse) =>
    withBroker(brokers, "ledger", undefined, (broker) => pipelineLedger(broker, warehouse)),
  );
}

function describe(ledger: Ledger): string {
  const { partitions, balanced, settled, differences, malformed = {} } = ledger;
  // A local folder is one partition: its name tells nothing.
  const from = isLocal(partitions) ? 1 : 0;
  const shown = from === 1 ? partitions : [...partitions, total(partitions)];
  const table = columns(
    ["partition", "received", "=", "parsed", "refused", "dead", "in retry", "in flight"].slice(from),
    shown.map(({ partition, received, parsed, refused, dead, inRetry, inFlight }) => {
      const equal = received === parsed + refused + dead + inRetry + inFlight;
      return [String(partition), received, equal ? "=" : "≠", parsed, refused, dead, inRetry, inFlight].slice(from);
    }),
    [true, true, false, true, true, true, true, true].slice(from),
  );
  const verdict = balanced ? onStdout("green", "balanced") : onStdout("red", "not balanced");
  const flight = settled ? "settled" : onStdout("yellow", `not settled: ${whatWorks(partitions)}`);
  const passedOver = Object.entries(malformed).filter(([, count]) => count > 0);
  return [
    table,
    `${verdict}, ${flight}`,
    ...passedOver.map(([topic, count]) => `${count} messages of ${topic} are malformed (table malformed_messages)`),
    ...differences.map(({ reportId, difference }) => `${reportId}  ${difference}`),
  ].join("\n");
}

const isLocal = (partitions: readonly PartitionBalance[]): boolean =>
  partitions.length === 1 && partitions[0]!.partition === "local";

const whatWorks = (partitions: readonly PartitionBalance[]): string =>
  isLocal(partitions) ? "`gongkai run` takes up what is in flight" : "parser and loader take up what is in flight";

function total(partitions: readonly PartitionBalance[]) {
  const sum = (name: Exclude<keyof PartitionBalance, "partition">) =>
    partitions.reduce((all, partition) => all + partition[name], 0);
  return {
    partition: "all",
    received: sum("received"),
    parsed: sum("parsed"),
    refused: sum("refused"),
    dead: sum("dead"),
    inRetry: sum("inRetry"),
    inFlight: sum("inFlight"),
  };
}
