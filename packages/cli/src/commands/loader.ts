import { requireEnvironment } from "@gongkai/contracts";
import type { Command } from "commander";

export function registerLoader(program: Command): void {
  program
    .command("loader")
    .summary("service: both topics → ClickHouse")
    .description(
      "Archives reports.raw and loads reports.parsed, until SIGTERM. Needs KAFKA_BROKERS, CLICKHOUSE_URL and the tables\n" +
        "that `gongkai migrate` makes. Where ClickHouse is slow or away, it waits; the topics hold what comes.",
    )
    .action(load);
}

async function load(): Promise<void> {
  const environment = requireEnvironment(process.env, "KAFKA_BROKERS", "CLICKHOUSE_URL");
  const { runLoader } = await import("@gongkai/loader");
  const { withServer } = await import("../open-warehouse.js");
  const { runWith, withBroker } = await import("../service.js");
  await runWith("loader", environment, (telemetry, signal) =>
    withServer(environment.CLICKHOUSE_URL, (warehouse) =>
      withBroker(environment.KAFKA_BROKERS, "loader", telemetry, (broker) =>
        runLoader({ broker, warehouse, telemetry, signal }),
      ),
    ),
  );
}
