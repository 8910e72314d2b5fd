import type { Cell, Draft, Row, Table, TableKind } from "../draft/draft.js";
import { isValue } from "../draft/draft.js";
import type { Random } from "../random.js";
import type { Damage } from "./damage.js";

export const html = ["html-plain", "html-word", "html-wps", "html-portal", "html-trs"];
export const delimited = [...html, "text-pipes", "text-bars", "text-tabs"];
export const matrixEditions = ["2019", "2021"] as const;
export const statisticsEditions = ["2008", "2014"] as const;

export function tablesOf(draft: Draft, kind?: TableKind): Table[] {
  return draft.blocks.flatMap((block) =>
    block.kind === "table" && (kind === undefined || block.table.kind === kind) ? [block.table] : [],
  );
}

export function forTables(
  change: (table: Table, random: Random) => void,
  kind?: TableKind,
): NonNullable<Damage["draft"]> {
  return (draft, random) => {
    for (const table of tablesOf(draft, kind)) change(table, random);
  };
}

/** The cells of a row that hold numbers, and where they begin. */
export function valuesFrom(row: Row): number {
  const last = row.findLastIndex((cell) => !isValue(cell));
  return last + 1;
}

export function optional(cell: Cell): void {
  if (cell.fact !== undefined) cell.fact = { ...cell.fact, optional: true };
}
