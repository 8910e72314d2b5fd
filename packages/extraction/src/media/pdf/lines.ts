import { type Box, type Glyph, isWide, turnedBox } from "./page.js";

/** A piece of a line with much room around it. */
export interface LinePart {
  readonly text: string;
  readonly left: number;
  readonly right: number;
}

/** A printed line of text. */
export interface TextLine extends Box {
  readonly text: string;
  readonly em: number;
  readonly parts: readonly LinePart[];
}

/** How far apart, in the height of the type, two characters of one line may stand in height: footnote marks are raised. */
const sameLine = 0.45;
/** Room between two characters, in the height of the type, that is a blank: between Chinese ones, beside one, and between others. Word sets a quarter between Chinese and Latin by itself. */
const blankBetweenWide = 0.8;
const blankBesideWide = 0.5;
const blankBetweenNarrow = 0.18;
/** Room that parts a line, nearly as wide as a character: heads of narrow columns stand no farther apart. */
const roomBetweenParts = 0.7;

/** Characters to lines in reading order, those that are turned behind the upright ones. */
export function toLines(glyphs: readonly Glyph[]): TextLine[] {
  const lines: TextLine[] = [];
  for (let turn = 0; turn < 4; turn++) {
    const own = glyphs.filter((glyph) => glyph.turn === turn);
    if (own.length === 0) continue;
    const standing = turn === 0 ? own : own.map((glyph) => stand(glyph, turn));
    for (const line of linesOf(standing))
      lines.push(turn === 0 ? line : { ...line, ...turnedBox(4 - turn, line), parts: [] });
  }
  return lines;
}

function stand(glyph: Glyph, turn: number): Glyph {
  const box = turnedBox(turn, glyph);
  return { ...glyph, ...box, baseline: box.bottom - 0.2 * glyph.em };
}

function linesOf(glyphs: readonly Glyph[]): TextLine[] {
  const sorted = [...glyphs].sort((a, b) => a.baseline - b.baseline);
  const lines: TextLine[] = [];
  let line: Glyph[] = [];
  let baseline = 0;
  for (const glyph of sorted) {
    const first = line[0];
    if (first !== undefined && glyph.baseline - baseline > sameLine * Math.min(first.em, glyph.em)) {
      lines.push(toLine(line));
      line = [];
    }
    line.push(glyph);
    baseline = glyph.baseline;
  }
  if (line.length > 0) lines.push(toLine(line));
  return lines;
}

function toLine(glyphs: Glyph[]): TextLine {
  glyphs.sort((a, b) => a.left - b.left);
  let text = "";
  let left = Infinity;
  let top = Infinity;
  let right = -Infinity;
  let bottom = -Infinity;
  let em = 0;
  let previous: Glyph | null = null;
  const parts: LinePart[] = [];
  let begin = 0;
  let from = 0;
  for (const glyph of glyphs) {
    if (previous === null) from = glyph.left;
    else {
      if (isOverprint(previous, glyph)) continue;
      const room = roomBetween(previous, glyph);
      if (room > roomBetweenParts) {
        parts.push({ text: text.slice(begin), left: from, right: previous.right });
        begin = text.length + 1;
        from = glyph.left;
      }
      if (isBlank(previous, glyph, room)) text += " ";
    }
    text += glyph.text;
    left = Math.min(left, glyph.left);
    top = Math.min(top, glyph.top);
    right = Math.max(right, glyph.right);
    bottom = Math.max(bottom, glyph.bottom);
    em = Math.max(em, glyph.em);
    previous = glyph;
  }
  parts.push({ text: text.slice(begin), left: from, right });
  return { text, left, top, right, bottom, em, parts };
}

function roomBetween(previous: Glyph, glyph: Glyph): number {
  return (glyph.left - previous.right) / Math.max(previous.em, glyph.em);
}

/** Some producers print a character twice, a hair apart, to make it bold. */
function isOverprint(previous: Glyph, glyph: Glyph): boolean {
  return previous.text === glyph.text && glyph.left - previous.left < 0.1 * glyph.em;
}

function isBlank(previous: Glyph, glyph: Glyph, room: number): boolean {
  const wide = (isWide(previous.text.charCodeAt(0)) ? 1 : 0) + (isWide(glyph.text.charCodeAt(0)) ? 1 : 0);
  return room > (wide === 2 ? blankBetweenWide : wide === 1 ? blankBesideWide : blankBetweenNarrow);
}
