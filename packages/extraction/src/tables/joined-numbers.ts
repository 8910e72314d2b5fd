import type { Applicant } from "@gongkai/contracts";
import type { Value } from "../layout/rows.js";

/** So many numbers are tried to part a row; digits that could be parted in more ways are no row's. */
const mostSteps = 2_000;
/** More ways than these tell nothing. */
const mostWays = 100;
/** A longer number counts nothing. */
const longestNumber = 9;

/**
 * The ways to part numbers of a row that ran together (100000 1): into one for each column, none with a 0 in front, whose
 * last is the total and the sum of the others. None where the numbers are whole, or could be parted in too many ways.
 */
export function waysToPart(values: readonly Value[], order: readonly Applicant[]): readonly (readonly Value[])[] {
  if (values.length >= order.length || order.at(-1) !== "total") return [];
  if (!values.every(({ text, value }) => value.kind === "number" && /^\d+$/.test(text))) return [];
  const digits = values.map(({ text }) => text).join("");
  const ends = endsOf(values);
  const ways: (readonly number[])[] = [];
  let steps = 0;
  const take = (cuts: readonly number[], from: number, sum: number, last: number, total: number): void => {
    const left = order.length - 1 - cuts.length;
    if (left === 0) {
      if (from === last && sum === total) ways.push([...cuts, digits.length]);
      return;
    }
    // None of them is longer than their sum.
    if (last - from < left || last - from > left * (digits.length - last)) return;
    const longest = digits[from] === "0" ? from + 1 : Math.min(ends.find((end) => end > from)!, last);
    let number = 0;
    for (let to = from + 1; to <= longest && ways.length <= mostWays && steps < mostSteps; to++) {
      steps++;
      number = number * 10 + Number(digits[to - 1]);
      if (sum + number > total) return;
      take([...cuts, to], to, sum + number, last, total);
    }
  };
  for (let last = digits.length - 1; last >= (ends.at(-2) ?? 0) && digits.length - last <= longestNumber; last--)
    if (digits[last] !== "0" || last === digits.length - 1) take([], 0, 0, last, Number(digits.slice(last)));
  if (steps >= mostSteps || ways.length > mostWays) return [];
  return ways.map((cuts) => cuts.map((to, i) => partAt(values, ends, cuts[i - 1] ?? 0, to)));
}

/** Where each of several numbers ends in their digits. */
function endsOf(values: readonly Value[]): number[] {
  let end = 0;
  return values.map(({ text }) => (end += text.length));
}

/** The part between two places of the numbers' digits, both within one number. */
function partAt(values: readonly Value[], ends: readonly number[], from: number, to: number): Value {
  const at = ends.findIndex((end) => end >= to);
  const start = ends[at - 1] ?? 0;
  return partOf(values[at]!, from - start, to - start);
}

/** The one way to part numbers of a row that ran together; null where no way adds up, or more than one. */
export function partJoined(values: readonly Value[], order: readonly Applicant[]): readonly Value[] | null {
  const [way, another] = waysToPart(values, order);
  return way === undefined || another !== undefined ? null : way;
}

/** Digits of the row of section 四; more could be parted in too many ways. */
const mostLegalDigits = 22;

/**
 * Parts numbers that ran together into groups of `width` cells each (1020312000…: 1 0 2 0 3, 12 0 0 0 12, …; so of 01 0 1 20 …
 * too), none with a 0 in front, whose last is the sum of those before it. Null where no way does, or more than one.
 */
export function partGroups(values: readonly Value[], groups: number, width: number): readonly Value[] | null {
  const columns = groups * width;
  if (values.length >= columns || !values.every(({ text, value }) => value.kind === "number" && /^\d+$/.test(text)))
    return null;
  const text = values.map((value) => value.text).join("");
  if (text.length < columns || text.length > mostLegalDigits) return null;
  const stops = endsOf(values);
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
    const stop = Math.min(stops.find((end) => end > from) ?? from, text.length - left + 1);
    for (let to = from + 1; to <= (text[from] === "0" ? Math.min(from + 1, stop) : stop); to++) {
      const cell = Number(text.slice(from, to));
      if (isSum && cell !== sum) continue;
      take([...ends, to], to, isSum ? 0 : sum + cell);
    }
  };
  take([], 0, 0);
  if (ways !== 1) return null;
  return (found as unknown as readonly number[]).map((end, i, ends) => partAt(values, stops, ends[i - 1] ?? 0, end));
}

/** All ways to part one number into two, none with a 0 in front. */
export function pairsOf(value: Value): (readonly [Value, Value])[] {
  const { text } = value;
  if (value.value.kind !== "number" || !/^\d{2,12}$/.test(text)) return [];
  const pairs: (readonly [Value, Value])[] = [];
  for (let end = 1; end < text.length; end++) {
    if (text.startsWith("0") && end > 1) break;
    if (text[end] === "0" && end < text.length - 1) continue;
    pairs.push([partOf(value, 0, end), partOf(value, end, text.length)]);
  }
  return pairs;
}

/**
 * Parts one number into those of two columns (07: 0 and 7), of which the one at `larger`, if any, holds no less than the other
 * (728: 7 and 28). Null where no way does, or more than one.
 */
export function partTwo(values: readonly Value[], larger: 0 | 1 | null): readonly Value[] | null {
  const [value] = values;
  if (value === undefined || values.length > 1) return null;
  const ways = pairsOf(value).filter((pair) => larger === null || isNoLess(pair, larger));
  return ways.length === 1 ? (ways[0] as readonly [Value, Value]) : null;
}

/** Whether the number at `larger` is no less than the other. */
export function isNoLess(pair: readonly [Value, Value], larger: 0 | 1): boolean {
  return Number(pair[larger].text) >= Number(pair[larger === 0 ? 1 : 0].text);
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
