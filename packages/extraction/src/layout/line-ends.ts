import { hasRunOnNumbers, runOnPart, wordEnd } from "./run-on-line.js";
import { type Stretch, trimmed } from "./stretch.js";

/** Where the lines of a text end; the words of a table that runs on along a line are lines of their own. */
export class LineEnds {
  private lineEnd = -1;
  /** The line's end without the blanks in front of it. */
  private wordsEnd = -1;
  private nextBlank = -1;
  private mayRunOn = false;
  private part: Stretch | null = null;
  private partEnd = -1;

  constructor(
    private readonly text: string,
    private readonly codes: Uint16Array,
  ) {}

  /** The end of the line that begins at `at`, which is asked for in order: the next one begins one character behind it. */
  behind(at: number): number {
    if (at > this.lineEnd) this.enterLine(at);
    if (!this.mayRunOn) return this.lineEnd;
    if (at > this.partEnd) this.enterPart(at);
    const { part } = this;
    if (part === null) return this.lineEnd;
    return at < part.start ? part.start - 1 : wordEnd(this.codes, at, part.end);
  }

  private enterLine(at: number): void {
    const end = this.text.indexOf("\n", at);
    this.lineEnd = end === -1 ? this.text.length : end;
    this.mayRunOn = this.hasBlank(at) && hasRunOnNumbers(this.codes, at, this.lineEnd);
    if (this.mayRunOn) this.wordsEnd = trimmed(this.codes, at, this.lineEnd).end;
    this.partEnd = -1;
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
