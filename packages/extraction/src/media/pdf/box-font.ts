// PDFium drops a character by itself, and all text on a turned page, where its font is neither embedded nor installed:
// without a glyph it has no extent. So it is given a font in which every character is a box.

/** The name under which PDFium looks for a Chinese font, simplified or traditional, on Linux. */
const name = "WenQuanYi Micro Hei";
const em = 1000;
const ascent = 880;
const descent = -120;

/** Characters that the font has: ASCII, punctuation, Chinese characters, full-width forms. */
const ranges = [
  [0x20, 0x7e],
  [0x2010, 0x2026],
  [0x3000, 0x303f],
  [0x4e00, 0x9fff],
  [0xff00, 0xffef],
] as const;
const box = [1, 0, descent, em, ascent, 3, 0, 0x0101, 0x0101, 0, 0, em, 0, descent, em, 0, -em];

type Field = readonly ["u16" | "u32", ...number[]];

/** A TrueType font of two glyphs, both the box: one for what is missing, one for every character. */
export function boxFont(): Uint8Array {
  const tables: readonly (readonly [string, Uint8Array])[] = [
    // Version, code pages (Simplified and Traditional Chinese at bytes 78 and 82): the rest may be zero.
    [
      "OS/2",
      bytes(["u16", 3], ["u16", ...zeros(38)], ["u32", (1 << 18) | (1 << 20)], ["u32", 0], ["u16", ...zeros(5)]),
    ],
    ["cmap", characterMap()],
    // Of both glyphs one contour of four corners.
    ["glyf", bytes(["u16", ...box, ...box])],
    [
      "head",
      bytes(
        ["u32", 0x10000, 0x10000, 0, 0x5f0f3cf5],
        ["u16", 0, em, ...zeros(8), 0, descent, em, ascent, 0, 8, 2, 0, 0],
      ),
    ],
    ["hhea", bytes(["u32", 0x10000], ["u16", ascent, descent, 0, em, ...zeros(11), 1])],
    ["hmtx", bytes(["u16", em, 0, 0])],
    ["loca", bytes(["u16", 0, box.length, 2 * box.length])],
    ["maxp", bytes(["u32", 0x10000], ["u16", 2, 4, 1, 0, 0, 2, ...zeros(8)])],
    ["name", names()],
  ];
  const header = 12 + 16 * tables.length;
  const size = tables.reduce((sum, [, table]) => sum + padded(table.length), header);
  const font = new Uint8Array(size);
  font.set(bytes(["u32", 0x10000], ["u16", tables.length, 128, 3, 16 * tables.length - 128]));
  let at = header;
  tables.forEach(([tag, table], i) => {
    font.set(Buffer.from(tag, "latin1"), 12 + 16 * i);
    font.set(bytes(["u32", 0, at, table.length]), 16 + 16 * i);
    font.set(table, at);
    at += padded(table.length);
  });
  return font;
}

/** Each character's glyph (cmap of format 4): for each range its end, start and where in the list of glyphs it begins. */
function characterMap(): Uint8Array {
  const segments = [...ranges, [0xffff, 0xffff] as const];
  const count = segments.length;
  let listed = 0;
  const offsets = segments.map(([start, end], i) => {
    const offset = i === ranges.length ? 0 : 2 * (count - i + listed);
    listed += i === ranges.length ? 0 : end - start + 1;
    return offset;
  });
  const ends = segments.map(([, end]) => end);
  const starts = segments.map(([start]) => start);
  const glyphs = new Array<number>(listed).fill(1);
  const length = 16 + 8 * count + 2 * listed;
  return bytes(
    ["u16", 0, 1, 3, 1],
    ["u32", 12],
    [
      "u16",
      4,
      length,
      0,
      2 * count,
      8,
      2,
      2 * count - 8,
      ...ends,
      0,
      ...starts,
      ...zeros(count - 1),
      1,
      ...offsets,
      ...glyphs,
    ],
  );
}

/** Family and style, as Windows names them. */
function names(): Uint8Array {
  const texts = [name, "Regular"].map((text) => Buffer.from(text, "utf16le").swap16());
  const start = 6 + 12 * texts.length;
  let offset = 0;
  const records = texts.map((text, i): Field => {
    const record: Field = ["u16", 3, 1, 0x409, i + 1, text.length, offset];
    offset += text.length;
    return record;
  });
  return Buffer.concat([bytes(["u16", 0, texts.length, start], ...records), ...texts]);
}

function bytes(...fields: readonly Field[]): Uint8Array {
  const parts = fields.flatMap(([type, ...values]) =>
    (values as number[]).map((value) => {
      const part = Buffer.alloc(type === "u16" ? 2 : 4);
      if (type === "u16") part.writeUInt16BE(value & 0xffff);
      else part.writeUInt32BE(value >>> 0);
      return part;
    }),
  );
  return Buffer.concat(parts);
}

function zeros(count: number): number[] {
  return new Array<number>(count).fill(0);
}

function padded(length: number): number {
  return (length + 3) & ~3;
}
