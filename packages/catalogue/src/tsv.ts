import { readFileSync } from "node:fs";
import { GongkaiError } from "@gongkai/contracts";

/** A table of strings: rows by position, under a header. */
export interface Table {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Reads tab-separated text with a header line; there is no quoting, so a cell holds neither tab nor line end. */
export function parseTable(text: string): Table {
  const [header, ...rows] = text.replace(/\n$/, "").split("\n");
  return { header: (header ?? "").split("\t"), rows: rows.map((row) => row.split("\t").map(constant)) };
}

/** A string like those in the code, which are told apart by where they are kept, and no slice of a whole file's text. */
function constant(text: string): string {
  return Object.keys({ [text]: 0 })[0] as string;
}

/** The inverse of `parseTable`, with a line end after the last row. */
export function printTable({ header, rows }: Table): string {
  return [header, ...rows].map((row) => `${row.join("\t")}\n`).join("");
}

/** The text of a file of this package's `data` folder, found from `dist` as from `src`. */
export function readDataFile(name: string): string {
  const address = new URL(`../data/${name}`, import.meta.url);
  try {
    return readFileSync(address, "utf8");
  } catch (cause) {
    throw new GongkaiError("E_CATALOGUE_DAMAGED", `${address.pathname} cannot be read`, { cause });
  }
}

/**
 * The rows of a data file.
 * @throws GongkaiError E_CATALOGUE_DAMAGED where the file is missing, its columns are others, or a row is short.
 */
export function readDataTable(name: string, columns: readonly string[]): Table["rows"] {
  const { header, rows } = parseTable(readDataFile(name));
  if (header.join() !== columns.join()) {
    throw new GongkaiError("E_CATALOGUE_DAMAGED", `${name} has the columns ${header.join()}, not ${columns.join()}`);
  }
  const wrong = rows.findIndex((row) => row.length !== columns.length);
  if (wrong >= 0) {
    throw new GongkaiError("E_CATALOGUE_DAMAGED", `${name}, line ${wrong + 2}: ${rows[wrong]!.length} cells`);
  }
  return rows;
}
