import type { Table } from "../draft/draft.js";

/**
 * A table as rows of equally many cells, as programs hold it. What a merged cell covers is null, or its text once more where
 * `repeated`; so is what a row lacks.
 */
export function gridOf({ rows }: Table, repeated = false): (string | null)[][] {
  const width = Math.max(...rows.map((row) => row.reduce((sum, cell) => sum + cell.colSpan, 0)));
  const open = new Array<number>(width).fill(0);
  const above = new Array<string | null>(width).fill(null);
  return rows.map((row) => {
    const cells: (string | null)[] = [];
    let next = 0;
    while (cells.length < width) {
      const column = cells.length;
      if ((open[column] as number) > 0) {
        open[column] = (open[column] as number) - 1;
        cells.push(above[column] as string | null);
        continue;
      }
      const cell = row[next++];
      if (cell === undefined) {
        cells.push(null);
        continue;
      }
      for (let covered = 0; covered < cell.colSpan; covered++) {
        open[column + covered] = cell.rowSpan - 1;
        above[column + covered] = repeated ? cell.text : null;
        cells.push(covered === 0 || repeated ? cell.text : null);
      }
    }
    return cells;
  });
}
