import type { SourceTable } from "../document.js";
import { fromSource, type NormalText } from "../normalize/normalize.js";
import { isBarSeparated, layOutBarSeparated } from "./bar-separated.js";
import { drawnRows } from "./drawn-rows.js";
import { LineEnds } from "./line-ends.js";
import { looseLine } from "./loose-line.js";
import { mark, marksIn } from "./marks.js";
import { endOfCells, fillsRows } from "./padded-rows.js";
import { RowBuilder } from "./row-builder.js";
import type { TableRow } from "./rows.js";
import { cellParts } from "./several-numbers.js";
import { compactPart, isPageNumber, type Stretch, trimmed } from "./stretch.js";

/** A line of the normalised text without its outer blanks, and how it stands to tables. */
export interface Line {
  readonly start: number;
  readonly end: number;
  readonly kind: "text" | "cells";
  /** What a line of text holds (marks.ts); nothing is said of cells. */
  readonly marks: number;
}

export interface Layout {
  readonly lines: readonly Line[];
  readonly rows: readonly TableRow[];
}

/** Lines and label-value rows of a document. Linear in its length. */
export function layOut(normal: NormalText, tables: readonly SourceTable[]): Layout {
  const { text, codes } = normal;
  const builder = new RowBuilder();
  if (tables.length === 0 && isBarSeparated(text)) {
    const found = layOutBarSeparated(normal, builder);
    builder.startTable("loose");
    return { lines: found, rows: builder.rows };
  }
  const lines: Line[] = [];
  let nextTable = 0;
  let tableStart = startOf(normal, tables[nextTable]);
  let at = 0;
  let carrier: Carrier = "loose";
  let wrapped = false;
  let closed = false;
  const filled = fillsRows(text);
  const endsOpen = text.includes("-|-") && openRule.test(text);
  const lineEnds = new LineEnds(text, codes);
  const drawn = drawnRows(normal);
  builder.startTable("loose");
  while (at < text.length) {
    if (at >= tableStart) {
      const table = tables[nextTable++] as SourceTable;
      const end = Math.max(fromSource(normal, table.end), at);
      readTable(normal, table, lines.at(-1), builder);
      builder.startTable("loose");
      carrier = "loose";
      if (end > at) lines.push({ start: at, end, kind: "cells", marks: 0 });
      at = end;
      tableStart = startOf(normal, tables[nextTable]);
      continue;
    }
    const row = drawn.get(at);
    if (row !== undefined) {
      if (carrier !== "pipes") builder.startTable("rows");
      carrier = "pipes";
      for (const cell of row.cells) builder.cell(cell, 1);
      builder.endRow(false);
      lines.push({ start: at, end: row.end - 1, kind: "cells", marks: 0 });
      at = row.end;
      continue;
    }
    const stop = lineEnds.behind(at);
    let line = trimmed(codes, at, stop);
    at = lineEnds.beginsBehind(stop);
    if (line.start === line.end || isPageNumber(text, line)) continue;
    // The bar of a cell whose text stood on the line before.
    if (closed && line.end - line.start === 1) {
      closed = false;
      continue;
    }
    const marks = marksIn(codes, line.start, line.end);
    let found = carrierOf(text, line, marks);
    closed = found === "loose" && carrier === "cell" && isClosedBelow(text, line, at);
    if (closed) found = "cell";
    if (found === "rule") continue;
    // Tabs before the first word and behind the last are blank cells, and their line belongs to the table above.
    if (carrier === "tabs" && found === "loose" && hasTabBeside(text, line)) found = "tabs";
    // A row of cells on lines of their own may end in blank ones: 2 | |.
    if (found === "pipes" && carrier === "cell" && oneAndBlanks.test(text.slice(line.start, line.end))) found = "cell";
    if (found === "tabs") line = withOuterTabs(text, line, carrier === "tabs");
    // A row's label and its numbers may stand on two lines: 规章 | / 0 | 0 | 0 |.
    const turns = (carrier === "cell" && found === "pipes") || (carrier === "pipes" && found === "cell");
    wrapped = turns && (wrapped || (found === "pipes" && beginsWithValue.test(text.slice(line.start, line.end))));
    if (found === "loose" && (carrier === "tabs" || carrier === "pipes") && breaksLabel(text, line, at, carrier)) {
      builder.cell(compactPart(normal, line.start, line.end), 1);
      lines.push({ start: line.start, end: line.end, kind: "text", marks });
      continue;
    }
    if (wrapped) builder.continueAs(found === "cell" ? "stream" : "rows");
    else if (found !== carrier && (found !== "loose" || carrier !== "loose")) {
      builder.startTable(found === "loose" ? "loose" : found === "cell" ? "stream" : "rows");
      if (found === "pipes" || found === "tabs") headAbove(normal, lines.at(-1), builder);
    }
    carrier = found;
    let isRow = true;
    if (found === "loose") isRow = looseLine(normal, line, marks, builder, at);
    else
      delimitedLine(
        normal,
        filled ? { ...line, end: endOfCells(text, line.start, line.end) } : line,
        found,
        builder,
        endsOpen,
      );
    lines.push({ start: line.start, end: line.end, kind: isRow ? "cells" : "text", marks });
  }
  builder.startTable("loose");
  return { lines, rows: builder.rows };
}

