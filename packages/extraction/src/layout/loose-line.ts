import type { NormalText } from "../normalize/normalize.js";
import { readCell } from "./cell.js";
import type { RowBuilder } from "./row-builder.js";
import type { Part } from "./rows.js";
import { compact, compactPart, type Stretch } from "./stretch.js";

/** More numbers at the end of a line than any form has columns are no row. */
const mostValues = 64;
const longestValue = 24;
const valueWord = /^(?:[+-]?\d[\d,]*(?:\.\d+)?%?|[-—–/]+)$/;
/** What a number of a row may have behind it: a unit, a footnote's mark, the place of a lost digit. 5件 0[1] 95※ 1□ */
const markedWord =
  /^[+-]?[\d?□■▢▯\ufffd][\d,?□■▢▯\ufffd]*(?:\.\d+)?(?:万元|人次|[条件次篇个人元项份宗])?(?:[*※①-⑳]|\[\d\]|\(注?\d?\))*$/;
/** So many numbers in a row are no words of a sentence, whatever stands behind them. */
const fewestMarked = 3;
const unitThenNumber =
  /^(.*?[^\s\d文事信案邮])\s*\(?(条|件|次|篇|个|人次|人|万元|元|项|份)\)?\s*([+-]?\d[\d,]*(?:\.\d+)?|[-—–/]+)?$/;
const numberThenUnit = /\d ?[条件次篇个人元项份]$/;
/** The same where the cell says its unit again: 主动公开规范性文件数条31条. */
const unitTwice =
  /^(.*?[^\s\d文事信案邮])\s*(条|件|次|篇|个|人次|人|万元|元|项|份)\s*(\d[\d,]*(?:\.\d+)?)\s*(条|件|次|篇|个|人次|人|万元|元|项|份)$/;

/**
 * A line without delimiters: numbers at its end are values, the rest is label. Returns whether it is surely a table's row:
 * several numbers, numbers alone, or a unit in front of one number. `marks`: what the line holds; `next`: where the next one
 * begins.
 */
export function looseLine(
  normal: NormalText,
  line: Stretch,
  marks: number,
  builder: RowBuilder,
  next: number,
): boolean {
  const { text } = normal;
  const { start } = line;
  const values = valuesAtEnd(normal, line);
  if (values.length === 0) return withoutValues(normal, line, marks, builder, next);
  let end = endBefore(normal, line, values[0] as Part);
  // A page's number behind a sentence: 未发生行政复议。 — 2 —. A sentence broken in front of its unit: 公开信息 2 17 | 条,其中….
  if (text[end - 1] === "。" || holdsAt(unitInSentence, text, next))
    return withoutValues(normal, line, marks, builder, next);
  const joined = valueJoined(text, start, end);
  if (joined !== null) {
    values.unshift(joined);
    end = joined.start;
  }
  const label = compactPart(normal, start, end);
  const withUnit = unitAtEnd(text, start, end);
  if (label.text === "" && isAmongCells(text, values.length, next, builder)) {
    for (const value of values) builder.cell(value, 1);
    return true;
  }
  if (withUnit !== null) {
    if (withUnit.nameEnd > start) builder.cell(compactPart(normal, start, withUnit.nameEnd), 1);
    builder.cell({ text: withUnit.unit, start, end }, 1);
  } else if (label.text !== "") builder.cell(label, 1);
  for (const value of values) builder.cell(value, 1);
  // A number alone on its line is one cell of a row written cell by cell, as are those of which the next lines hold more.
  const goesOn = withUnit === null && values.length <= mostTogether && holdsAt(numbersOnTwoLines, text, next);
  if (!goesOn && (values.length > 1 || label.text !== "" || withUnit !== null)) builder.endRow(true);
  return values.length > 1 || withUnit !== null || label.text === "";
}

/** What a sentence goes on with behind a number that ends its line. */
const unitInSentence = /[ \t]{0,8}(?:人次|[条件次篇份个人元项])[,。;、)]/y;

/** So many cells that stand close together may share a line where the others have one each. */
const mostTogether = 3;
/** Where no name stands in front of them and the line above or below goes on, all but one of a whole row. */
const mostNameless = 6;
const numbersOfLine = "[ \\t\\n]{0,6}-?\\d[\\d,.]*(?:[ \\t]{1,9}-?\\d[\\d,.]*){0,2}[ \\t]{0,9}";
const numbersOnLine = new RegExp(`${numbersOfLine}(?:\\n|$)`, "y");
const numbersOnTwoLines = new RegExp(`${numbersOfLine}\\n${numbersOfLine}(?:\\n|$)`, "y");

function holdsAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}

/** Whether a line of `count` numbers alone is part of a row whose other cells have lines of their own. */
function isAmongCells(text: string, count: number, next: number, builder: RowBuilder): boolean {
  return count > 1 && count <= mostNameless && (builder.holdsValues || holdsAt(numbersOnLine, text, next));
}

