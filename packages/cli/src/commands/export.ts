import { GongkaiError } from "@gongkai/contracts";
import { type Command, Option } from "commander";
import { type DataOption, withData } from "../data-option.js";
import type { WrittenFile } from "../export/export-tables.js";
import { type Format, formats } from "../export/format.js";
import { columns, grouped } from "../terminal/table.js";

interface Options extends DataOption {
  readonly format?: Format;
  readonly out: string;
  readonly where?: string;
  readonly bom?: true;
  readonly force?: true;
  readonly json?: true;
}

export function registerExport(program: Command): void {
  const command = program
    .command("export")
    .summary("tables and views to CSV, Parquet, JSON lines, XLSX")
    .description(
      "Writes tables and views of the local warehouse, or of the server of CLICKHOUSE_URL, into files; without names\n" +
        "organ_years, annual_reports, annual_facts and indicators. docs/tables.md tells of all that there are. A file gets\n" +
        "its name when it is whole; the same warehouse gives the same rows in the same order.",
    )
    .argument("[NAME...]", "tables and views")
    .addOption(new Option("--format <FORMAT>", "may be left out where the file's ending tells").choices(formats))
    .requiredOption(
      "--out <PATH>",
      "a folder, made if need be, for a file each; a file for one table, or with .xlsx a sheet each; - for standard output",
    )
    .option("--where <CONDITION>", "SQL on the columns, for each of the tables: \"year >= 2019 AND level = 'county'\"")
    .option(
      "--bom",
      "begin CSV with a byte order mark: Excel on Chinese Windows takes a CSV without it for GBK and shows garbled\ncharacters. Other programs do not need it, and some take it for a part of the first column's name",
    )
    .option("--force", "replace files that are there")
    .option("--json", "the summary as one JSON object");
  withData(command).action(exportAsked);
}

async function exportAsked(names: string[], options: Options): Promise<void> {
  const { out, where, bom = false, force = false, json } = options;
  const { planFiles } = await import("../export/plan-files.js");
  const { exportTables, isFolder } = await import("../export/export-tables.js");
  const { askMigrated } = await import("../ask-migrated.js");
  const files = planFiles(names, options, isFolder);
  if (bom && files.some(({ format }) => format !== "csv")) throw new GongkaiError("E_USAGE", "--bom is for CSV alone");
  if (json && out === "-") throw new GongkaiError("E_USAGE", "--json has no place beside --out -");
  const interrupted = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => interrupted.abort());
  const startedAt = performance.now();
  await askMigrated(options, async (warehouse) => {
    const written = await exportTables(warehouse, files, { where, bom, force, signal: interrupted.signal });
    const seconds = Math.round(performance.now() - startedAt) / 1000;
    if (json) process.stdout.write(`${JSON.stringify({ files: written, seconds })}\n`);
    else if (out !== "-") process.stdout.write(`${summary(written)}\n`);
  });
}

function summary(files: readonly WrittenFile[]): string {
  return columns(
    ["file", "table", "rows", "bytes"],
    files.flatMap(({ path, tables, bytes }) =>
      tables.map(({ name, rows }, index) => [
        index === 0 ? path : "",
        name,
        grouped(rows),
        index === 0 ? grouped(bytes) : "",
      ]),
    ),
    [false, false, true, true],
  );
}
