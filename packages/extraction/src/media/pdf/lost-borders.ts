import { type Grid, type GridCell, stays, stretchOf } from "./grid.js";
import { toLines } from "./lines.js";
import type { Glyph } from "./page.js";

const number = /^[-+]?[\d,，.]+%?$/;
const datum = /^(?:[-+—–/]?|[-+]?[\d,，.]+%?|条|件|次|篇|个|人次|人|万元|元|项|份)$/;

/**
 * Web pages and word processors lose borders: what looks like one cell over several rows or columns is several, where it
 * holds more than one datum, or labels that stand further apart than the lines of one text.
 */
export function withLostBorders(grid: Grid, cell: GridCell): GridCell[] {
  if (cell.glyphs.length < 2 || (cell.rowSpan === 1 && cell.colSpan === 1)) return [cell];
  const data = byPlace(grid, cell, true);
  const filled = data.filter(({ glyphs }) => glyphs.length > 0);
  if (filled.length > 1 && filled.every(({ glyphs }) => datum.test(textOf(glyphs))) && !touch(filled)) return data;
  const rows = byPlace(grid, cell, false).filter(({ glyphs }) => glyphs.length > 0);
  if (rows.length < 2) return [cell];
  return standApart(rows) || rows.some(({ glyphs }) => number.test(textOf(glyphs))) ? rows : [cell];
}

/** The cell cut along every border that other rows, and with `columns` other columns, have. */
function byPlace(grid: Grid, cell: GridCell, columns: boolean): GridCell[] {
  const cells: GridCell[] = [];
  for (let row = cell.row; row < cell.row + cell.rowSpan; row++)
    for (let column = cell.column; column < cell.column + (columns ? cell.colSpan : 1); column++)
      cells.push({ row, column, rowSpan: 1, colSpan: columns ? 1 : cell.colSpan, glyphs: [] });
  for (const { x, y, together } of stays(cell.glyphs)) {
    const row = stretchOf(grid.rows, y);
    const column = stretchOf(grid.columns, x);
    cells.find((each) => each.row === row && (!columns || each.column === column))?.glyphs.push(...together);
  }
  return cells;
}

/** Whether two cells of a row hold what is printed as one. */
function touch(cells: readonly GridCell[]): boolean {
  return cells.some(({ row, column, glyphs }) => {
    const next = cells.find((each) => each.row === row && each.column > column);
    if (next === undefined) return false;
    const end = Math.max(...glyphs.map(({ right }) => right));
    const start = Math.min(...next.glyphs.map(({ left }) => left));
    return start - end < Math.max(...glyphs.map(({ em }) => em));
  });
}

function textOf(glyphs: readonly Glyph[]): string {
  return toLines(glyphs)
    .map(({ text }) => text)
    .join("");
}

/** Whether the room between the rows' texts is greater than between the lines within. */
function standApart(rows: readonly GridCell[]): boolean {
  const texts = rows.map(({ glyphs }) => toLines(glyphs));
  const pitches = texts.flatMap((lines) => lines.slice(1).map((line, i) => line.bottom - (lines[i]?.bottom ?? 0)));
  const em = Math.max(...texts.flat().map((line) => line.em));
  const usual = pitches.length > 0 ? Math.max(...pitches) : 1.5 * em;
  return texts.slice(1).every((lines, i) => (lines[0]?.bottom ?? 0) - (texts[i]?.at(-1)?.bottom ?? 0) > 1.3 * usual);
}
