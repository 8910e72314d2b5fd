import type { CellValue } from "./cell.js";

/** A piece of text of a row, without blanks; offsets into the normalised text. */
export interface Part {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export interface Value extends Part {
  readonly value: CellValue;
}

/**
 * A label with the values behind it, from whatever carrier: a row of an HTML table, a pipe or tab row, cells one a line,
 * or a line of text with numbers at its end.
 */
export interface TableRow {
  /** The pieces in front of the values, nearest last. In loose text these reach back over earlier lines. */
  readonly labels: readonly Part[];
  readonly unit: string;
  readonly values: readonly Value[];
  /** True where the medium delimits cells, so that blanks are known and labels stand in the row itself. */
  readonly delimited: boolean;
  /** Number of the table in the document; lines of loose text between two tables count as one. */
  readonly table: number;
  /** Which of several label-value groups that stand side by side in one row. */
  readonly half: number;
  readonly start: number;
  readonly end: number;
}
