import type { Applicant } from "@gongkai/contracts";
import type { Value } from "../layout/rows.js";
import { addsUp } from "./row-sum.js";

/** Digits of a row whose numbers ran together; more could be parted in too many ways. */
const mostDigits = 16;

/**
 * Parts numbers of a row that ran together (100000 1): into one for each column, none with a 0 in front, whose total is the
 * sum of the others. Null where no way does, or more than one.
 */
export function partJoined(values: readonly Value[], order: readonly Applicant[]): readonly Value[] | null {
  if (values.length >= order.length) return null;
  if (!values.every(({ text, value }) => value.kind === "number" && /^\d+$/.test(text))) return null;
  const digits = values.reduce((sum, { text }) => sum + text.length, 0);
  if (digits < order.length || digits > mostDigits) return null;
  let found: readonly Value[] | null = null;
  let ways = 0;
  const take = (parts: readonly Value[], token: number, from: number): void => {
    if (ways > 1) return;
    const value = values[token];
    if (value === undefined) {
      if (parts.length !== order.length || !addsUp(parts, order)) return;
      found = parts;
      ways++;
      return;
    }
    const rest = value.text.length - from;
    const longest = value.text[from] === "0" ? 1 : rest;
    for (let length = 1; length <= longest && parts.length < order.length; length++) {
      const next = [...parts, partOf(value, from, from + length)];
      if (length === rest) take(next, token + 1, 0);
      else take(next, token, from + length);
    }
  };
  take([], 0, 0);
  return ways === 1 ? found : null;
}

/** Digits of the row of section 四; more could be parted in too many ways. */
const mostLegalDigits = 22;

/**
 * Parts one number into groups of `width` cells each (1020312000…: 1 0 2 0 3, 12 0 0 0 12, …), none with a 0 in front, whose
 * last is the sum of those before it. Null where no way does, or more than one.
 */
export function partGroups(values: readonly Value[], groups: number, width: number): readonly Value[] | null {
  const [value] = values;
  if (value === undefined || values.length > 1 || value.value.kind !== "number" || !/^\d+$/.test(value.text))
    return null;
  const { text } = value;
  const columns = groups * width;
  if (text.length < columns || text.length > mostLegalDigits) return null;
  let found: readonly number[] | null = null;
  let ways = 0;
  const take = (ends: readonly number[], from: number, sum: number): void => {
    if (ways > 1) return;
    const left = columns - ends.length;
    if (left === 0) {
      if (from < text.length) return;
      found = ends;
      ways++;
      return;
    }
    const isSum = left % width === 1;
    const longest = text[from] === "0" ? 1 : text.length - from - left + 1;
    for (let length = 1; length <= longest; length++) {
      const cell = Number(text.slice(from, from + length));
      if (isSum && cell !== sum) continue;
      take([...ends, from + length], from + length, isSum ? 0 : sum + cell);
    }
  };
  take([], 0, 0);
  if (ways !== 1) return null;
  return (found as unknown as readonly number[]).map((end, i, ends) => partOf(value, ends[i - 1] ?? 0, end));
}

/**
 * Parts one number into those of two columns, of which the one at `larger` holds no less than the other (728: 7 and 28), or
 * into a digit for each where `larger` is null. Null where no way does, or more than one.
 */
export function partTwo(values: readonly Value[], larger: 0 | 1 | null): readonly Value[] | null {
  if (larger === null) return partDigits(values, 2);
  const [value] = values;
  if (value === undefined || values.length > 1 || value.value.kind !== "number" || !/^\d{2,9}$/.test(value.text))
    return null;
  const { text } = value;
  let found: number | null = null;
  for (let end = 1; end < text.length; end++) {
    const parts = [text.slice(0, end), text.slice(end)];
    if (parts.some((part) => part.length > 1 && part.startsWith("0"))) continue;
    if (Number(parts[larger]) < Number(parts[1 - larger])) continue;
    if (found !== null) return null;
    found = end;
  }
  return found === null ? null : [partOf(value, 0, found), partOf(value, found, text.length)];
}

/** The digits of one number as a cell each, where it has so many as the row has columns; else null. */
export function partDigits(values: readonly Value[], columns: number): readonly Value[] | null {
  const [value] = values;
  if (value === undefined || values.length > 1 || value.value.kind !== "number") return null;
  if (value.text.length !== columns || !/^\d+$/.test(value.text)) return null;
  return Array.from(value.text, (_, at) => partOf(value, at, at + 1));
}

function partOf(value: Value, from: number, to: number): Value {
  const text = value.text.slice(from, to);
  const inPlace = value.end - value.start === value.text.length;
  return {
    text,
    start: inPlace ? value.start + from : value.start,
    end: inPlace ? value.start + to : value.end,
    value: { ...value.value, decimal: text },
  };
}
