import type { Value } from "../layout/rows.js";

/** Drops blanks behind the last value and then in front of the first one, down to `width` values: lost merged cells leave them. */
export function trimBlanks(values: readonly Value[], width: number): readonly Value[] {
  let from = 0;
  let end = values.length;
  while (end - from > width && values[end - 1]?.value.kind === "blank") end--;
  while (end - from > width && values[from]?.value.kind === "blank") from++;
  return values.slice(from, end);
}
