// Word's binary format from 97 on ([MS-DOC]): the text lies in pieces, the marks of paragraphs and rows in pages of 512 bytes.
import { openCompoundFile } from "./compound-file.js";

/** Characters of a document that are read; the longest reports have 60,000. */
const mostCharacters = 4_000_000;
const mostRuns = 500_000;
const page = 512;

/** Offsets of the file information block. */
const fib = {
  ident: 0,
  version: 2,
  flags: 0x0a,
  textLength: 0x4c,
  papx: 0x102,
  papxLength: 0x106,
  clx: 0x1a2,
  clxLength: 0x1a6,
};
const word = 0xa5ec;
const word97 = 0xc1;
const encrypted = 0x0100;
const secondTable = 0x0200;

/** What a paragraph's mark says of tables. */
export interface MarkProperties {
  /** Depth of tables that the paragraph stands in; 0 is none. */
  readonly depth: number;
  readonly endsRow: boolean;
  /** Whether it ends a cell of a table within a table. */
  readonly endsInnerCell: boolean;
  /** A row's definition: where its cells are parted, in twentieths of a point, and how they are merged. */
  readonly row: RowDefinition | null;
}

export interface RowDefinition {
  readonly edges: readonly number[];
  readonly merges: readonly ("none" | "left" | "above")[];
}

export interface WordFile {
  /** The main text with Word's control characters. */
  readonly text: string;
  /** Properties of the paragraph that ends at a place of the text. */
  markAt(index: number): MarkProperties;
}

export type WordFault = "damaged" | "encrypted" | "older";

export function openWordFile(bytes: Uint8Array): WordFile | WordFault {
  const stream = openCompoundFile(bytes);
  if (stream === null) return "damaged";
  if (stream("EncryptedPackage") !== null) return "encrypted";
  const main = stream("WordDocument");
  if (main === null || main.length < 0x1aa) return "damaged";
  const view = viewOf(main);
  if (view.getUint16(fib.ident, true) !== word || view.getUint16(fib.version, true) < word97) return "older";
  const flags = view.getUint16(fib.flags, true);
  if ((flags & encrypted) !== 0) return "encrypted";
  const table = stream((flags & secondTable) !== 0 ? "1Table" : "0Table");
  if (table === null) return "damaged";
  const part = (at: number, length: number) => {
    const start = view.getUint32(at, true);
    return table.subarray(start, start + view.getUint32(length, true));
  };
  const length = Math.min(view.getUint32(fib.textLength, true), mostCharacters);
  const pieces = piecesOf(part(fib.clx, fib.clxLength), length);
  if (pieces.length === 0) return "damaged";
  const runs = paragraphRuns(part(fib.papx, fib.papxLength), main, stream("Data") ?? new Uint8Array());
  return {
    text: pieces.map((piece) => textOf(piece, main)).join(""),
    markAt: (index) => runAt(runs, placeOf(pieces, index))?.properties ?? outside,
  };
}

interface Piece {
  /** First character, and the one behind the last. */
  readonly from: number;
  readonly to: number;
  /** Where it lies in the main stream, in bytes. */
  readonly place: number;
  readonly width: 1 | 2;
}

/** The piece table: behind any number of property lists, marked 1, stands the table, marked 2. */
function piecesOf(clx: Uint8Array, length: number): Piece[] {
  const view = viewOf(clx);
  let at = 0;
  while (at + 3 <= clx.length && clx[at] === 1) at += 3 + view.getUint16(at + 1, true);
  if (at + 5 > clx.length || clx[at] !== 2) return [];
  const size = Math.min(view.getUint32(at + 1, true), clx.length - at - 5);
  const count = Math.floor((size - 4) / 12);
  at += 5;
  const pieces: Piece[] = [];
  for (let i = 0; i < count; i++) {
    const from = view.getUint32(at + 4 * i, true);
    const to = Math.min(view.getUint32(at + 4 * i + 4, true), length);
    const place = view.getUint32(at + 4 * (count + 1) + 8 * i + 2, true);
    if (to <= from || from !== (pieces.at(-1)?.to ?? 0)) continue;
    const compressed = (place & 0x40000000) !== 0;
    pieces.push({ from, to, place: compressed ? (place & 0x3fffffff) >> 1 : place, width: compressed ? 1 : 2 });
  }
  return pieces;
}

const narrow = new TextDecoder("windows-1252");

function textOf({ from, to, place, width }: Piece, main: Uint8Array): string {
  const bytes = main.subarray(place, place + (to - from) * width);
  const text = width === 1 ? narrow.decode(bytes) : Buffer.from(bytes).toString("utf16le");
  return text.padEnd(to - from, "\0");
}

function placeOf(pieces: readonly Piece[], index: number): number {
  const piece = pieces[lastAtOrBelow(pieces.length, (i) => (pieces[i] as Piece).from <= index)];
  return piece === undefined ? -1 : piece.place + (index - piece.from) * piece.width;
}

interface Run {
  readonly from: number;
  readonly to: number;
  readonly properties: MarkProperties;
}

