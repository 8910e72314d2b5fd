import type { SourceTable } from "../document.js";
import { fromSource, type NormalText } from "../normalize/normalize.js";
import { isBarSeparated, layOutBarSeparated } from "./bar-separated.js";
import { readCell } from "./cell.js";
import { RowBuilder } from "./row-builder.js";
import type { Part, TableRow } from "./rows.js";

/** A line of the normalised text without its outer blanks, and how it stands to tables. */
export interface Line {
  readonly start: number;
  readonly end: number;
  readonly kind: "text" | "cells";
}

export interface Layout {
  readonly lines: readonly Line[];
  readonly rows: readonly TableRow[];
}

/** Lines and label-value rows of a document. Linear in its length. */
export function layOut(normal: NormalText, tables: readonly SourceTable[]): Layout {
  const { text } = normal;
  const builder = new RowBuilder();
  if (tables.length === 0 && /\n *\| *\n/.test(text) && isBarSeparated(text)) {
    const found = layOutBarSeparated(text, stretches(text), builder, (from, to) => compactPart(text, from, to));
    builder.startTable("loose");
    return { lines: found, rows: builder.rows };
  }
  const lines: Line[] = [];
  let nextTable = 0;
  let at = 0;
  let carrier: Carrier = "loose";
  // The next bar and tab, looked for once each: a search a line would read a text without them over and over.
  let bar = -1;
  let tab = -1;
  builder.startTable("loose");
  while (at < text.length) {
    const table = tables[nextTable];
    if (table !== undefined && at >= fromSource(normal, table.start)) {
      const end = Math.max(fromSource(normal, table.end), at);
      readTable(normal, table, builder);
      builder.startTable("loose");
      carrier = "loose";
      nextTable++;
      if (end > at) lines.push({ start: at, end, kind: "cells" });
      at = end;
      continue;
    }
    let stop = text.indexOf("\n", at);
    if (stop === -1) stop = text.length;
    const line = trim(text, at, stop);
    at = stop + 1;
    if (line.start === line.end || isPageNumber(text, line.start, line.end)) continue;
    if (bar < line.start) bar = indexFrom(text, "|", line.start);
    if (tab < line.start) tab = indexFrom(text, "\t", line.start);
    const found = carrierOf(text, line.start, line.end, bar, tab);
    if (found === "rule") continue;
    if (found !== carrier && (found !== "loose" || carrier !== "loose"))
      builder.startTable(found === "loose" ? "loose" : found === "cell" ? "stream" : "rows");
    carrier = found;
    if (found === "loose") {
      const isRow = looseLine(text, line, builder);
      lines.push({ ...line, kind: isRow ? "cells" : "text" });
    } else {
      delimitedLine(text, line, found, builder);
      lines.push({ ...line, kind: "cells" });
    }
  }
  builder.startTable("loose");
  return { lines, rows: builder.rows };
}

/** The lines of a text without their outer blanks; empty ones and page numbers left out. */
function* stretches(text: string): Generator<{ start: number; end: number }> {
  for (let at = 0; at < text.length; ) {
    let stop = text.indexOf("\n", at);
    if (stop === -1) stop = text.length;
    const line = trim(text, at, stop);
    at = stop + 1;
    if (line.start < line.end && !isPageNumber(text, line.start, line.end)) yield line;
  }
}

/** Where `mark` next stands, or beyond the text's end. */
function indexFrom(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, from);
  return at === -1 ? text.length + 1 : at;
}

/** How a line of text carries cells: pipes around several, one cell before a pipe, tabs, or none. `rule` is `|---|---|`. */
type Carrier = "pipes" | "cell" | "tabs" | "loose" | "rule";

function carrierOf(text: string, start: number, end: number, bar: number, tab: number): Carrier {
  if (bar >= end) return tab >= end ? "loose" : "tabs";
  if (bar === end - 1 && end - start <= longestCellLine) return "cell";
  const line = text.slice(start, end);
  // A whole text in one cell of a layout table is no cell.
  if (end - start > longestCellLine && line.includes("。")) return "loose";
  return /^[|\-:+=\s]+$/.test(line) && line.includes("--") ? "rule" : "pipes";
}

function delimitedLine(
  text: string,
  line: { start: number; end: number },
  carrier: Carrier,
  builder: RowBuilder,
): void {
  const separator = carrier === "tabs" ? "\t" : "|";
  let { start } = line;
  let { end } = line;
  if (separator === "|") {
    if (text[start] === "|" && end - start > 1) start++;
    if (text[end - 1] === "|") end--;
  }
  for (let from = start; ; ) {
    let to = text.indexOf(separator, from);
    if (to === -1 || to > end) to = end;
    builder.cell(compactPart(text, from, to), 1);
    if (to >= end) break;
    from = to + 1;
  }
  if (carrier !== "cell") builder.endRow(false);
}

