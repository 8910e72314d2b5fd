import { textOf } from "../codes.js";
import type { Line } from "../layout/layout.js";
import { endsSentence, shortestPrinted } from "../media/printed-lines.js";
import type { NormalText } from "../normalize/normalize.js";

/**
 * The running text of a document: its paragraphs without blanks, one a line, typographic line ends undone. `place[i]` is
 * the offset of character i in the normalised text.
 */
export interface Prose {
  readonly text: string;
  /** The text's UTF-16 code units. */
  readonly codes: Uint16Array;
  readonly place: Uint32Array;
}

const endsClause = ";；";
const beginsAnew =
  /^(?:[一二三四五六七八九十]{1,3}[、.．]|\([一二三四五六七八九十]{1,3}\)|\d{1,2}[、.．]\D|\(\d{1,2}\)|第[一二三四五六七八九十]+[章节部]|附[件表]|#)/;
/** How much of a line tells whether it begins a paragraph. */
const longestBeginning = 40;
const pageNumber = /^[-—–\s]*\d{1,3}[-—–\s]*$/;
const mayBePageNumber = "-—–0123456789";

const [space, tab, star, lineEnd] = [0x20, 0x09, 0x2a, 0x0a];

/** What may end a line besides a paragraph's end: nothing, the width that print has, or a page's markup, wherever it changes. */
export type LineEnds = "kept" | "print" | "pieces";

/** Joins text lines up to `end` into paragraphs. */
export function toProse({ text, codes }: NormalText, lines: readonly Line[], end: number, lineEnds: LineEnds): Prose {
  // Every character once and a line end for every line at most.
  const prose = new Uint16Array(end + lines.length);
  const place = new Uint32Array(prose.length);
  let length = 0;
  let previous: Line | null = null;
  /** How long the line was that goes over into the previous one; 0 where none does. */
  let cutAt = 0;
  for (const line of lines) {
    if (line.end > end) continue;
    if (line.kind === "cells") {
      previous = null;
      continue;
    }
    if (isPageNumber(text, line)) continue;
    const continues: boolean =
      lineEnds !== "kept" &&
      previous !== null &&
      (lineEnds === "pieces" || widthOf(codes, previous) >= shortestPrinted || isCutWithinWord(text, previous, line)) &&
      (!endsSentence.includes(text[previous.end - 1] as string) || isCutBehindClause(text, codes, previous, cutAt)) &&
      !isHeading(text, previous) &&
      !(lineEnds === "pieces" && isBareHeading(text, previous, line)) &&
      !beginsAnew.test(text.slice(line.start, Math.min(line.end, line.start + longestBeginning)));
    if (length > 0 && !continues) {
      prose[length] = lineEnd;
      place[length++] = line.start;
    }
    for (let i = line.start; i < line.end; i++) {
      const code = codes[i] as number;
      if (code === space || code === tab || code === star) continue;
      prose[length] = code;
      place[length++] = i;
    }
    cutAt = continues && previous !== null ? widthOf(codes, previous) : 0;
    previous = line;
  }
  return { text: textOf(prose, length), codes: prose.subarray(0, length), place: place.subarray(0, length) };
}

/** Words that no paragraph ends within: 2022年我局主动公开政府信\n息164条. */
const words = new Set(["信息", "公开", "政府", "申请", "文件", "答复", "复议", "诉讼"]);

function isCutWithinWord(text: string, before: Line, after: Line): boolean {
  return words.has((text[before.end - 1] as string) + (text[after.start] as string));
}

/** How long a line is, the blanks in front of a paragraph's first one included: print cuts it where it cuts the others. */
function widthOf(codes: Uint16Array, { start, end }: Line): number {
  let from = start;
  while (from > 0 && codes[from - 1] === space) from--;
  return end - from;
}

/** Lines that print cuts differ by so many characters: one that does not fit, and figures that are narrow. */
const mostUneven = 4;

/** Whether print cuts a line behind a clause of a list by chance: it is as long as the one that goes over into it. */
function isCutBehindClause(text: string, codes: Uint16Array, line: Line, cutAt: number): boolean {
  return (
    cutAt > 0 &&
    endsClause.includes(text[line.end - 1] as string) &&
    Math.abs(widthOf(codes, line) - cutAt) <= mostUneven
  );
}

/** 四、申请行政复议、提起行政诉讼的情况 goes over into no next line. */
const wholeHeading =
  /^(?:[一二三四五六七八九十]{1,3}、|\([一二三四五六七八九十]{1,3}\))[^,。;:]{4,40}(?:情况|问题|措施|打算|概述|事项|数量|\))$/;

function isHeading(text: string, { start, end }: Line): boolean {
  return end - start <= 48 && wholeHeading.test(text.slice(start, end));
}

/** 主动公开情况 / 2012年…: a heading without a number, in front of what a paragraph begins with. */
const bareHeading = /^[^,。;:、\d]{2,24}(?:情况|概[述况]|工作|问题|措施|打算|安排)$/;
const beginsParagraph = /^(?:20\d\d年|[我本][\u4e00-\u9fa5]|全年|今年|截[至止]|根据)/;

function isBareHeading(text: string, { start, end }: Line, next: Line): boolean {
  return (
    end - start <= 30 &&
    bareHeading.test(text.slice(start, end)) &&
    beginsParagraph.test(text.slice(next.start, next.end))
  );
}

function isPageNumber(text: string, { start, end }: Line): boolean {
  return mayBePageNumber.includes(text[start] as string) && pageNumber.test(text.slice(start, end));
}
