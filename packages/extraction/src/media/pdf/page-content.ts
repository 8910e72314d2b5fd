import { fill, type Grid, type GridCell, toGrids } from "./grid.js";
import { type TextLine, toLines } from "./lines.js";
import { withLostBorders } from "./lost-borders.js";
import type { Box, Page } from "./page.js";

/** A cell of a table on a page. */
export interface PageCell {
  readonly column: number;
  readonly colSpan: number;
  readonly rowSpan: number;
  readonly text: string;
  /** Whether the last line fills the cell from side to side: its text may go on elsewhere. */
  readonly full: boolean;
}

export interface PageTable extends Box {
  readonly columns: readonly number[];
  readonly rows: readonly (readonly PageCell[])[];
}

/** A page as lines and tables, each from top to bottom. */
export interface PageContent extends Box {
  readonly lines: readonly TextLine[];
  readonly tables: readonly PageTable[];
}

/** Longest text of a cell, as of HTML's: a longer one is a text in a frame. */
const longestCell = 400;

/** Puts a page's characters into its ruled tables and the rest into lines. */
export function contentOf(page: Page): PageContent {
  const { left, top, right, bottom } = page;
  const grids = toGrids(page.level, page.upright);
  const outside = fill(grids, page.glyphs);
  const tables: PageTable[] = [];
  for (const grid of grids) {
    if (isFrame(grid)) for (const { glyphs } of grid.cells) outside.push(...glyphs);
    else tables.push(toTable(grid));
  }
  tables.sort((a, b) => a.top - b.top);
  return { left, top, right, bottom, tables, lines: toLines(outside) };
}

/** Boxes around text, and lines beside it, are no tables. */
function isFrame({ cells }: Grid): boolean {
  const rowsWithSeveral = new Set<number>();
  const rows = new Set<number>();
  for (const { row, glyphs } of cells) {
    if (glyphs.length > longestCell) return true;
    if (rows.has(row)) rowsWithSeveral.add(row);
    rows.add(row);
  }
  return rowsWithSeveral.size === 0 || cells.filter(({ glyphs }) => glyphs.length > 0).length < 2;
}

function toTable(grid: Grid): PageTable {
  const { left, top, right, bottom, columns, rows, cells } = grid;
  const byRow: PageCell[][] = rows.slice(1).map(() => []);
  for (const cell of cells.flatMap((each) => withLostBorders(grid, each))) byRow[cell.row]?.push(toCell(grid, cell));
  for (const row of byRow) row.sort((a, b) => a.column - b.column);
  return { left, top, right, bottom, columns, rows: byRow.filter((row) => row.length > 0) };
}

function toCell({ columns }: Grid, { column, colSpan, rowSpan, glyphs }: GridCell): PageCell {
  const lines = toLines(glyphs);
  const last = lines.at(-1);
  const width = (columns[column + colSpan] as number) - (columns[column] as number);
  const full = last !== undefined && last.right - last.left > width - 2.5 * last.em;
  return { column, colSpan, rowSpan, text: joinLines(lines.map(({ text }) => text)), full };
}

/** The lines of a cell or paragraph as one; words of letters keep a blank between them. */
export function joinLines(lines: readonly string[]): string {
  return lines.reduce(
    (all, line) => (all === "" ? line : all + (isLetterAt(all, -1) && isLetterAt(line, 0) ? " " : "") + line),
    "",
  );
}

function isLetterAt(text: string, at: number): boolean {
  return /[A-Za-z]/.test(text.at(at) ?? "");
}
