import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { GongkaiError } from "@gongkai/contracts";
import type { Command } from "commander";
import { askClickHouse, type ClickHouseAnswer } from "../ask-clickhouse.js";
import { readRows, rowsFormat } from "../terminal/row-table.js";
import { type DataOption, openToAsk, withData } from "../warehouse-address.js";

interface Options extends DataOption {
  readonly format?: string;
  readonly json?: true;
}

export function registerSql(program: Command): void {
  const command = program
    .command("sql")
    .summary("ask the warehouse")
    .description(
      "Asks the local warehouse, or the server of CLICKHOUSE_URL, one statement that only reads.\n" +
        'Tables and views: reports, facts, checks, annual_reports, annual_facts and more; "SHOW TABLES" lists them.',
    )
    .argument("<SELECT>", "the statement, as one argument")
    .option("--format <NAME>", "any ClickHouse format instead of a table: CSVWithNames, JSONEachRow, Parquet, …")
    .option("--json", "short for --format JSONEachRow");
  withData(command).action(async (statement: string, options: Options) => {
    const format = options.format ?? (options.json ? "JSONEachRow" : undefined);
    const warehouse = await openToAsk(options);
    try {
      const answer = await askClickHouse(warehouse.url, statement, format ?? rowsFormat);
      if (format === undefined && answer.format === rowsFormat) await printTable(answer);
      // The statement named a format itself, or --format did.
      else await printRaw(answer);
    } finally {
      await warehouse.close();
    }
  });
}

async function printRaw(answer: ClickHouseAnswer): Promise<void> {
  try {
    await pipeline(Readable.fromWeb(answer.body), process.stdout, { end: false });
  } catch (cause) {
    throw new GongkaiError("E_QUERY_FAILED", "The answer broke off", { cause });
  }
}

async function printTable(answer: ClickHouseAnswer): Promise<void> {
  const { table, shown, cut } = await readRows(answer.body);
  if (table !== "") process.stdout.write(`${table}\n`);
  if (cut) process.stderr.write(`The first ${shown} rows; --format CSVWithNames or another prints them all.\n`);
  else if (shown === 0) process.stderr.write("No rows.\n");
}