/** The rule of tables whose rows no bar begins or ends: a bar at a row's end has a blank cell behind it. */
const openRule = /^ {0,3}-+(?:\|-+){1,40} {0,3}$/m;

/** A line of cells whose first is a number. */
const beginsWithValue = /^-?\d[\d,.]*\s*\|/;

/** A line of one cell and blank ones behind it. */
const oneAndBlanks = /^[^|\s][^|]*\|[\s|]*$/;

/** A number, or a row's short name that is no heading. */
const cellText = /^(?:-?\d[\d,.]*|(?![一二三四五六七八九十]、)[\u4e00-\u9fa5][^。;:,]{1,15})$/;
const barAlone = /\s*\|[ \t]*(?:\n|$)/y;

/** Whether a line is a number or a name whose cell the next line ends, which holds a bar alone. `next`: where that begins. */
function isClosedBelow(text: string, { start, end }: Stretch, next: number): boolean {
  if (end - start > 16 || !cellText.test(text.slice(start, end))) return false;
  barAlone.lastIndex = next;
  return barAlone.test(text);
}

/** What a label has not: the end of a sentence, the title of another table. */
const noLabel = /[。;!]|附[表件]|统计表/;
/** A row of numbers alone, or of rules: what stands above it is no part of its label. */
const beginsWithNumber = /^[ |]*(?:[\d,.%+\-—–/:]+ *)?(?:[|\t]|$)/;
const han = /[\u4e00-\u9fff]/;
const longestLabel = 40;
/** A group's head and a label of three more lines may stand in front of a row. */
const mostBroken = 4;

/**
 * Whether a line of text in a table is part of a label, or a group's head, of which the table's own lines follow. `next`:
 * where the next line begins.
 */
function breaksLabel(text: string, { start, end }: Stretch, next: number, carrier: "tabs" | "pipes"): boolean {
  if (!mayBeLabel(text.slice(start, end))) return false;
  const separator = carrier === "tabs" ? "\t" : "|";
  for (let from = next, lines = 0; lines < mostBroken && from < text.length; lines++) {
    const stop = text.indexOf("\n", from);
    const line = text.slice(from, stop === -1 ? text.length : Math.min(stop, from + longestCellLine));
    if (line.includes(separator)) return !beginsWithNumber.test(line);
    if (!mayBeLabel(line)) return false;
    from = stop === -1 ? text.length : stop + 1;
  }
  return false;
}

function mayBeLabel(line: string): boolean {
  return line.length <= longestLabel && (han.test(line) || line.trim() === "(") && !noLabel.test(line);
}

/** Where a table begins, or beyond every text where there is none. */
function startOf(normal: NormalText, table: SourceTable | undefined): number {
  return table === undefined ? Number.POSITIVE_INFINITY : fromSource(normal, table.start);
}

