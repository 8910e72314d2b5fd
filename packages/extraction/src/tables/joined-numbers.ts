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