/** Longest line that holds cells, where it holds sentences as well. */
const longestCellLine = 200;
/** More numbers at the end of a line than any form has columns are no row. */
const mostValues = 64;
const trailing = /(?:^|\s)([+-]?\d[\d,]*(?:\.\d+)?|[-—–/]+)$/;
const unitThenNumber =
  /^(.*?[^\s\d文事信案邮])\s*(条|件|次|篇|个|人次|人|万元|元|项|份)\s*([+-]?\d[\d,]*(?:\.\d+)?|[-—–/]+)?$/;

/**
 * A line without delimiters: numbers at its end are values, the rest is label. Returns whether it is surely a table's row:
 * several numbers, numbers alone, or a unit in front of one number.
 */
function looseLine(text: string, line: { start: number; end: number }, builder: RowBuilder): boolean {
  let { end } = line;
  const { start } = line;
  const last = text.charCodeAt(end - 1);
  const mayEndRow =
    (last >= 0x30 && last <= 0x39) || last === 0x2014 || last === 0x2d || last === 0x2f || last === 0x2013;
  const values: Part[] = [];
  if (mayEndRow) {
    while (end > start && values.length < mostValues) {
      const from = Math.max(start, end - 24);
      const match = trailing.exec(text.slice(from, end));
      if (match === null) break;
      const word = match[1] as string;
      values.push({ text: word, start: end - word.length, end });
      end -= match[0].length;
      while (end > start && text[end - 1] === " ") end--;
    }
  }
  values.reverse();
  const label = compactPart(text, start, end);
  if (values.length === 0) {
    const value = label.text.length <= 16 ? readCell(label.text, false) : null;
    if (value !== null && value.kind !== "label") {
      builder.cell(label, 1);
      return value.kind === "number";
    }
    // Cells run together: 收到申请数件19; a sentence has its unit behind the number.
    const together = label.text.length <= 80 && mayEndRow ? unitThenNumber.exec(label.text) : null;
    if (together !== null) {
      const [, name = "", unit = "", number = ""] = together;
      builder.cell({ text: name, start, end: start + name.length }, 1);
      builder.cell({ text: unit, start, end }, 1);
      const at = text.lastIndexOf(number, end);
      builder.cell({ text: number, start: at, end: at + number.length }, 1);
      builder.endRow(true);
      return true;
    }
    const bare = /^(.*\S)\s+(条|件|次|篇|个|人次|人|万元|元)$/.exec(text.slice(start, end));
    if (bare !== null && label.text.length <= 60) {
      // A row whose number is blank.
      builder.cell(compactPart(text, start, start + (bare[1] as string).length), 1);
      builder.cell({ text: bare[2] as string, start, end }, 1);
      builder.cell({ text: "", start: end, end }, 1);
      builder.endRow(true);
      return true;
    }
    builder.cell(label, 1);
    return false;
  }
  const withUnit = /^(?:(.*?)\s+|(.*[数量费用额率员构点息)]))(条|件|次|篇|个|人次|人|万元|元|项|份)$/.exec(
    text.slice(start, end),
  );
  if (withUnit !== null) {
    const name = withUnit[1] ?? withUnit[2] ?? "";
    if (name !== "") builder.cell(compactPart(text, start, start + name.length), 1);
    builder.cell({ text: withUnit[3] as string, start, end }, 1);
  } else if (label.text !== "") builder.cell(label, 1);
  for (const value of values) builder.cell(value, 1);
  // A number alone on its line is one cell of a row written cell by cell.
  if (values.length > 1 || label.text !== "" || withUnit !== null) builder.endRow(true);
  return values.length > 1 || withUnit !== null || label.text === "";
}

function readTable(normal: NormalText, table: SourceTable, builder: RowBuilder): void {
  builder.startTable("rows");
  for (const row of table.rows) {
    for (const cell of row) {
      const start = fromSource(normal, cell.start);
      builder.cell(compactPart(normal.text, start, Math.max(start, fromSource(normal, cell.end))), cell.colSpan);
    }
    builder.endRow(false);
  }
}

/** The foot of a printed page: - 3 -. */
function isPageNumber(text: string, start: number, end: number): boolean {
  return end - start <= 9 && end - start >= 3 && /^[-—–]+ ?\d{1,3} ?[-—–]+$/.test(text.slice(start, end));
}

function trim(text: string, start: number, end: number): { start: number; end: number } {
  while (start < end && isBlank(text.charCodeAt(start))) start++;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
  return { start, end };
}

/** A stretch of text without any blanks; its offsets are those of the first and last character kept. */
function compactPart(text: string, from: number, to: number): Part {
  const { start, end } = trim(text, from, to);
  const slice = text.slice(start, end);
  return { text: /[\s*#]/.test(slice) ? slice.replace(/[\s*#]+/g, "") : slice, start, end };
}

function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x09;
}
