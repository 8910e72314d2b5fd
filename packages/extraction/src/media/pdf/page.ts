// What a page of a PDF is made of, turned so that its text stands upright. Unit: points; x grows to the right, y downwards.

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A character where it is printed. */
export interface Glyph extends Box {
  readonly text: string;
  readonly baseline: number;
  /** Height of the type, about the width of a Chinese character. */
  readonly em: number;
  /** Quarter turns, counted against the clock, by which it is turned from the page's other text. */
  readonly turn: number;
}

/** A printed line, level or upright: `at` is where it lies on the other axis. */
export interface Rule {
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

export interface Page extends Box {
  readonly glyphs: readonly Glyph[];
  readonly level: readonly Rule[];
  readonly upright: readonly Rule[];
  readonly images: number;
}

/** A point after `turn` quarter turns with the clock, in coordinates whose y grows upwards. */
export function turned(turn: number, x: number, y: number): readonly [number, number] {
  if (turn === 0) return [x, y];
  if (turn === 1) return [y, -x];
  return turn === 2 ? [-x, -y] : [-y, x];
}

/** A box turned with the clock, in coordinates whose y grows downwards. */
export function turnedBox(turn: number, { left, top, right, bottom }: Box): Box {
  const [x0, y0] = turned(turn, left, -top);
  const [x1, y1] = turned(turn, right, -bottom);
  return { left: Math.min(x0, x1), right: Math.max(x0, x1), top: Math.min(-y0, -y1), bottom: Math.max(-y0, -y1) };
}

/** Whether a character is set in a square of its own: Chinese characters, their punctuation, full-width forms. */
export function isWide(code: number): boolean {
  return (
    code >= 0x2e80 &&
    (code <= 0xd7a3 || (code >= 0xf900 && code <= 0xfaff) || (code >= 0xfe30 && code <= 0xff60) || code > 0xffff)
  );
}
