import type { LinePart, TextLine } from "./lines.js";
import type { PageCell, PageContent, PageTable } from "./page-content.js";

// Tables without ruling lines: lines of several parts each, whose parts stand below each other and are mostly numbers.

const value = /^(?:[+\-—–]?[\d０-９][\d０-９,，.．]*[%％]?|[/—–-]+)$/;
const beginsRow =
  /^(?:[一二三四五六七八九十]{1,2}[、.．]|[(（][一二三四五六七八九十\d]{1,2}[)）]|\d{1,2}[、.．)）]|其中)/;
const groupHead = /情况$/;

/** Fewer rows with numbers are no table. */
const fewestRows = 4;
/** Longest text beside the label of a row, and of a line that may stand between rows. */
const longestValue = 12;
const longestLabel = 60;
/** Room between the lines of a table, in the height of the type. */
const mostRoom = 3;
/** How near, in the height of the type, to the side of its column a label that goes on in the next line ends. */
const fullWithin = 1.6;

interface Column {
  left: number;
  right: number;
}

/** The page with tables made of lines that are clearly rows; of those only where a cell is blank, which lines cannot say. */
export function withUnruledTables(page: PageContent): PageContent {
  const lines = [...page.lines].sort((a, b) => a.top - b.top);
  const tables: PageTable[] = [];
  const rest: TextLine[] = [];
  for (let i = 0; i < lines.length; ) {
    const end = endOfRun(lines, i);
    const table = end - i >= fewestRows ? tableOf(lines.slice(i, end)) : null;
    if (table === null) rest.push(...lines.slice(i, Math.max(end, i + 1)));
    else tables.push(table);
    i = Math.max(end, i + 1);
  }
  return tables.length === 0 ? page : { ...page, lines: rest, tables: [...page.tables, ...tables] };
}

/** Where lines that may be rows end: the first and the last have several parts. */
function endOfRun(lines: readonly TextLine[], from: number): number {
  let end = from;
  for (let i = from; i < lines.length; i++) {
    const line = lines[i] as TextLine;
    const above = lines[i - 1];
    if (i > from && above !== undefined && line.top - above.bottom > mostRoom * line.em) break;
    if (line.parts.length >= 2) end = i + 1;
    else if (i === from || line.text.length > longestLabel || /[。；;]$/.test(line.text)) break;
  }
  return end;
}

function tableOf(lines: readonly TextLine[]): PageTable | null {
  const data = lines.filter(isData);
  const several = lines.filter(({ parts }) => parts.length >= 2);
  if (data.length < fewestRows || data.length * 5 < several.length * 3 || data.length * 5 < lines.length * 2)
    return null;
  const columns = columnsOf(lines, data);
  if (columns.length < 2) return null;
  const placed = data.map(({ parts }) => parts.map((part) => columnAt(columns, part)));
  const isApart = placed.every((places) => new Set(places).size === places.length);
  const hasBlank = several.some(({ parts, top }) => top >= (data[0] as TextLine).top && parts.length < columns.length);
  if (!isApart || !hasBlank) return null;
  const label = labelColumn(lines, columns);
  const rows = rowsOf(lines, columns, label);
  const [first, last] = [lines[0] as TextLine, lines.at(-1) as TextLine];
  return {
    left: (columns[0] as Column).left,
    right: (columns.at(-1) as Column).right,
    top: first.top,
    bottom: last.bottom,
    columns: columns.map(({ left }) => left),
    rows,
  };
}

/** A row with its label and at least one number, nothing long beside the label. */
function isData({ parts }: TextLine): boolean {
  const beside = parts.slice(1);
  return beside.some(({ text }) => value.test(text)) && beside.every(({ text }) => text.length <= longestValue);
}