/** Whether a tab stands in front of a line's first word or behind its last, blanks aside. */
function hasTabBeside(text: string, { start, end }: Stretch): boolean {
  let behind = end;
  while (text[behind] === " ") behind++;
  let before = start - 1;
  while (text[before] === " ") before--;
  return text[behind] === "\t" || text[before] === "\t";
}

/** A line with the tabs behind it, and where `before`, those in front of it. */
function withOuterTabs(text: string, line: Stretch, before: boolean): Stretch {
  let { start, end } = line;
  while (text[end] === "\t" || text[end] === " ") end++;
  if (before) while (text[start - 1] === "\t" || text[start - 1] === " ") start--;
  return { start, end };
}

/** How a line of text carries cells: pipes around several, one cell before a pipe, tabs, or none. `rule` is `|---|---|` or a drawn border. */
type Carrier = "pipes" | "cell" | "tabs" | "loose" | "rule";

function carrierOf(text: string, { start, end }: Stretch, marks: number): Carrier {
  if ((marks & mark.bar) === 0) {
    if (isDrawn(text, start, end)) return "rule";
    return (marks & mark.tab) === 0 ? "loose" : "tabs";
  }
  const isShort = end - start <= longestCellLine;
  if (isShort && text.indexOf("|", start) === end - 1) return "cell";
  // A whole text in one cell of a layout table is no cell.
  if (!isShort && (marks & mark.stop) !== 0) return "loose";
  const line = text.slice(start, end);
  return line.includes("--") && /^[|\-:+=\s]+$/.test(line) ? "rule" : "pipes";
}

/** Whether a line is the border of a table that is drawn: ├───┼───┤, +---+---+. */
function isDrawn(text: string, start: number, end: number): boolean {
  const code = text.charCodeAt(start);
  return (
    (code === 0x2b || (code >= 0x2500 && code <= 0x257f)) && /^[\u2500-\u257f+=\-\s]+$/.test(text.slice(start, end))
  );
}

function delimitedLine(
  normal: NormalText,
  line: Stretch,
  carrier: Carrier,
  builder: RowBuilder,
  endsOpen: boolean,
): void {
  const { text } = normal;
  const separator = carrier === "tabs" ? "\t" : "|";
  let { start, end } = line;
  if (separator === "|") {
    if (text[start] === "|" && end - start > 1) start++;
    if (text[end - 1] === "|" && (!endsOpen || start > line.start)) end--;
  }
  for (let from = start; ; ) {
    let to = text.indexOf(separator, from);
    if (to === -1 || to > end) to = end;
    for (const part of cellParts(normal, from, to)) builder.cell(part, 1);
    if (to >= end) break;
    from = to + 1;
  }
  if (carrier !== "cell") builder.endRow(false);
}

/** Longest line that holds cells, where it holds sentences as well. */
const longestCellLine = 200;

/** What a table of section 四 is of, where its heading alone says it: 行政诉讼(复议后起诉). */
const headOfCases = /^[# *]*(?:\([一二三]\)|[123][.、])? ?行政(?:复议|诉讼)|^[# *]*(?:未经复议直接|复议后)/;
const longestHeading = 30;

/** The line above a table is its head where it says what cases it counts. */
function headAbove(normal: NormalText, line: Line | undefined, builder: RowBuilder): void {
  if (line === undefined || line.kind !== "text" || line.end - line.start > longestHeading) return;
  if (!headOfCases.test(normal.text.slice(line.start, line.end))) return;
  builder.cell(compactPart(normal, line.start, line.end), 1);
  builder.endRow(false);
}

function readTable(normal: NormalText, table: SourceTable, above: Line | undefined, builder: RowBuilder): void {
  builder.startTable("rows");
  headAbove(normal, above, builder);
  for (const row of table.rows) {
    for (const cell of row) {
      const start = fromSource(normal, cell.start);
      const parts = cellParts(normal, start, Math.max(start, fromSource(normal, cell.end)));
      for (const part of parts) builder.cell(part, parts.length === 1 ? cell.colSpan : 1);
    }
    builder.endRow(false);
  }
}
