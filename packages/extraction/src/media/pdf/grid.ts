import type { Box, Glyph, Rule } from "./page.js";

/** A cell of a ruled table; `row` and `column` count from 0, merged cells span several. */
export interface GridCell {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly colSpan: number;
  readonly glyphs: Glyph[];
}

/** A ruled table: where its columns and rows are parted, and its cells in reading order. */
export interface Grid extends Box {
  readonly columns: readonly number[];
  readonly rows: readonly number[];
  readonly cells: readonly GridCell[];
  /** The cell at each place of the grid, row by row. */
  readonly cellAt: readonly GridCell[];
}

/** Lines closer than this are one line, drawn double or in pieces; the lowest rows are 9 points high. */
const near = 3.5;
/** A line shorter than this parts no cells. */
const shortest = 6;
/** A grid with more places is a drawing. */
const mostPlaces = 20_000;
const mostRules = 4_000;

/** The tables that the lines of a page make up, innermost first. Lines that part nothing are left aside. */
export function toGrids(levelRules: readonly Rule[], uprightRules: readonly Rule[]): Grid[] {
  const level = merged(levelRules);
  const upright = merged(uprightRules);
  if (level.length + upright.length > mostRules) return [];
  const grids: Grid[] = [];
  for (const { level: across, upright: down } of connected(level, upright)) {
    const grid = toGrid(across, down);
    if (grid !== null) grids.push(grid);
  }
  return grids.sort((a, b) => area(a) - area(b));
}

/** Puts each character into the cell where it stands; returns those outside of all tables. */
export function fill(grids: readonly Grid[], glyphs: readonly Glyph[]): Glyph[] {
  const outside: Glyph[] = [];
  for (const { x, y, together } of stays(glyphs)) (cellOf(grids, x, y)?.glyphs ?? outside).push(...together);
  return outside;
}

/** Characters that stay together, with their middle: a number that is too long for its column is whole all the same. */
export function* stays(glyphs: readonly Glyph[]): Generator<{ x: number; y: number; together: readonly Glyph[] }> {
  for (let i = 0; i < glyphs.length; ) {
    const first = glyphs[i] as Glyph;
    let end = i + 1;
    while (end < glyphs.length && isSameNumber(glyphs[end - 1] as Glyph, glyphs[end] as Glyph)) end++;
    const x = (first.left + (glyphs[end - 1] as Glyph).right) / 2;
    yield { x, y: (first.top + first.bottom) / 2, together: glyphs.slice(i, end) };
    i = end;
  }
}

function cellOf(grids: readonly Grid[], x: number, y: number): GridCell | null {
  for (const { left, right, top, bottom, columns, rows, cellAt } of grids) {
    if (x < left || x > right || y < top || y > bottom) continue;
    return cellAt[stretchOf(rows, y) * (columns.length - 1) + stretchOf(columns, x)] ?? null;
  }
  return null;
}

/** Which stretch between two of the sorted `borders` a place is in. */
export function stretchOf(borders: readonly number[], at: number): number {
  let index = 0;
  while (index + 2 < borders.length && (borders[index + 1] as number) <= at) index++;
  return index;
}

function isSameNumber(previous: Glyph, glyph: Glyph): boolean {
  return (
    isOfNumber(previous.text) &&
    isOfNumber(glyph.text) &&
    glyph.turn === 0 &&
    Math.abs(glyph.baseline - previous.baseline) < 1 &&
    Math.abs(glyph.left - previous.right) < 0.15 * glyph.em
  );
}

function isOfNumber(text: string): boolean {
  return (text >= "0" && text <= "9") || text === "." || text === "," || text === "-" || text === "+";
}

function area({ left, top, right, bottom }: Box): number {
  return (right - left) * (bottom - top);
}

/** Lines that lie on each other as one, and pieces of a line put together. */
function merged(rules: readonly Rule[]): Rule[] {
  const sorted = [...rules].sort((a, b) => a.at - b.at);
  const result: Rule[] = [];
  for (let i = 0; i < sorted.length; ) {
    const start = (sorted[i] as Rule).at;
    let end = i;
    while (end < sorted.length && (sorted[end] as Rule).at - start <= near) end++;
    const group = sorted.slice(i, end).sort((a, b) => a.from - b.from);
    const at = (start + (sorted[end - 1] as Rule).at) / 2;
    let from = (group[0] as Rule).from;
    let to = from;
    for (const rule of group) {
      if (rule.from > to + near) {
        if (to - from >= shortest) result.push({ at, from, to });
        from = rule.from;
      }
      to = Math.max(to, rule.to);
    }
    if (to - from >= shortest) result.push({ at, from, to });
    i = end;
  }
  return result;
}

