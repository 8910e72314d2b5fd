import type { NormalText } from "../normalize/normalize.js";
import { withoutNoise } from "../without.js";
import { mark, marksIn } from "./marks.js";
import type { Part } from "./rows.js";

/** A stretch of the normalised text. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The lines of a text without their outer blanks; empty ones and page numbers left out. */
export function* stretches(normal: NormalText): Generator<Stretch> {
  const { text, codes } = normal;
  for (let at = 0; at < text.length; ) {
    let stop = text.indexOf("\n", at);
    if (stop === -1) stop = text.length;
    const line = trimmed(codes, at, stop);
    at = stop + 1;
    if (line.start < line.end && !isPageNumber(text, line)) yield line;
  }
}

/** A stretch without its outer blanks. */
export function trimmed(codes: Uint16Array, from: number, to: number): Stretch {
  let start = from;
  let end = to;
  while (start < end && isBlank(codes[start] as number)) start++;
  while (end > start && isBlank(codes[end - 1] as number)) end--;
  return { start, end };
}

/** A stretch of text without any blanks; its offsets are those of the first and last character kept. */
export function compactPart({ text, codes }: NormalText, from: number, to: number): Part {
  const { start, end } = trimmed(codes, from, to);
  return { text: compact(text, start, end, marksIn(codes, start, end)), start, end };
}

/** The text of a trimmed stretch without blanks and the marks of Markdown. `marks`: what it holds. */
export function compact(text: string, start: number, end: number, marks: number): string {
  const slice = text.slice(start, end);
  return (marks & mark.noise) === 0 ? slice : withoutNoise(slice);
}

const pageNumber = /^(?:[-—–]+ ?\d{1,3} ?[-—–]+|第 ?\d{1,3} ?页(?:[ ,/]{0,3}共 ?\d{1,3} ?页)?)$/;
/** 第 100 页 / 共 100 页 */
const longestPageNumber = 20;

/** The foot of a printed page: - 3 -, 第3页 共5页. */
export function isPageNumber(text: string, { start, end }: Stretch): boolean {
  const length = end - start;
  if (length < 3 || length > longestPageNumber || !"-—–第".includes(text[start] as string)) return false;
  return pageNumber.test(text.slice(start, end));
}

function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x09;
}
