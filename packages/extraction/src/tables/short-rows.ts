import type { Applicant } from "@gongkai/contracts";
import type { Value } from "../layout/rows.js";
import { choices } from "./choices.js";
import { balance, isDetail, type PlacedRow, resultsOf, total } from "./matrix-sums.js";

/** Where the cells of a short row belong. */
export interface Placement {
  readonly cells: readonly (readonly [Applicant, Value])[];
  /** Columns whose cells are surely missing, and held a number above 0. */
  readonly lost: readonly Applicant[];
}

/** The numbers of a row by column, blanks as 0; null where a cell cannot be read. */
type NumberLine = readonly (number | null)[];

/** So many whole rows must be there before a column's sums say what a row may hold. */
const enoughRows = 10;

/**
 * Places the cells of rows that have fewer of them than the form has columns. Every way to put a row's numbers, in their
 * order, into the columns is tried; what all ways agree on that the sums allow is taken. What is missing counts as nothing
 * where the row's own sum allows that; else the columns' sums must say what the whole row was. Of two short rows of one
 * label they say nothing.
 */
export function placeShortRows(
  rows: readonly PlacedRow[],
  order: readonly Applicant[],
): ReadonlyMap<PlacedRow, Placement> {
  const isWhole = ({ values }: PlacedRow) => values.length === order.length;
  const short = rows.filter((row) => !isWhole(row));
  if (short.length === 0) return new Map();
  const lines = new Map<number, NumberLine>(
    rows.filter(isWhole).map(({ index, values }) => [index, values.map(numberOf)]),
  );
  const sumsTell = rows.length - short.length >= enoughRows;
  const results = resultsOf(rows);
  const repeated = repeatedIndexes(short);
  const placements = new Map<PlacedRow, Placement>();
  const place = (row: PlacedRow, ways: readonly number[][], expected: readonly number[] | null) => {
    placements.set(row, agreed(row.values, ways, order, expected));
    if (ways.length !== 1) return;
    lines.set(row.index, expected ?? lineOf(row.values, ways[0] as number[], order.length));
  };
  for (const row of short) {
    const ways = waysOf(row.values, order.length).filter((way) => sumsUp(row.values, way, order));
    if (repeated.has(row.index)) {
      place(row, ways, null);
      continue;
    }
    const fitting = sumsTell ? ways.filter((way) => leavesRoom(row, way, lines)) : ways;
    const expected = expectedLine(row.index, lines, results, order);
    const exact = expected === null ? [] : fitting.filter((way) => isPartOf(row.values, way, expected));
    place(row, exact.length > 0 ? exact : fitting, null);
  }
  for (const row of short) {
    if (repeated.has(row.index) || (placements.get(row) as Placement).cells.length > 0) continue;
    const expected = expectedLine(row.index, lines, results, order);
    if (expected === null) continue;
    const ways = waysOf(row.values, order.length).filter((way) => isPartOf(row.values, way, expected));
    place(row, ways, expected);
  }
  return placements;
}

function repeatedIndexes(rows: readonly PlacedRow[]): ReadonlySet<number> {
  const seen = new Set<number>();
  return new Set(rows.flatMap(({ index }) => (seen.has(index) || !seen.add(index) ? [index] : [])));
}

function numberOf({ value }: Value): number | null {
  return value.kind === "number" ? Number(value.decimal) : value.kind === "blank" ? 0 : null;
}

/** None where a cell cannot be read, where only one is left, or where there are too many. */
function waysOf(values: readonly Value[], width: number): number[][] {
  if (values.length < 2 || values.some((value) => numberOf(value) === null)) return [];
  return choices(width, values.length);
}

function lineOf(values: readonly Value[], way: readonly number[], width: number): number[] {
  const line = new Array<number>(width).fill(0);
  way.forEach((column, i) => {
    line[column] = numberOf(values[i] as Value) as number;
  });
  return line;
}

/** Whether the row's total is stated and the cells that are left make it up. */
function sumsUp(values: readonly Value[], way: readonly number[], order: readonly Applicant[]): boolean {
  const totalColumn = order.indexOf("total");
  const stated = way.some((column, i) => column === totalColumn && (values[i] as Value).value.kind === "number");
  return stated && isBalanced(lineOf(values, way, order.length), order);
}

function isBalanced(line: readonly number[], order: readonly Applicant[]): boolean {
  const totalColumn = order.indexOf("total");
  return line.reduce((all, value, column) => all + (column === totalColumn ? 0 : value), 0) === line[totalColumn];
}

/** Whether no column's results add up to more than its total, with this row among them. */
function leavesRoom(
  { index, values }: PlacedRow,
  way: readonly number[],
  lines: ReadonlyMap<number, NumberLine>,
): boolean {
  const totals = lines.get(total);
  if (totals === undefined || !isDetail(index)) return true;
  return way.every((column, i) => {
    const most = totals[column] ?? Number.POSITIVE_INFINITY;
    let sum = numberOf(values[i] as Value) as number;
    for (const [row, line] of lines) if (isDetail(row) && row !== index) sum += line[column] ?? 0;
    return sum <= most;
  });
}

/**
 * What a row must hold by its columns' sums; null where another row of these is missing or has open cells, and where no
 * row can hold it.
 */
function expectedLine(
  index: number,
  lines: ReadonlyMap<number, NumberLine>,
  results: ReadonlyMap<number, number>,
  order: readonly Applicant[],
): readonly number[] | null {
  const terms = isDetail(index) ? results : balance;
  const own = terms.get(index) as number;
  const line = new Array<number>(order.length).fill(0);
  for (const [row, sign] of terms) {
    if (row === index) continue;
    const cells = lines.get(row);
    if (cells === undefined) return null;
    for (const [column, cell] of cells.entries()) {
      if (cell === null) return null;
      line[column] = (line[column] as number) - own * sign * cell;
    }
  }
  return line.every((value) => value >= 0) && isBalanced(line, order) ? line : null;
}

/** Whether the cells are those of `expected` in their columns. */
function isPartOf(values: readonly Value[], way: readonly number[], expected: readonly number[]): boolean {
  return way.every((column, i) => numberOf(values[i] as Value) === expected[column]);
}

/** What all ways agree on. */
function agreed(
  values: readonly Value[],
  ways: readonly number[][],
  order: readonly Applicant[],
  expected: readonly number[] | null,
): Placement {
  const cells = values.flatMap((value, i): [Applicant, Value][] => {
    const columns = new Set(ways.map((way) => way[i] as number));
    return columns.size === 1 ? [[order[[...columns][0] as number] as Applicant, value]] : [];
  });
  const lost = order.filter(
    (_, column) => ways.length > 0 && (expected?.[column] ?? 0) > 0 && ways.every((way) => !way.includes(column)),
  );
  return { cells, lost };
}
