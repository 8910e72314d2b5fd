import { type Box, type Glyph, isWide, type Page, type Rule, turned } from "./page.js";
import { type Pdfium, withPdfium } from "./pdfium.js";

/** Pages read of a document; the longest reports have 40. */
const mostPages = 200;
/** Characters read of a document: two thousand on each page. They take half a second, however few bytes drew them. */
const mostGlyphs = 400_000;
/** Objects looked at on a page for lines and pictures, and points of lines: drawings have more, tables have not. */
const mostObjects = 50_000;
const mostPoints = 100_000;
const deepestForm = 8;

/** Why a PDF gives no pages. */
export type PdfFault = "damaged" | "encrypted" | "exhausted";

export interface PdfPages {
  readonly pages: readonly Page[];
  /** Pages that the document has; those beyond `mostPages` are not read. */
  readonly count: number;
  /** Characters whose font does not say which they are. */
  readonly unmapped: number;
}

const passwordNeeded = 4;

/** The pages of a PDF with their text and lines. Bounded in pages, characters, objects and memory, whatever the bytes hold. */
export function readPages(bytes: Uint8Array): PdfPages | PdfFault {
  return (
    withPdfium(bytes.length, (pdfium): PdfPages | PdfFault => {
      const { call } = pdfium;
      const data = call.malloc(bytes.length);
      if (data === 0) return "exhausted";
      pdfium.bytes.set(bytes, data);
      const document = call.FPDF_LoadMemDocument(data, bytes.length, 0);
      try {
        if (document === 0) return call.FPDF_GetLastError() === passwordNeeded ? "encrypted" : "damaged";
        return new PageReader(pdfium).read(document);
      } finally {
        if (document !== 0) call.FPDF_CloseDocument(document);
        call.free(data);
      }
    }) ?? "exhausted"
  );
}

type Matrix = readonly [number, number, number, number, number, number];
const identity: Matrix = [1, 0, 0, 1, 0, 0];
const textType = 1;
const pathType = 2;
const imageType = 3;
const formType = 5;
const lineSegment = 0;

/** A filled shape no thicker than this is a line. */
const thickestLine = 3.5;
/** How far a line may lean and still count as level or upright, and how far text may. */
const lean = 1;
const leanOfText = 0.1;

interface RawGlyph {
  readonly text: string;
  readonly code: number;
  readonly x: number;
  readonly y: number;
  readonly box: Box;
  /** Height of the type as the page states it. */
  readonly size: number;
  readonly turn: number;
}

interface RawLine {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

class PageReader {
  private readonly scratch: number;
  private glyphs = 0;
  private unmapped = 0;
  private objects = 0;
  private points = 0;
  private images = 0;

  constructor(private readonly pdfium: Pdfium) {
    this.scratch = pdfium.call.malloc(64);
  }

  read(document: number): PdfPages | PdfFault {
    const { call } = this.pdfium;
    const count = call.FPDF_GetPageCount(document);
    if (count <= 0) return "damaged";
    const pages: Page[] = [];
    let unread = 0;
    for (let index = 0; index < Math.min(count, mostPages) && this.glyphs < mostGlyphs; index++) {
      const page = call.FPDF_LoadPage(document, index);
      if (page === 0) {
        unread++;
        continue;
      }
      pages.push(this.readPage(page));
      call.FPDF_ClosePage(page);
    }
    call.free(this.scratch);
    if (pages.length === 0 && unread > 0) return "damaged";
    return { pages, count, unmapped: this.unmapped };
  }

  private readPage(page: number): Page {
    const { call } = this.pdfium;
    this.objects = 0;
    this.points = 0;
    this.images = 0;
    const glyphs = this.readText(page);
    const lines: RawLine[] = [];
    this.readObjects(page, call.FPDFPage_CountObjects(page), call.FPDFPage_GetObject, identity, 0, lines);
    const [left = 0, top = 0, right = 0, bottom = 0] =
      call.FPDF_GetPageBoundingBox(page, this.scratch) !== 0 ? this.floats(4) : [];
    return upright(glyphs, lines, { left, top, right, bottom }, this.images);
  }

  private floats(count: number): Float32Array {
    return this.pdfium.floats.subarray(this.scratch >> 2, (this.scratch >> 2) + count);
  }

