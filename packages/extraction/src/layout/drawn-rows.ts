import type { NormalText } from "../normalize/normalize.js";
import type { Part } from "./rows.js";
import { compactPart, trimmed } from "./stretch.js";

// Tools that draw tables with rules between rows (+---+---+, ├──┼──┤) wrap the text of narrow cells over several lines, so
// that a row is all that stands between two rules: each cell is what its column holds there.

/** A row of a drawn table: its cells, and where the line behind it begins. */
export interface DrawnRow {
  readonly cells: readonly Part[];
  readonly end: number;
}

const mayBeDrawn = /[-─=][+┤┼┬┴]/;
const horizontal = /[-=─━]/g;
const words = /[\u4e00-\u9fff\d]/g;
const box = /^[\s|+\-=─-╿]*$/;
/** A rule may leave out what is merged over several rows, whose words stand beside it. */
const mostBeside = 12;
const fewestOfRule = 3;
const mostLines = 40;
const longestCell = 200;

/** The rows of several lines each by where they begin. Linear in the text's length. */
export function drawnRows(normal: NormalText): ReadonlyMap<number, DrawnRow> {
  const rows = new Map<number, DrawnRow>();
  const { text } = normal;
  if (!text.includes("|") || !mayBeDrawn.test(text)) return rows;
  let group: [number, number][] | null = null;
  for (let start = 0; start < text.length; ) {
    const stop = text.indexOf("\n", start);
    const end = stop === -1 ? text.length : stop;
    const line = text.slice(start, end);
    if (isRule(line)) {
      const cells = group === null || group.length < 2 ? null : cellsOf(normal, group);
      if (cells !== null) rows.set(group![0]![0], { cells, end: start });
      // The rule beside a cell that is merged over several rows is none of its cells.
      if (line.trimStart().startsWith("|")) rows.set(start, { cells: [], end: Math.min(end + 1, text.length) });
      group = [];
    } else if (group !== null && line.trimStart().startsWith("|") && group.length < mostLines) group.push([start, end]);
    else group = null;
    start = end + 1;
  }
  return rows;
}

function isRule(line: string): boolean {
  const drawn = line.match(horizontal)?.length ?? 0;
  return (
    drawn >= fewestOfRule &&
    (line.match(words)?.length ?? 0) <= Math.min(mostBeside, drawn / 2) &&
    /[+┤┼┬┴├]/.test(line)
  );
}

/** The cells of lines that have the same bars; null where they differ, or where a cell is no table's. */
function cellsOf(normal: NormalText, lines: readonly (readonly [number, number])[]): Part[] | null {
  const columns: Part[][] = [];
  for (const [i, [start, end]] of lines.entries()) {
    const parts = partsOf(normal, start, end);
    if (i > 0 && parts.length !== columns.length) return null;
    for (const [column, part] of parts.entries()) {
      if (i === 0) columns.push([]);
      if (part.text !== "" && !box.test(part.text)) columns[column]!.push(part);
    }
  }
  // A table that lays out the page holds whole texts.
  if (columns.some((parts) => parts.reduce((length, { text }) => length + text.length, 0) > longestCell)) return null;
  return columns.map((parts, column): Part => {
    const [first] = parts;
    const last = parts.at(-1);
    if (first === undefined || last === undefined) return partsOf(normal, ...lines[0]!)[column]!;
    return { text: parts.map(({ text }) => text).join(""), start: first.start, end: last.end };
  });
}

function partsOf(normal: NormalText, start: number, end: number): Part[] {
  const { text, codes } = normal;
  const line = trimmed(codes, start, end);
  const parts: Part[] = [];
  for (let from = line.start + 1; from < line.end; ) {
    const bar = text.indexOf("|", from);
    const to = bar === -1 || bar > line.end ? line.end : bar;
    parts.push(compactPart(normal, from, to));
    from = to + 1;
  }
  return parts;
}
