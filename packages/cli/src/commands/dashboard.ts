import { readEnvironment } from "@gongkai/contracts";
import type { Command } from "commander";
import { type DataOption, withData } from "../data-option.js";
import { port } from "../option-numbers.js";

interface Options extends DataOption {
  readonly port?: number;
  readonly host: string;
}

export function registerDashboard(program: Command): void {
  const command = program
    .command("dashboard")
    .summary("service: what came in, what failed and why, as a page")
    .description(
      "Shows what a warehouse holds: that of CLICKHOUSE_URL, or a local folder beside the process that owns it, until\n" +
        "SIGTERM. It only reads, and asks nobody who he is: put it behind what does before others can reach it.",
    )
    .option("--port <N>", "to listen on (DASHBOARD_PORT, else 8090)", port)
    .option("--host <ADDRESS>", "to listen on; 0.0.0.0 for every one of this machine", "127.0.0.1");
  withData(command).action(show);
}

async function show(options: Options): Promise<void> {
  const environment = readEnvironment(process.env);
  const { dashboardHandler } = await import("@gongkai/dashboard");
  const { serveHttp } = await import("@gongkai/ingest");
  const { askWarehouse } = await import("../open-warehouse.js");
  const { runWith } = await import("../service.js");
  await askWarehouse(options, (warehouse) =>
    runWith("dashboard", environment, async (telemetry, signal) => {
      telemetry.addProbe("clickhouse", () => warehouse.health());
      await serveHttp({
        port: options.port ?? environment.DASHBOARD_PORT,
        host: options.host,
        handler: dashboardHandler({ warehouse, telemetry }),
        signal,
        onListening: (url) => telemetry.log.info({ url }, "showing"),
      });
    }),
  );
}