function withoutValues(normal: NormalText, line: Stretch, marks: number, builder: RowBuilder, next: number): boolean {
  const { text } = normal;
  const { start, end } = line;
  const label: Part = { text: compact(text, start, end, marks), start, end };
  if (label.text.length <= 16) {
    const { kind } = readCell(label.text, false);
    if (kind !== "label") {
      builder.cell(label, 1);
      return kind === "number";
    }
  }
  // Cells run together: 收到申请数件19; a sentence has its unit behind the number.
  const together = label.text.length <= 80 && mayEndValue(normal.codes[end - 1] as number);
  const match = together
    ? unitThenNumber.exec(label.text)
    : label.text.length <= 80 && endsWithUnit(label.text) && numberThenUnit.test(label.text)
      ? unitTwice.exec(label.text)
      : null;
  const [, name = "", unit = "", number = "", again = unit] = match ?? [];
  const at = match === null || again !== unit ? -1 : text.lastIndexOf(number, end);
  // Digits that a blank parts may as well be two cells.
  if (at >= start) {
    const nameEnd = isGap(text.charCodeAt(at - 1)) ? start + name.length : at - unit.length;
    builder.cell({ text: name, start, end: nameEnd }, 1);
    builder.cell({ text: unit, start, end }, 1);
    builder.cell({ text: number, start: at, end: at + number.length }, 1);
    builder.endRow(true);
    return true;
  }
  const joined = together ? valueJoined(text, start, end) : null;
  const mayBeValue = joined !== null && (label.text.length <= longestJoined || joined.text.length >= fewestCells);
  if (mayBeValue && !builder.isWithinBrackets(label.text)) {
    // It may be the end of a line of prose as well, so it stays among the sentences.
    builder.cell(compactPart(normal, start, joined.start), 1);
    builder.cell(joined, 1);
    if (!holdsAt(numbersOnTwoLines, text, next)) builder.endRow(true);
    return false;
  }
  const bare = label.text.length <= 60 ? unitAtEnd(text, start, end) : null;
  if (bare?.apart && bare.unit !== "项" && bare.unit !== "份") {
    // A row whose number is blank.
    builder.cell(compactPart(normal, start, bare.nameEnd), 1);
    builder.cell({ text: bare.unit, start, end }, 1);
    builder.cell({ text: "", start: end, end }, 1);
    builder.endRow(true);
    return true;
  }
  builder.cell(label, 1);
  return false;
}

/** A label with one number behind it and nothing between is this long at most: 其他对外管理服务事项12. */
const longestJoined = 16;
/** So many digits behind a longer one may be the cells of a row, run together: 本年新收政府信息公开申请数量1000001. */
const fewestCells = 7;
const labelThenNumber = /[\u4e00-\u9fff)”](\d[\d,]*(?:\.\d+)?)$/;

/** The number that stands right behind a label's last character, or null: 行政许可9604, 予以公开9 1 0. */
function valueJoined(text: string, start: number, end: number): Part | null {
  const last = text.charCodeAt(end - 1);
  if (last < 0x30 || last > 0x39) return null;
  const number = labelThenNumber.exec(text.slice(start, end))?.[1];
  return number === undefined ? null : { text: number, start: end - number.length, end };
}

/** The words at a line's end that are a number or a dash each, in their order. */
function valuesAtEnd({ text, codes }: NormalText, { start, end }: Stretch): Part[] {
  const values: Part[] = [];
  let plain = -1;
  for (let to = end; to > start && values.length < mostValues; ) {
    const isPlain = mayEndValue(codes[to - 1] as number);
    if (!isPlain && !mayEndMarked(codes[to - 1] as number)) break;
    let from = to;
    while (from > start && to - from <= longestValue && !isGap(codes[from - 1] as number)) from--;
    const word = text.slice(from, to);
    if (word.length > longestValue) break;
    if (!isPlain || !valueWord.test(word)) {
      if (!markedWord.test(word)) break;
      if (plain === -1) plain = values.length;
    }
    values.push({ text: word, start: from, end: to });
    for (to = from; to > start && isGap(codes[to - 1] as number); ) to--;
  }
  if (plain !== -1 && values.length < fewestMarked) values.length = plain;
  return values.reverse();
}

const markedEnds = new Set([..."条件次篇个人元项份宗*※①②③④⑤⑥⑦⑧⑨⑩])?□■▢▯\ufffd"].map((mark) => mark.charCodeAt(0)));

function mayEndMarked(code: number): boolean {
  return markedEnds.has(code);
}

function endBefore({ codes }: NormalText, line: Stretch, value: Part): number {
  let end = value.start;
  while (end > line.start && isGap(codes[end - 1] as number)) end--;
  return end;
}

function mayEndValue(code: number): boolean {
  return (
    (code >= 0x30 && code <= 0x39) ||
    code === 0x25 ||
    code === 0x2014 ||
    code === 0x2d ||
    code === 0x2f ||
    code === 0x2013
  );
}

function isGap(code: number): boolean {
  return code === 0x20 || code === 0x09;
}

function endsWithUnit(text: string): boolean {
  return unitEnds.includes(text.at(-1) ?? "-");
}

/** What numbers of forms are counted in. */
export const units: ReadonlySet<string> = new Set([
  "条",
  "件",
  "次",
  "篇",
  "个",
  "人次",
  "人",
  "万元",
  "元",
  "项",
  "份",
]);
const unitEnds = "条件次篇个人元项份";
/** What a label ends with that a unit follows at once. */
const labelEnds = "数量费用额率员构点息)";

/** The unit a label ends with, blanks before it (`apart`) or right behind a word of counting; `nameEnd`: where the rest ends. */
function unitAtEnd(text: string, start: number, end: number): { unit: string; nameEnd: number; apart: boolean } | null {
  if (!unitEnds.includes(text[end - 1] as string)) return null;
  for (let length = 1; length <= 2; length++) {
    let nameEnd = end - length;
    const unit = text.slice(nameEnd, end);
    if (nameEnd <= start || !units.has(unit)) continue;
    const apart = isGap(text.charCodeAt(nameEnd - 1));
    if (!apart && !labelEnds.includes(text[nameEnd - 1] as string)) continue;
    while (nameEnd > start && isGap(text.charCodeAt(nameEnd - 1))) nameEnd--;
    return { unit, nameEnd, apart };
  }
  return null;
}
