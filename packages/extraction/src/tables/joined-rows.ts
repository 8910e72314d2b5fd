import type { Applicant } from "@gongkai/contracts";
import type { Value } from "../layout/rows.js";
import { waysToPart } from "./joined-numbers.js";
import { alignLongRow, waysToJoin } from "./long-rows.js";
import { balance, isDetail, type PlacedRow, resultsOf } from "./matrix-sums.js";

/** So many combinations of ways are looked at. */
const mostCombinations = 5_000;
/** So many whole rows of results must be there before the sums of the columns say what a row holds. */
const enoughRows = 10;

/** One way to part a row, and the numbers that it gives. */
interface Way {
  readonly values: readonly Value[];
  readonly numbers: readonly number[];
}

/**
 * Parts rows of the matrix whose numbers ran together in more than one way that adds up (110000011: 11 and 11, or 1, 10 and
 * 11), and joins those whose digits blanks part (1 1 0: 11 and 0, or 1 and 10), where the sums of the columns leave one: the
 * results make up their total, and what came in what went out. Of two rows of one label neither says what the other holds.
 */
export function partBySums(rows: readonly PlacedRow[], order: readonly Applicant[]): readonly PlacedRow[] {
  const open = new Map<number, readonly Way[]>();
  const known = new Map<number, Way>();
  const openRows = new Map<number, PlacedRow>();
  const repeated: number[] = [];
  for (const row of rows) {
    const { index, values } = row;
    const whole = values.length === order.length ? wayOf(values) : null;
    const ways = whole === null ? readings(values, order).flatMap((way) => wayOf(way) ?? []) : [];
    if (whole === null && ways.length === 0) continue;
    if (known.has(index) || open.has(index)) repeated.push(index);
    if (whole !== null) known.set(index, whole);
    else {
      open.set(index, ways);
      openRows.set(index, row);
    }
  }
  if (open.size === 0) return rows;
  for (const index of repeated) open.delete(index);
  const results = resultsOf(rows);
  const settled = new Map<PlacedRow, Way>();
  for (let before = -1; before !== settled.size; ) {
    before = settled.size;
    for (const terms of [results, balance])
      if (terms === balance || knownResults(results, known) >= enoughRows)
        for (const [index, way] of onlyWays(terms, known, open)) {
          settled.set(openRows.get(index)!, way);
          known.set(index, way);
          open.delete(index);
        }
  }
  return rows.map((row) => {
    const values = settled.get(row)?.values ?? alignLongRow(row.values, order);
    return values === null ? row : { ...row, values };
  });
}

/** What a row with too few or too many cells may be: its numbers parted, joined, or some of them another row's. */
function readings(values: readonly Value[], order: readonly Applicant[]): readonly (readonly Value[])[] {
  const aligned = alignLongRow(values, order);
  return [...waysToPart(values, order), ...waysToJoin(values, order, true), ...(aligned === null ? [] : [aligned])];
}

/** The numbers of whole cells, blanks as 0; null where one cannot be read. */
function wayOf(values: readonly Value[]): Way | null {
  const numbers = values.map(({ value }) =>
    value.kind === "number" ? Number(value.decimal) : value.kind === "blank" ? 0 : Number.NaN,
  );
  return numbers.some(Number.isNaN) ? null : { values, numbers };
}

function knownResults(results: ReadonlyMap<number, number>, known: ReadonlyMap<number, unknown>): number {
  let count = 0;
  for (const index of results.keys()) if (isDetail(index) && known.has(index)) count++;
  return count;
}

/** The rows of a sum that have just one way in all combinations of ways that make every column come out. */
function onlyWays(
  terms: ReadonlyMap<number, number>,
  known: ReadonlyMap<number, Way>,
  open: ReadonlyMap<number, readonly Way[]>,
): ReadonlyMap<number, Way> {
  const rest = [...terms.keys()].filter((index) => open.has(index));
  const combinations = rest.reduce((product, index) => product * open.get(index)!.length, 1);
  const isWhole = [...terms.keys()].every((index) => known.has(index) || open.has(index));
  if (rest.length === 0 || combinations > mostCombinations || !isWhole) return new Map();
  const [
    {
      numbers: { length: width },
    },
  ] = open.get(rest[0]!)! as [Way];
  const fitting = rest.map(() => new Set<Way>());
  const chosen: Way[] = [];
  const choose = (at: number, sums: readonly number[]): void => {
    const index = rest[at];
    if (index === undefined) {
      if (sums.every((sum) => sum === 0)) for (const [i, way] of chosen.entries()) fitting[i]!.add(way);
      return;
    }
    for (const way of open.get(index)!) {
      chosen[at] = way;
      choose(at + 1, added(sums, way, terms.get(index)!));
    }
  };
  let sums: readonly number[] = new Array<number>(width).fill(0);
  for (const [index, sign] of terms) {
    const way = known.get(index);
    if (way !== undefined) sums = added(sums, way, sign);
  }
  choose(0, sums);
  return new Map(rest.flatMap((index, i) => (fitting[i]!.size === 1 ? [[index, [...fitting[i]!][0]!]] : [])));
}

function added(sums: readonly number[], { numbers }: Way, sign: number): readonly number[] {
  return sums.map((sum, column) => sum + sign * numbers[column]!);
}