/** Groups of lines that meet each other. */
function connected(level: readonly Rule[], upright: readonly Rule[]): { level: Rule[]; upright: Rule[] }[] {
  const parent = Array.from({ length: level.length + upright.length }, (_, i) => i);
  level.forEach((across, i) => {
    upright.forEach((down, j) => {
      const meet =
        down.at >= across.from - near &&
        down.at <= across.to + near &&
        across.at >= down.from - near &&
        across.at <= down.to + near;
      if (meet) parent[root(parent, i)] = root(parent, level.length + j);
    });
  });
  const groups = new Map<number, { level: Rule[]; upright: Rule[] }>();
  const groupOf = (i: number) => {
    const key = root(parent, i);
    const group = groups.get(key) ?? { level: [], upright: [] };
    groups.set(key, group);
    return group;
  };
  level.forEach((rule, i) => {
    groupOf(i).level.push(rule);
  });
  upright.forEach((rule, j) => {
    groupOf(level.length + j).upright.push(rule);
  });
  return [...groups.values()].filter((group) => group.level.length >= 2 && group.upright.length >= 1);
}

function root(parent: number[], start: number): number {
  let at = start;
  while (parent[at] !== at) {
    parent[at] = parent[parent[at] as number] as number;
    at = parent[at] as number;
  }
  return at;
}

function toGrid(level: readonly Rule[], upright: readonly Rule[]): Grid | null {
  // Tables without lines at their sides end where the others do.
  const columns = borders(upright, level);
  const rows = borders(level, upright);
  const width = columns.length - 1;
  const height = rows.length - 1;
  if (width < 2 || height < 1 || width * height > mostPlaces) return null;
  const closedRight = new Uint8Array(width * height);
  const closedBelow = new Uint8Array(width * height);
  for (const rule of upright) {
    const column = nearest(columns, rule.at) - 1;
    if (column >= 0) eachStretch(rows, rule, (row) => (closedRight[row * width + column] = 1));
  }
  for (const rule of level) {
    const row = nearest(rows, rule.at) - 1;
    if (row >= 0) eachStretch(columns, rule, (column) => (closedBelow[row * width + column] = 1));
  }
  const parent = Array.from({ length: width * height }, (_, i) => i);
  for (let place = 0; place < width * height; place++) {
    if ((place + 1) % width !== 0 && closedRight[place] === 0) parent[root(parent, place + 1)] = root(parent, place);
    if (place + width < width * height && closedBelow[place] === 0)
      parent[root(parent, place + width)] = root(parent, place);
  }
  const { cells, cellAt } = cellsOf(parent, width);
  if (cells.length < 2) return null;
  return {
    left: columns[0] as number,
    right: columns[width] as number,
    top: rows[0] as number,
    bottom: rows[height] as number,
    columns,
    rows,
    cells,
    cellAt,
  };
}

/** Where the lines `rules` stand, and where the lines across them end. */
function borders(rules: readonly Rule[], across: readonly Rule[]): number[] {
  const places = rules.map(({ at }) => at).sort((a, b) => a - b);
  const first = Math.min(...across.map(({ from }) => from));
  const last = Math.max(...across.map(({ to }) => to));
  if (places.length === 0 || first < (places[0] as number) - 2 * near) places.unshift(first);
  if (last > (places.at(-1) as number) + 2 * near) places.push(last);
  const apart: number[] = [];
  for (const place of places) if (apart.length === 0 || place - (apart.at(-1) as number) > near) apart.push(place);
  return apart;
}

function nearest(places: readonly number[], at: number): number {
  let best = 0;
  for (let i = 1; i < places.length; i++)
    if (Math.abs((places[i] as number) - at) < Math.abs((places[best] as number) - at)) best = i;
  return best;
}

/** Calls `visit` for each stretch between two borders along most of which the line runs. */
function eachStretch(places: readonly number[], rule: Rule, visit: (stretch: number) => void): void {
  for (let i = 0; i + 1 < places.length; i++) {
    const middle = ((places[i] as number) + (places[i + 1] as number)) / 2;
    if (rule.from <= middle && rule.to >= middle) visit(i);
  }
}

function cellsOf(parent: number[], width: number): { cells: GridCell[]; cellAt: GridCell[] } {
  const extents = new Map<number, { row: number; column: number; lastRow: number; lastColumn: number }>();
  for (let place = 0; place < parent.length; place++) {
    const key = root(parent, place);
    const row = Math.floor(place / width);
    const column = place % width;
    const extent = extents.get(key);
    if (extent === undefined) extents.set(key, { row, column, lastRow: row, lastColumn: column });
    else {
      extent.column = Math.min(extent.column, column);
      extent.lastColumn = Math.max(extent.lastColumn, column);
      extent.lastRow = row;
    }
  }
  const cellOfKey = new Map(
    [...extents].map(([key, { row, column, lastRow, lastColumn }]): [number, GridCell] => [
      key,
      { row, column, rowSpan: lastRow - row + 1, colSpan: lastColumn - column + 1, glyphs: [] },
    ]),
  );
  const cells = [...cellOfKey.values()].sort((a, b) => a.row - b.row || a.column - b.column);
  return { cells, cellAt: parent.map((_, place) => cellOfKey.get(root(parent, place)) as GridCell) };
}