const outside: MarkProperties = { depth: 0, endsRow: false, endsInnerCell: false, row: null };

/** Which bytes of the main stream have which paragraph properties: a table names pages of 512 bytes that hold runs. */
function paragraphRuns(table: Uint8Array, main: Uint8Array, data: Uint8Array): Run[] {
  const view = viewOf(table);
  const count = Math.floor((table.length - 4) / 8);
  const runs: Run[] = [];
  const mainView = viewOf(main);
  for (let i = 0; i < count && runs.length < mostRuns; i++) {
    const start = (view.getUint32(4 * (count + 1) + 4 * i, true) & 0x3fffff) * page;
    if (start + page > main.length) continue;
    const entries = main[start + page - 1] as number;
    if (4 * (entries + 1) + 13 * entries >= page) continue;
    for (let entry = 0; entry < entries; entry++) {
      const at = (main[start + 4 * (entries + 1) + 13 * entry] as number) * 2;
      runs.push({
        from: mainView.getUint32(start + 4 * entry, true),
        to: mainView.getUint32(start + 4 * entry + 4, true),
        properties: at === 0 ? outside : propertiesAt(main.subarray(start, start + page), at, data),
      });
    }
  }
  return runs.sort((a, b) => a.from - b.from);
}

function runAt(runs: readonly Run[], place: number): Run | undefined {
  const run = runs[lastAtOrBelow(runs.length, (i) => (runs[i] as Run).from <= place)];
  return run !== undefined && place < run.to ? run : undefined;
}

/** Paragraph properties that tell of tables, by their codes. */
const code = {
  inTable: 0x2416,
  endsRow: 0x2417,
  endsInnerCell: 0x244b,
  endsInnerRow: 0x244c,
  depth: 0x6649,
  row: 0xd608,
  elsewhere: 0x6646,
} as const;
const operandSizes = [1, 1, 2, 4, 2, 2, 0, 3];

/** The properties at `start` of a page of runs; their length stands in front, and a style's number. */
function propertiesAt(bytes: Uint8Array, start: number, data: Uint8Array): MarkProperties {
  const half = bytes[start] as number;
  const from = half === 0 ? start + 2 : start + 1;
  const length = half === 0 ? 2 * (bytes[start + 1] ?? 0) : 2 * half - 1;
  return propertiesOf(bytes.subarray(from + 2, from + length), data);
}

/** Properties as Word lists them: a code, whose highest bits tell how long its value is, and the value. */
function propertiesOf(bytes: Uint8Array, data: Uint8Array): MarkProperties {
  const view = viewOf(bytes);
  let inTable = false;
  let depth = 0;
  let endsRow = false;
  let endsInnerCell = false;
  let row: RowDefinition | null = null;
  for (let at = 0; at + 3 <= bytes.length; ) {
    const property = view.getUint16(at, true);
    const operand = at + 2;
    let size = operandSizes[property >> 13] as number;
    if (property === code.row && operand + 2 <= bytes.length) size = view.getUint16(operand, true) + 1;
    else if (size === 0) size = 1 + (bytes[operand] as number);
    if (operand + size > bytes.length) break;
    if (property === code.inTable) inTable = bytes[operand] === 1;
    else if (property === code.endsRow || property === code.endsInnerRow) endsRow ||= bytes[operand] === 1;
    else if (property === code.endsInnerCell) endsInnerCell = bytes[operand] === 1;
    else if (property === code.depth) depth = view.getUint32(operand, true);
    else if (property === code.row) row = rowOf(bytes.subarray(operand + 2, operand + size));
    else if (property === code.elsewhere) {
      // Lists too long for their page lie in a stream of their own, their length in front.
      const list = view.getUint32(operand, true);
      if (data.length > 0 && list + 2 <= data.length)
        return propertiesOf(data.subarray(list + 2, list + 2 + viewOf(data).getUint16(list, true)), none);
    }
    at = operand + size;
  }
  return { depth: Math.min(Math.max(depth, inTable ? 1 : 0), 20), endsRow, endsInnerCell, row };
}

const none = new Uint8Array();

/** A row's definition: the number of its cells, their edges, and 20 bytes for each cell, or none for the last ones. */
function rowOf(bytes: Uint8Array): RowDefinition | null {
  const view = viewOf(bytes);
  const cells = bytes[0] ?? 0;
  if (cells > 63 || bytes.length < 1 + 2 * (cells + 1)) return null;
  const edges = Array.from({ length: cells + 1 }, (_, i) => view.getInt16(1 + 2 * i, true));
  const merges = Array.from({ length: cells }, (_, i) => {
    const at = 1 + 2 * (cells + 1) + 20 * i;
    const flags = at + 2 <= bytes.length ? view.getUint16(at, true) : 0;
    if ((flags & 3) === 2) return "left" as const;
    return ((flags >> 5) & 3) === 1 ? ("above" as const) : ("none" as const);
  });
  return { edges, merges };
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** The last index below `count` for which `holds`, which holds for the first ones only; -1 where for none. */
function lastAtOrBelow(count: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