/** Where the parts of the rows stand; and where heads stand in whose columns all rows are blank. */
function columnsOf(lines: readonly TextLine[], data: readonly TextLine[]): Column[] {
  const columns: Column[] = [];
  for (const { parts } of data) for (const part of parts) cover(columns, part);
  columns.sort((a, b) => a.left - b.left);
  const above = lines.slice(0, lines.indexOf(data[0] as TextLine));
  const heads = above.reduce<readonly LinePart[]>((most, { parts }) => (parts.length > most.length ? parts : most), []);
  if (heads.length < columns.length) return columns;
  const owners = ownersOf(heads, columns);
  // Which head's column is blank is certain only where each of the others stands over its numbers.
  const isCertain = columns.every((column, i) => distanceOf(column, heads[owners[i] as number] as LinePart) === 0);
  if (heads.length > columns.length && !isCertain) return [];
  return heads.map((head, i) => {
    const column = columns[owners.indexOf(i)];
    return column === undefined
      ? { left: head.left, right: head.right }
      : { left: Math.min(head.left, column.left), right: Math.max(head.right, column.right) };
  });
}

/** Which head each column has: in their order, as near to them as can be. Numbers at the right may stand beside their head. */
function ownersOf(heads: readonly LinePart[], columns: readonly Column[]): number[] {
  // best[c]: the least distance of the first c columns to some of the heads so far, and which these are.
  let best: { distance: number; heads: readonly number[] }[] = [{ distance: 0, heads: [] }];
  heads.forEach((head, i) => {
    const next = [...best];
    best.forEach(({ distance, heads: taken }, c) => {
      const column = columns[c];
      if (column === undefined) return;
      const more = distance + distanceOf(head, column);
      if (more < (next[c + 1]?.distance ?? Infinity)) next[c + 1] = { distance: more, heads: [...taken, i] };
    });
    best = next;
  });
  return [...(best[columns.length]?.heads ?? [])];
}

function distanceOf(a: Readonly<Column>, b: Readonly<Column>): number {
  return Math.max(0, a.left - b.right, b.left - a.right);
}

function cover(columns: Column[], { left, right }: LinePart): void {
  const touched = columns.filter((column) => overlaps(column, { left, right }));
  const column = {
    left: Math.min(left, ...touched.map((each) => each.left)),
    right: Math.max(right, ...touched.map((each) => each.right)),
  };
  for (const each of touched) columns.splice(columns.indexOf(each), 1);
  columns.push(column);
}

function overlaps(a: Column, b: { readonly left: number; readonly right: number }): boolean {
  return a.left < b.right && b.left < a.right;
}

/** The column that a part stands in: the one that it shares most with, else the nearest. */
function columnAt(columns: readonly Column[], { left, right }: LinePart): number {
  let best = 0;
  let most = -Infinity;
  columns.forEach((column, i) => {
    const shared = Math.min(right, column.right) - Math.max(left, column.left);
    if (shared > most) {
      best = i;
      most = shared;
    }
  });
  return best;
}

/** The first column with the labels of all lines that stay in it. */
function labelColumn(lines: readonly TextLine[], columns: readonly Column[]): Column {
  const { left, right } = columns[0] as Column;
  const next = (columns[1] as Column).left;
  const ends = lines.map(({ parts }) => parts[0]?.right ?? 0).filter((end) => end < next);
  return { left, right: Math.max(right, ...ends) };
}

function rowsOf(lines: readonly TextLine[], columns: readonly Column[], label: Column): PageCell[][] {
  const rows: string[][] = [];
  let goesOn = false;
  for (const line of lines) {
    const cells = columns.map(() => "");
    for (const part of line.parts) {
      const at = columnAt(columns, part);
      cells[at] += part.text;
    }
    const [own = "", ...beside] = cells;
    const above = rows.at(-1);
    const isLabel = beside.every((text) => text === "");
    const aboveIsLabel = above?.slice(1).every((text) => text === "") ?? false;
    if (above !== undefined && goesOn && own !== "" && !beginsRow.test(own) && (isLabel || aboveIsLabel)) {
      above[0] += own;
      beside.forEach((text, i) => {
        if (text !== "") above[i + 1] = text;
      });
    } else rows.push(cells);
    const first = line.parts[0];
    goesOn =
      first !== undefined &&
      own !== "" &&
      first.right >= label.right - fullWithin * line.em &&
      !(isLabel && groupHead.test(own));
  }
  return rows.map((cells) => cells.map((text, column) => ({ column, colSpan: 1, rowSpan: 1, text, full: false })));
}
