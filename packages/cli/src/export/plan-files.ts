import { basename, extname, join } from "node:path";
import { GongkaiError } from "@gongkai/contracts";
import { type AskedTable, askedTables, isAskedTable } from "@gongkai/warehouse";
import { type Format, formats } from "./format.js";

/** What an analyst wants, where no names are given: the documents and their numbers, and what the codes mean. */
export const usualTables: readonly AskedTable[] = ["organ_years", "annual_reports", "annual_facts", "indicators"];

/** One file to write, of one table; of several only as a workbook with a sheet for each. */
export interface PlannedFile {
  /** Null for standard output. */
  readonly path: string | null;
  readonly format: Format;
  readonly tables: readonly AskedTable[];
}

/**
 * Which files `gongkai export` writes. `isFolder` tells whether a path is a folder that is there.
 * @throws GongkaiError E_TABLE_UNKNOWN, E_USAGE
 */
export function planFiles(
  names: readonly string[],
  { format: given, out }: { readonly format?: Format; readonly out: string },
  isFolder: (path: string) => boolean,
): PlannedFile[] {
  const tables = names.length === 0 ? usualTables : [...new Set(names.map(known))];
  if (out === "-") return [{ path: null, format: forStdout(tables, given), tables }];
  if (extname(out) === "" || /[/\\]$/.test(out) || isFolder(out)) {
    const format = given ?? refuse(`${out} is a folder: --format says what to write into it (${formats.join(", ")})`);
    return tables.map((table) => ({ path: join(out, `${table}.${format}`), format, tables: [table] }));
  }
  const format = forFile(out, given);
  if (tables.length > 1 && format !== "xlsx")
    refuse(`${basename(out)} is one file, and these are ${tables.length} tables: name a folder or one table`);
  return [{ path: out, format, tables }];
}

function known(name: string): AskedTable {
  if (isAskedTable(name)) return name;
  throw new GongkaiError("E_TABLE_UNKNOWN", `${name} (there are ${Object.keys(askedTables).join(", ")})`);
}

function forStdout(tables: readonly AskedTable[], given: Format | undefined): Format {
  if (tables.length > 1) refuse("--out - takes one table; name it");
  const format = given ?? refuse("--out - needs --format");
  return format === "xlsx" ? refuse("A workbook is not written to standard output; name a file") : format;
}

function forFile(out: string, given: Format | undefined): Format {
  const ending = extname(out).slice(1).toLowerCase();
  const told = formats.find((format) => format === ending);
  if (told !== undefined && given !== undefined && told !== given)
    refuse(`${basename(out)} ends with .${ending}, and --format is ${given}`);
  return (
    given ?? told ?? refuse(`.${ending} tells no format: give --format, or put / behind the name where it is a folder`)
  );
}

function refuse(what: string): never {
  throw new GongkaiError("E_USAGE", what);
}
