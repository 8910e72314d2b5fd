import type { Command } from "commander";
import { type DataOption, dataFolder, serverUrl, withData } from "../data-option.js";

interface Options extends DataOption {
  readonly json?: true;
}

export function registerMigrate(program: Command): void {
  const command = program
    .command("migrate")
    .summary("tables and views, as often as you like")
    .description("Brings the tables of the local folder, or of the server of CLICKHOUSE_URL, up to date.")
    .option("--json", "one JSON object with `applied`, the names of the migrations");
  withData(command).action(async (options: Options) => {
    const { ownWarehouse, withServer } = await import("../open-warehouse.js");
    const server = serverUrl(options);
    let applied: string[];
    if (server !== undefined) applied = await withServer(server, (warehouse) => warehouse.migrate());
    else applied = await ownWarehouse(dataFolder(options), (warehouse) => warehouse.migrate());
    if (options.json) process.stdout.write(`${JSON.stringify({ applied })}\n`);
    else if (applied.length === 0) process.stdout.write("All migrations are applied.\n");
    else process.stdout.write(applied.map((name) => `applied ${name}\n`).join(""));
  });
}