  private readText(page: number): RawGlyph[] {
    const { call } = this.pdfium;
    const text = call.FPDFText_LoadPage(page);
    if (text === 0) return [];
    const count = Math.min(call.FPDFText_CountChars(text), mostGlyphs - this.glyphs);
    const glyphs: RawGlyph[] = [];
    for (let i = 0; i < count; i++) {
      if (call.FPDFText_IsGenerated(text, i) === 1) continue;
      const code = call.FPDFText_GetUnicode(text, i);
      if (code === 0 || code === 0xfffd || code === 0xfffe) {
        this.unmapped++;
        continue;
      }
      // Blanks are told by the room between characters: many a producer prints none, or too many.
      if (code <= 0x20 || code === 0xa0 || code === 0x3000 || code > 0x10ffff) continue;
      if (call.FPDFText_GetMatrix(text, i, this.scratch) === 0) continue;
      const [a = 1, b = 0, c = 0, d = 1] = this.floats(4);
      const quarter = Math.round(Math.atan2(b, a) / (Math.PI / 2));
      // Slanted text is a watermark.
      if (Math.abs(Math.atan2(b, a) - (quarter * Math.PI) / 2) > leanOfText) continue;
      const size = call.FPDFText_GetFontSize(text, i) * Math.hypot(c, d);
      if (call.FPDFText_GetLooseCharBox(text, i, this.scratch) === 0) continue;
      const [left = 0, top = 0, right = 0, bottom = 0] = this.floats(4);
      if (call.FPDFText_GetCharOrigin(text, i, this.scratch, this.scratch + 8) === 0) continue;
      const [x = 0, y = 0] = this.pdfium.doubles.subarray(this.scratch >> 3, (this.scratch >> 3) + 2);
      glyphs.push({
        text: String.fromCodePoint(code),
        code,
        x,
        y,
        box: { left, top, right, bottom },
        size,
        turn: ((quarter % 4) + 4) % 4,
      });
    }
    this.glyphs += count;
    call.FPDFText_ClosePage(text);
    return glyphs;
  }

  /** Collects the lines drawn by `count` objects and by those of the forms among them. */
  private readObjects(
    owner: number,
    count: number,
    get: (owner: number, index: number) => number,
    outer: Matrix,
    depth: number,
    lines: RawLine[],
  ): void {
    const { call } = this.pdfium;
    for (let i = 0; i < count && this.objects < mostObjects; i++) {
      this.objects++;
      const object = get(owner, i);
      const type = call.FPDFPageObj_GetType(object);
      if (type === textType) continue;
      if (type === imageType) this.images++;
      else if (type === pathType) this.readPath(object, outer, lines);
      else if (type === formType && depth < deepestForm) {
        const inner = product(this.matrixOf(object), outer);
        this.readObjects(
          object,
          call.FPDFFormObj_CountObjects(object),
          call.FPDFFormObj_GetObject,
          inner,
          depth + 1,
          lines,
        );
      }
    }
  }

  private matrixOf(object: number): Matrix {
    if (this.pdfium.call.FPDFPageObj_GetMatrix(object, this.scratch) === 0) return identity;
    const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = this.floats(6);
    return [a, b, c, d, e, f];
  }

