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

/**
 * The ways to read a row with more cells than columns where blanks part its numbers: their thousands (1 180 46 … 1 258), or
 * with `anywhere` any of their digits (62 9 0 … 629), so that they make up the stated total.
 */
export function waysToJoin(
  values: readonly Value[],
  order: readonly Applicant[],
  anywhere: boolean,
): readonly (readonly Value[])[] {
  const joints = values.length - order.length;
  if (joints < 1 || joints > mostBeyond) return [];
  const mayJoin = anywhere ? isDigits : isThousands;
  const places = values.flatMap((value, i) => (mayJoin(value, values[i + 1]) ? [i] : []));
  if (places.length < joints) return [];
  return choices(places.length, joints)
    .map((way) => new Set(way.map((i) => places[i] as number)))
    .filter((ways) => ![...ways].some((at) => ways.has(at + 1)))
    .map((ways) =>
      values.flatMap((value, i) =>
        ways.has(i) ? [joined(value, values[i + 1] as Value)] : ways.has(i - 1) ? [] : [value],
      ),
    )
    .filter((row) => addsUp(row, order));
}

/** The one way to join a row's parted numbers; null where none makes up the total, or several do. */
export function joinParted(
  values: readonly Value[],
  order: readonly Applicant[],
  anywhere: boolean,
): readonly Value[] | null {
  const [way, another] = waysToJoin(values, order, anywhere);
  return way === undefined || another !== undefined ? null : way;
}

/**
 * The one number of a row whose heads name one column, where a blank parts its thousands (1 366); null where it is no such row.
 * Of several columns nothing would tell which numbers are parted.
 */
export function joinThousands(values: readonly Value[], width: number): readonly Value[] | null {
  const [first, second] = values;
  if (width !== 1 || values.length !== 2 || first === undefined || second?.start !== first.end + 1) return null;
  return isThousands(first, second) ? [joined(first, second)] : null;
}

/** Whether two cells may be one number's: 1 180. */
function isThousands(first: Value, second: Value | undefined): boolean {
  return /^[1-9]\d{0,2}$/.test(first.text) && second !== undefined && /^\d{3}$/.test(second.text);
}

/** Whether two cells may be the digits of one number: 62 9. */
function isDigits(first: Value, second: Value | undefined): boolean {
  return /^[1-9]\d{0,4}$/.test(first.text) && second !== undefined && /^\d{1,4}$/.test(second.text);
}

function joined(first: Value, second: Value): Value {
  const text = first.text + second.text;
  return { text, start: first.start, end: second.end, value: { ...first.value, decimal: text } as Value["value"] };
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
