import type { TextLine } from "./lines.js";
import { joinLines } from "./page-content.js";

/** Where the running text of a document begins and ends from side to side. */
export interface TextBlock {
  readonly left: number;
  readonly right: number;
}

/** A line with fewer characters says nothing about where text ends, and fewer lines tell no block of text. */
const longLine = 15;
const fewestLines = 3;
/** What ends a paragraph whatever room is left, where a heading stands behind it. */
const stop = /[。；;：:！!]$/;
const heading = /^(?:[一二三四五六七八九十]{1,3}、|[(（][一二三四五六七八九十]{1,3}[)）])/;
/** What no line is broken within, and how wide its characters are in the height of the type. */
const unbroken = /^[\dA-Za-z.,，%-]+/;
const widthOfUnbroken = 0.6;

/** The sides of the running text, told by most of its long lines. */
export function textBlock(lines: readonly TextLine[]): TextBlock {
  const long = lines.filter(({ text }) => text.length >= longLine);
  if (long.length < fewestLines) return { left: -Infinity, right: Infinity };
  return {
    left: quantile(
      long.map(({ left }) => left),
      0.3,
    ),
    right: quantile(
      long.map(({ right }) => right),
      0.7,
    ),
  };
}

function quantile(values: number[], share: number): number {
  values.sort((a, b) => a - b);
  return values[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0;
}

/** Whether a line goes on in the next: it reaches the right side, and the next starts at the left one, unindented, with no heading. */
export function runsOn(line: TextLine, next: TextLine, { left, right }: TextBlock): boolean {
  const em = Math.min(line.em, next.em);
  if (stop.test(line.text) && heading.test(next.text)) return false;
  const moved = unbroken.exec(next.text)?.[0].length ?? 0;
  return (
    line.right >= right - (1.6 + widthOfUnbroken * moved) * em &&
    next.left <= left + em &&
    line.text.length >= longLine &&
    Math.abs(line.em - next.em) <= 0.25 * Math.max(line.em, next.em)
  );
}

/** Lines as one paragraph. */
export function paragraphOf(lines: readonly TextLine[]): string {
  return joinLines(lines.map(({ text }) => text));
}
