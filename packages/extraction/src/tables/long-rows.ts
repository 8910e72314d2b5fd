import type { Applicant } from "@gongkai/contracts";
import type { Value } from "../layout/rows.js";
import { choices } from "./choices.js";
import { addsUp } from "./row-sum.js";

/** More cells beyond the columns are no row of the form. */
const mostBeyond = 3;

/**
 * The cells of a row that has more of them than the form has columns, such as the next row's number behind them or a merged
 * cell twice. Every way to leave out cells is tried; where all those in which the parts make up the stated total read the
 * same, that is the row. Null where they differ, or where there is none. Zeros that are left of a row that
 * counts something prove nothing; what stands behind them may be the next row's.
 */
export function alignLongRow(values: readonly Value[], order: readonly Applicant[]): readonly Value[] | null {
  if (values.length <= order.length || values.length > order.length + mostBeyond) return null;
  if (values.some(({ value }) => value.kind !== "number" && value.kind !== "blank")) return null;
  let aligned: readonly Value[] | null = null;
  for (const way of choices(values.length, order.length)) {
    const row = way.map((i) => values[i] as Value);
    if (!addsUp(row, order) || (isNothing(row) && !isNothing(values.slice(0, way.at(-1))))) continue;
    if (aligned !== null && !readsAs(aligned, row)) return null;
    aligned ??= row;
  }
  return aligned;
}

function isNothing(values: readonly Value[]): boolean {
  return values.every(({ value }) => value.kind === "blank" || value.decimal === "0");
}

function readsAs(one: readonly Value[], other: readonly Value[]): boolean {
  return one.every(({ value }, i) => {
    const there = (other[i] as Value).value;
    return value.kind === "number" && there.kind === "number"
      ? value.decimal === there.decimal
      : value.kind === there.kind;
  });
}