  private readPath(path: number, outer: Matrix, lines: RawLine[]): void {
    const { call } = this.pdfium;
    const segments = call.FPDFPath_CountSegments(path);
    if (this.points + segments > mostPoints) return;
    this.points += segments;
    const [a, b, c, d, e, f] = product(this.matrixOf(path), outer);
    call.FPDFPath_GetDrawMode(path, this.scratch, this.scratch + 4);
    const filled = this.pdfium.bytes[this.scratch] !== 0;
    const stroked = this.pdfium.bytes[this.scratch + 4] !== 0;
    const figure: number[] = [];
    const finish = (closed: boolean) => {
      if (stroked) strokes(figure, closed, lines);
      else if (filled) filledLine(figure, lines);
      figure.length = 0;
    };
    for (let i = 0; i < segments; i++) {
      const segment = call.FPDFPath_GetPathSegment(path, i);
      const isLine = call.FPDFPathSegment_GetType(segment) === lineSegment;
      call.FPDFPathSegment_GetPoint(segment, this.scratch, this.scratch + 4);
      const [x = 0, y = 0] = this.floats(2);
      if (!isLine) finish(false);
      figure.push(a * x + c * y + e, b * x + d * y + f);
      if (call.FPDFPathSegment_GetClose(segment) !== 0) finish(true);
    }
    finish(false);
  }
}

function product([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix {
  return [a * g + b * i, a * h + b * j, c * g + d * i, c * h + d * j, e * g + f * i + k, e * h + f * j + l];
}

/** The sides of a drawn figure; `figure` holds x and y of its corners in turn. */
function strokes(figure: readonly number[], closed: boolean, lines: RawLine[]): void {
  const corners = figure.length / 2;
  for (let i = 1; i < corners + (closed ? 1 : 0); i++) {
    const to = (i % corners) * 2;
    addLine(
      figure[i * 2 - 2] as number,
      figure[i * 2 - 1] as number,
      figure[to] as number,
      figure[to + 1] as number,
      lines,
    );
  }
}

/** Many a producer fills thin rectangles for lines. Thicker ones are backgrounds. */
function filledLine(figure: readonly number[], lines: RawLine[]): void {
  if (figure.length < 8) return;
  let left = Infinity;
  let right = -Infinity;
  let low = Infinity;
  let high = -Infinity;
  for (let i = 0; i < figure.length; i += 2) {
    left = Math.min(left, figure[i] as number);
    right = Math.max(right, figure[i] as number);
    low = Math.min(low, figure[i + 1] as number);
    high = Math.max(high, figure[i + 1] as number);
  }
  const width = right - left;
  const height = high - low;
  if (height <= thickestLine && width > height) addLine(left, (low + high) / 2, right, (low + high) / 2, lines);
  else if (width <= thickestLine) addLine((left + right) / 2, low, (left + right) / 2, high, lines);
}

function addLine(x0: number, y0: number, x1: number, y1: number, lines: RawLine[]): void {
  if (Math.abs(x1 - x0) <= lean || Math.abs(y1 - y0) <= lean) lines.push({ x0, y0, x1, y1 });
}

/** Turns a page so that most of its text is upright. */
function upright(raw: readonly RawGlyph[], lines: readonly RawLine[], bounds: Box, images: number): Page {
  const counts = [0, 0, 0, 0];
  for (const { turn } of raw) counts[turn] = (counts[turn] as number) + 1;
  const turn = counts.indexOf(Math.max(...counts));
  const box = ({ left, top, right, bottom }: Box): Box => {
    const [x0, y0] = turned(turn, left, top);
    const [x1, y1] = turned(turn, right, bottom);
    return { left: Math.min(x0, x1), right: Math.max(x0, x1), top: -Math.max(y0, y1), bottom: -Math.min(y0, y1) };
  };
  const level: Rule[] = [];
  const standing: Rule[] = [];
  for (const { x0, y0, x1, y1 } of lines) {
    const [u0, v0] = turned(turn, x0, y0);
    const [u1, v1] = turned(turn, x1, y1);
    if (Math.abs(v1 - v0) <= lean && Math.abs(u1 - u0) >= Math.abs(v1 - v0))
      level.push({ at: -(v0 + v1) / 2, from: Math.min(u0, u1), to: Math.max(u0, u1) });
    else standing.push({ at: (u0 + u1) / 2, from: -Math.max(v0, v1), to: -Math.min(v0, v1) });
  }
  return {
    ...box(bounds),
    glyphs: raw.map((glyph) => place(glyph, turn, box(glyph.box))),
    level,
    upright: standing,
    images,
  };
}

/**
 * Fonts state their heights at will, and upright fonts of vertical writing even their widths: the place of a character is
 * told by its baseline and by whichever of its width and its type's size is sane.
 */
function place({ text, code, x, y, turn: own, size }: RawGlyph, page: number, box: Box): Glyph {
  const turn = (own - page + 4) % 4;
  const along = turn % 2 === 0 ? box.right - box.left : box.bottom - box.top;
  const isSane = along > 0.2 * size && along < 1.4 * size;
  const em = isWide(code) && isSane ? along : size > 0 ? size : Math.max(along, 1);
  const [u, v] = turned(page, x, y);
  if (turn !== 0) return { text, ...box, baseline: -v, em, turn };
  const left = Math.max(box.left, u - em);
  const right = along > 2 * em ? left + em : box.right;
  return { text, left, top: -v - 0.8 * em, right, bottom: -v + 0.2 * em, baseline: -v, em, turn };
}
