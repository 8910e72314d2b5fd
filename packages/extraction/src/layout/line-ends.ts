import { headingCuts } from "./headings-within.js";
import { hasRunOnNumbers, runOnPart, wordEnd } from "./run-on-line.js";
import { RunTogether } from "./run-together.js";
import { type Stretch, trimmed } from "./stretch.js";

const bar = "|".charCodeAt(0);
/** A row between bars whose labels are broken has few lines, and is short. */
const mostLines = 8;
const longestRow = 400;

/**
 * Where the lines of a text end. The words of a table that runs on along a line are lines of their own, as are the rows of a
 * form that nothing parts and the headings within a whole page on one line; a row between bars whose cells are broken over
 * several lines is one.
 */
export class LineEnds {
  /** Where the line of the text ends, and where the piece of it that is a line of its own. */
  private textEnd = -1;
  private lineEnd = -1;
  /** The line's end without the blanks in front of it. */
  private wordsEnd = -1;
  private nextBlank = -1;
  private mayRunOn = false;
  private part: Stretch | null = null;
  private partEnd = -1;
  private cuts: readonly number[] = [];
  private nextCut = 0;
  private readonly runTogether: RunTogether;

  constructor(
    private readonly text: string,
    private readonly codes: Uint16Array,
  ) {
    this.runTogether = new RunTogether(text);
  }

  /** The end of the line that begins at `at`, which is asked for in order: the next one begins at `beginsBehind`. */
  behind(at: number): number {
    if (at > this.textEnd) this.enterText(at);
    else if (at >= this.lineEnd) this.enterLine(at);
    if (!this.mayRunOn) return this.lineEnd;
    if (at > this.partEnd) this.enterPart(at);
    const { part } = this;
    if (part === null) return this.lineEnd;
    return at < part.start ? part.start - 1 : wordEnd(this.codes, at, part.end);
  }

  /** Where the line behind `stop`, an end that was asked for, begins: at once where nothing parts the two. */
  beginsBehind(stop: number): number {
    return stop === this.lineEnd && stop < this.textEnd ? stop : stop + 1;
  }

  private enterText(at: number): void {
    const end = this.text.indexOf("\n", at);
    this.textEnd = this.rowEnd(at, end === -1 ? this.text.length : end);
    this.cuts = this.cutsOf(at, this.textEnd);
    this.nextCut = 0;
    this.enterLine(at);
  }

  private cutsOf(at: number, end: number): readonly number[] {
    const rows = this.runTogether.cuts(at, end);
    const headings = headingCuts(this.text, at, end);
    return headings.length === 0 ? rows : [...new Set([...rows, ...headings])].sort((a, b) => a - b);
  }

  private enterLine(at: number): void {
    while ((this.cuts[this.nextCut] ?? Number.POSITIVE_INFINITY) <= at) this.nextCut++;
    this.lineEnd = this.cuts[this.nextCut] ?? this.textEnd;
    this.mayRunOn = this.hasBlank(at) && hasRunOnNumbers(this.codes, at, this.lineEnd);
    if (this.mayRunOn) this.wordsEnd = trimmed(this.codes, at, this.lineEnd).end;
    this.partEnd = -1;
  }

  /** Where a row that the line from `at` to `end` begins ends: behind the next bar that ends a line, if no other row begins before. */
  private rowEnd(at: number, end: number): number {
    const first = trimmed(this.codes, at, end);
    if (this.codes[first.start] !== bar || this.codes[first.end - 1] === bar) return end;
    for (let next = end, lines = 1; lines < mostLines && next < this.text.length && next - at < longestRow; lines++) {
      const from = next + 1;
      next = this.text.indexOf("\n", from);
      if (next === -1) next = this.text.length;
      const line = trimmed(this.codes, from, next);
      if (line.start === line.end || this.codes[line.start] === bar) return end;
      if (this.codes[line.end - 1] === bar) return next;
    }
    return end;
  }

  /** Most lines have no blank, which is found out for all of them at once. */
  private hasBlank(at: number): boolean {
    if (this.nextBlank < at) {
      const blank = this.text.indexOf(" ", at);
      this.nextBlank = blank === -1 ? Number.POSITIVE_INFINITY : blank;
    }
    return this.nextBlank < this.lineEnd;
  }

  private enterPart(at: number): void {
    let start = at;
    while (start < this.wordsEnd && this.codes[start] === 0x20) start++;
    this.part = runOnPart(this.text, this.codes, { start, end: this.wordsEnd });
    this.partEnd = this.part?.end ?? this.lineEnd;
  }
}
