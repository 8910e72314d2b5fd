import { readCell } from "./cell.js";
import type { Stretch } from "./stretch.js";

// A crawler that puts one blank in place of every line end leaves a table, and often the whole document, on one line:
// 规章 0 0 0 行政规范性文件 3 1 12. Where labels and numbers take turns on a line, each of its words is read as a line.

/** 规章 0 0 0 许可 1 */
const shortest = 12;
/** Fewer words that are numbers are no rows of a table. */
const fewestNumbers = 3;
/** So many labels with numbers behind them are a table, on a line that holds nothing else and on one that does. */
const fewestRows = { alone: 2, besideProse: 3 } as const;
/** Words in front of a table's first number that may be its heads. */
const mostHeads = 48;
/** No label is longer, brackets and what stands in them aside. */
const longestLabel = 64;

const endsClause = /[。;,!]/;
/** How a sentence goes on behind a number and a blank: 2022 年, 152 条政府信息. */
const behindNumber = /^(?:[年月日号]|万?(?:[条件次篇个份期场元起%余多]|人(?!员)|项(?!目)).)/;
const name = /[\u4e00-\u9fff]{2}/;

/**
 * The part of a line in which a table's cells follow each other, blanks between them; null where there is none. It reads
 * no further than the part's end.
 */
export function runOnPart(text: string, codes: Uint16Array, line: Stretch): Stretch | null {
  const words = new Words(line.start);
  for (let at = line.start; at < line.end; ) {
    const end = wordEnd(codes, at, line.end);
    const part = words.take(text.slice(at, end), at, end);
    if (part !== null) return part;
    for (at = end; at < line.end && codes[at] === 0x20; ) at++;
  }
  return words.part();
}

/** Where the word that begins at `at` ends. Single characters that follow each other (统 计 指 标) are one word, as are 2011 年度 and 2018 年. */
export function wordEnd(codes: Uint16Array, at: number, lineEnd: number): number {
  let end = at;
  while (end < lineEnd && codes[end] !== 0x20) end++;
  if (end - at === 4 && codes[at] === 0x32 && codes[at + 1] === 0x30) return yearEnd(codes, end, lineEnd);
  if (end - at !== 1 || !isHan(codes[at])) return end;
  while (isAlone(codes, end + 1, lineEnd) && !isUnit(codes, end + 1, lineEnd)) end += 2;
  return end;
}

const [year, ofYear, ofAll, count] = [0x5e74, 0x5ea6, 0x5386, 0x6570];

/** Where a year that ends at `end` ends with the 年, 年度, 年 度 or 年数 behind it, and the next head if that is glued to it. */
function yearEnd(codes: Uint16Array, end: number, lineEnd: number): number {
  if (codes[end + 1] !== year) return end;
  let behind = end + 2;
  if (codes[behind] === ofYear) behind++;
  else if (codes[behind + 1] === ofYear && isAlone(codes, behind + 1, lineEnd)) behind += 2;
  if (codes[behind] === count) behind++;
  if (codes[behind] === ofAll && codes[behind + 1] === year)
    while (behind < lineEnd && codes[behind] !== 0x20) behind++;
  return behind < lineEnd && codes[behind] === 0x20 ? behind : end;
}

/** Whether a character at `at` is a word by itself. */
function isAlone(codes: Uint16Array, at: number, lineEnd: number): boolean {
  return at < lineEnd && isHan(codes[at]) && (at + 1 >= lineEnd || codes[at + 1] === 0x20);
}

const units = new Set(Array.from("条件次篇个人项份元", (unit) => unit.charCodeAt(0)));

/** Whether the character at `at` is the unit of the number behind it. */
function isUnit(codes: Uint16Array, at: number, lineEnd: number): boolean {
  if (!units.has(codes[at] as number) || at + 2 >= lineEnd) return false;
  const code = codes[at + 2] as number;
  return (code >= 0x2b && code <= 0x39) || code === 0x2014;
}

function isHan(code: number | undefined): boolean {
  return code !== undefined && code >= 0x4e00 && code <= 0x9fff;
}

/** Whether the line from `start` to `end` has enough words that are numbers, and no tabs or bars between its cells. */
export function hasRunOnNumbers(codes: Uint16Array, start: number, end: number): boolean {
  if (end - start < shortest) return false;
  let count = 0;
  let isNumber = true;
  for (let i = start; i <= end; i++) {
    const code = i === end ? 0x20 : (codes[i] as number);
    if (code === 0x20) {
      if (isNumber && i > start && codes[i - 1] !== 0x20) count++;
      isNumber = true;
    } else if (code < 0x2b || code > 0x39) {
      isNumber = false;
      if (code === 0x7c || code === 0x09) return false;
    }
  }
  return count >= fewestNumbers;
}

/** The words of a line since its last sentence, and whether they are a table's. */
class Words {
  private heads: number[] = [];
  private label = "";
  private rows = 0;
  private end = 0;
  private isBehindNumber = false;
  private isBesideProse = false;
  private openBrackets = 0;

  constructor(private readonly lineStart: number) {}

  /** Takes the line's next word. Returns the part that ends in front of it, where that is a table's. */
  take(word: string, start: number, end: number): Stretch | null {
    const { kind } = readCell(word, false);
    const isLabel = kind === "label" || kind === "unreadable";
    if (isLabel && this.isProse(word)) {
      this.isBesideProse = true;
      const part = this.part();
      this.forget();
      return part;
    }
    if (this.rows === 0) this.heads.push(start);
    if (this.heads.length > mostHeads) this.heads.shift();
    if (isLabel) this.label += word;
    else if (kind !== "unit") {
      if (this.label !== "" && name.test(this.label)) this.rows++;
      this.label = "";
      this.end = end;
    }
    this.isBehindNumber = kind === "number";
    return null;
  }

  /** The part that the words taken so far are, or null. */
  part(): Stretch | null {
    const start = this.heads[0];
    const isAlone = !this.isBesideProse && start === this.lineStart;
    if (start === undefined || this.rows < (isAlone ? fewestRows.alone : fewestRows.besideProse)) return null;
    return { start, end: this.end };
  }

  private isProse(word: string): boolean {
    const bare = this.withoutBrackets(word);
    return bare.length > longestLabel || endsClause.test(bare) || (this.isBehindNumber && behindNumber.test(word));
  }

  /** What of a word stands outside brackets, which may have been opened in an earlier word. */
  private withoutBrackets(word: string): string {
    let bare = "";
    for (const character of word) {
      if (character === "(") this.openBrackets++;
      else if (character === ")") this.openBrackets = Math.max(0, this.openBrackets - 1);
      else if (this.openBrackets === 0) bare += character;
    }
    return bare;
  }

  private forget(): void {
    this.heads = [];
    this.label = "";
    this.rows = 0;
    this.isBehindNumber = false;
    this.openBrackets = 0;
  }
}
