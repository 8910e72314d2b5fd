import type { TableRow, Value } from "../layout/rows.js";

/** A row of numbers of the matrix, and which row of the form it is (null: its label is lost). */
export interface MatrixRow {
  readonly row: TableRow;
  readonly values: readonly Value[];
  readonly index: number | null;
}

/**
 * Rows that a page's end cuts have their label on one page and their numbers on the next, or the other way round where numbers
 * stand lower than labels: a whole row without a label beside a label without numbers, where no other row of the form can stand.
 */
export function joinCutRows(rows: readonly MatrixRow[], width: number): readonly MatrixRow[] {
  const joined: MatrixRow[] = [];
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i]!;
    const before = joined.at(-1);
    const next = rows[i + 1];
    const isWhole = row.index === null && row.values.length === width && !isBlank(row);
    const follow = before?.index != null && (next === undefined || next.index === before.index + 1);
    if (!isWhole || !follow || isBlank(before) === (next !== undefined && isBlank(next))) {
      joined.push(row);
    } else if (isBlank(before)) {
      joined[joined.length - 1] = { ...row, index: before.index };
    } else {
      joined.push({ ...row, index: next!.index });
      i++;
    }
  }
  return joined;
}

function isBlank({ values }: MatrixRow): boolean {
  return values.every(({ value }) => value.kind === "blank");
}
