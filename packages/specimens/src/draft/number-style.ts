import type { Random } from "../random.js";
import type { TrueFact } from "../truth.js";
import type { Cell } from "./draft.js";

/** How one document writes its numbers. */
export interface NumberStyle {
  /** What stands in a table where nothing happened; a blank states nothing. */
  readonly zero: "0" | "" | "/" | "—";
  /** Thousands separated in tables, in sentences. */
  readonly groupedCells: boolean;
  readonly groupedProse: boolean;
}

/** Draws a style; `steady`: every cell must hold something, because the carrier keeps no empty ones. */
export function drawNumberStyle(random: Random, steady: boolean): NumberStyle {
  const blank = !steady && random.chance(0.15);
  return {
    zero: blank ? random.pick(["", "", "/", "—"] as const) : "0",
    groupedCells: random.chance(0.06),
    groupedProse: random.chance(0.1),
  };
}

/** 1234567.5 as 1,234,567.5. */
export function grouped(value: number): string {
  if (value < 1000) return String(value);
  const [whole = "", decimals] = String(value).split(".");
  const separated = whole.replace(/\B(?=(?:\d{3})+$)/g, ",");
  return decimals === undefined ? separated : `${separated}.${decimals}`;
}

/** The cell of a number with its fact; blank, and then of no fact, where the style leaves zeros out. */
export function valueCell(style: NumberStyle, value: number | undefined, fact: TrueFact | null, colSpan = 1): Cell {
  if (value === undefined || fact === null || (value === 0 && style.zero !== "0"))
    return { text: style.zero === "0" ? "" : style.zero, colSpan, rowSpan: 1 };
  return { text: style.groupedCells ? grouped(value) : String(value), colSpan, rowSpan: 1, fact };
}
