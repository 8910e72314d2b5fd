import type { TableRow, Value } from "../layout/rows.js";
import { matrixRows } from "./matrix-labels.js";

/** A row of numbers of the matrix, placed in the form: `index` is its row there. */
export interface PlacedRow {
  readonly row: TableRow;
  readonly values: readonly Value[];
  readonly index: number;
}

const indexOf = (indicator: string) => matrixRows.findIndex((row) => row.indicator === indicator);
const carriedIn = indexOf("applications.carried_in");

/** The row of the form that all results add up to. */
export const total = indexOf("applications.outcome.total");

/** What came in is what went out: the rows of the form, each with the sign that makes every column come to nothing. */
export const balance: ReadonlyMap<number, number> = new Map([
  [indexOf("applications.received"), 1],
  [carriedIn, 1],
  [total, -1],
  [indexOf("applications.carried_out"), -1],
]);

/** Whether a row of the form is one of the results that add up to their total. */
export function isDetail(index: number): boolean {
  return index > carriedIn && index < total;
}

/** The results among these rows and their total, each with the sign that makes every column come to nothing. */
export function resultsOf(rows: readonly PlacedRow[]): ReadonlyMap<number, number> {
  const terms = new Map(rows.filter(({ index }) => isDetail(index)).map(({ index }) => [index, 1]));
  return terms.set(total, -1);
}
