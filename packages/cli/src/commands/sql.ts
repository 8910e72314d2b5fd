import type { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { GongkaiError } from "@gongkai/contracts";
import type { Command } from "commander";
import { type DataOption, withData } from "../data-option.js";
import { readRows, rowsFormat } from "../terminal/row-table.js";

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
    const { askWarehouse } = await import("../open-warehouse.js");
    await askWarehouse(options, async (warehouse) => {
      const format = options.format ?? (options.json ? "JSONEachRow" : undefined);
      const answer = await warehouse.query(statement, { format: format ?? rowsFormat }).catch(shortened);
      if (format === undefined && !namesFormat(statement)) await printTable(answer);
      else await printRaw(answer);
    });
  });
}

/** A FORMAT clause at the end of the statement wins over everything else. */
const namesFormat = (statement: string): boolean => /\bFORMAT\s+\w+(\s+SETTINGS\b[^']*)?[\s;]*$/i.test(statement);

/** A syntax error of ClickHouse names every token that could have stood there: some hundred. */
function shortened(error: unknown): never {
  if (!(error instanceof GongkaiError) || error.code !== "E_QUERY_FAILED") throw error;
  const [what] = error.message.split(/\.? Expected one of: /);
  throw what === error.message ? error : new GongkaiError("E_QUERY_FAILED", what ?? "", { cause: error });
}

async function printRaw(answer: Readable): Promise<void> {
  try {
    await pipeline(answer, process.stdout, { end: false });
  } catch (cause) {
    throw new GongkaiError("E_QUERY_FAILED", "The answer broke off", { cause });
  }
}

async function printTable(answer: Readable): Promise<void> {
  const { table, shown, cut } = await readRows(answer);
  if (table !== "") process.stdout.write(`${table}\n`);
  if (cut) process.stderr.write(`The first ${shown} rows; --format CSVWithNames or another prints them all.\n`);
  else if (shown === 0) process.stderr.write("No rows.\n");
}
