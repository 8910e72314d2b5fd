import { chineseNumber, plainDecimal, shift } from "../quantity/number.js";
import { tableOf } from "../without.js";

/** What a cell of a table holds; `unreadable`: digits of which some or all are lost. */
export type CellKind = "number" | "blank" | "unit" | "label" | "unreadable";

export interface CellValue {
  readonly kind: CellKind;
  /** Decimal of a number cell, in the unit written (万 and 亿 multiplied out); else "". */
  readonly decimal: string;
  readonly approximate: boolean;
  /** Unit written in the cell, or "". */
  readonly unit: string;
}

const blank: CellValue = { kind: "blank", decimal: "", approximate: false, unit: "" };
const unreadable: CellValue = { kind: "unreadable", decimal: "", approximate: false, unit: "" };
const plainNumber = (decimal: string): CellValue => ({ kind: "number", decimal, approximate: false, unit: "" });
/** One digit, as most numbers of tables are. */
const oneDigit = [..."0123456789"].map(plainNumber);
const label: CellValue = { kind: "label", decimal: "", approximate: false, unit: "" };

const units = "万元|亿元|元|人次|条次|件次|条|件|次|篇|个|人|项|份|期|场|宗|处|家|册|名|封|%|部|批次|批|起";
const blankPattern = /^(?:[-—–―─_/\\~·*.…]+|无|空|增|减|—+|\(?略\)?|N\/?A|null)$/i;
/** A remark in brackets behind a number: 230(含转载). */
const remark =
  /(?<=[\d条件次篇个人份项元])\((?:不?含|不?包[括含]|其中|均|全部|另|占|已|去重|同比|较上年|比上年)[^()]*\)$/;
const unchanged = new Set(["不变", "无变化", "未变化", "无增减", "未增减", "无变动"]);
/** Marks of footnotes. */
const notes = "(?:[*※①-⑳]|\\[\\d\\]|\\(注?\\d?\\))*";
const numberPattern = new RegExp(
  `^(增加|增长|上升|减少|下降|增|减|约|近|共|[+\\-±—–])?(\\d{1,3}(?:,\\d{3})+|\\d+)(\\.\\d+)?(余|多)?(万|亿)?(余|多)?(${units})?${notes}$`,
);
const unitNames = new Set(units.split("|"));
const unitPattern = new RegExp(`^(?:单位:)?\\(?(?:${units})(?:[\\/、](?:${units}))?\\)?$`);
/** Digits with marks in place of lost ones, or with the letters that readers of pictures take for digits. */
const unreadablePattern = new RegExp(`^(?=.*[?□■▢▯\\ufffdlIOo])[+-]?[\\d,?□■▢▯\\ufffdlIOo]{1,8}(?:${units})?${notes}$`);
const longestUnreadable = 10;
/** 单位:(万元/人次) */
const longestUnit = 10;
const chinesePattern = new RegExp(`^([零〇一二两三四五六七八九十百千万]{1,8})(${units})?${notes}$`);

/** What a cell that begins with a character may be, as bits; else it is a label. */
const mayBe = { blank: 1, number: 2, unit: 4, numeral: 8, unreadable: 16 } as const;
const beginnings = new Uint8Array(0x10000);
for (const [characters, kind] of [
  ["-—–―─_/\\~·*.…无空略增减(Nn", mayBe.blank],
  ["增减上下约近共+-±—–0123456789", mayBe.number],
  [`单(${units.replaceAll("|", "")}`, mayBe.unit],
  ["零〇一二两三四五六七八九十百千万", mayBe.numeral],
  ["+-0123456789?□■▢▯\ufffdlIOo", mayBe.unreadable],
] as const)
  for (const character of characters)
    beginnings[character.charCodeAt(0)] = (beginnings[character.charCodeAt(0)] ?? 0) | kind;
/** 1 for what a cell with a number ends with: a digit, a word of size, a unit or a footnote's mark. */
const numberEnds = tableOf(`0123456789余多万亿${units.replaceAll("|", "")}*※①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳])`);
/** Longest sign or hedge in front of a number. */
const longestSign = 2;

function digitWithin(text: string, end: number): boolean {
  for (let i = 0; i < end; i++) if (isDigit(text.charCodeAt(i))) return true;
  return false;
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

function isDigits(text: string): boolean {
  if (text.length > 15) return false;
  for (let i = 0; i < text.length; i++) if (!isDigit(text.charCodeAt(i))) return false;
  return true;
}

/**
 * Reads a cell's normalised text without blanks. `chinese`: whether a bare Chinese numeral counts as a number (only in a
 * delimited cell behind a label: elsewhere 三 is a heading's number, but 〇 none).
 */
export function readCell(text: string, chinese: boolean): CellValue {
  if (text === "") return blank;
  // Most cells are plain digits or labels: settle those without the patterns.
  const first = text.charCodeAt(0);
  if (isDigits(text))
    return text.length === 1 ? (oneDigit[first - 0x30] as CellValue) : plainNumber(plainDecimal(text));
  // 本年增/减: nothing was added and nothing dropped.
  if (text === "0/0" || (first > 0x2e7f && text.length <= 3 && unchanged.has(text))) return oneDigit[0] as CellValue;
  const kinds = beginnings[first] as number;
  if (kinds === 0 || (first > 0x2e7f && text.length > 8)) return label;
  if ((kinds & mayBe.blank) !== 0 && blankPattern.test(text)) return blank;
  const isNumber = (kinds & mayBe.number) !== 0 && digitWithin(text, longestSign + 1);
  const match =
    isNumber && numberEnds[text.charCodeAt(text.length - 1)] === 1
      ? numberPattern.exec(text.endsWith(")") ? text.replace(remark, "") : text)
      : null;
  if (match !== null) {
    const [, sign = "", digits = "", fraction = "", few1, multiple, few2, unit = ""] = match;
    let decimal = plainDecimal(digits + fraction);
    if (multiple === "万") decimal = shift(decimal, 4);
    if (multiple === "亿") decimal = shift(decimal, 8);
    const negative =
      sign === "减少" || sign === "下降" || sign === "减" || sign === "-" || sign === "—" || sign === "–";
    return {
      kind: "number",
      decimal: negative && decimal !== "0" ? `-${decimal}` : decimal,
      approximate: few1 !== undefined || few2 !== undefined || sign === "约" || sign === "近",
      unit,
    };
  }
  if (unitNames.has(text)) return { kind: "unit", decimal: "", approximate: false, unit: text };
  if ((kinds & mayBe.unit) !== 0 && text.length <= longestUnit && unitPattern.test(text))
    return { kind: "unit", decimal: "", approximate: false, unit: text.replace(/单位:|[()]/g, "") };
  // 〇 is no heading's number.
  if ((kinds & mayBe.numeral) !== 0 && (chinese || text === "〇" || text === "零")) {
    const [, numeral = "", unit = ""] = chinesePattern.exec(text) ?? [];
    const value = chineseNumber(numeral);
    if (value !== null) return { kind: "number", decimal: String(value), approximate: false, unit };
  }
  return (kinds & mayBe.unreadable) !== 0 && text.length <= longestUnreadable && unreadablePattern.test(text)
    ? unreadable
    : label;
}
