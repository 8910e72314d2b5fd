import { textOf } from "../codes.js";
import type { NormalText } from "../normalize/normalize.js";
import { occurrences } from "../occurrences.js";
import { units } from "./loose-line.js";

// Tools that take a page's text end a line wherever a cell of the page holds a paragraph, and write a tab or a bar where
// the next cell begins: 本年新收 / 33 ⇥ 2 / 0 / ⇥ 0, or |33 / |2 / 0. Their lines are no rows: each piece is a cell. Where only
// the name is a paragraph, its numbers are a line of their own below it: 本年新收 / ⇥ 33 ⇥ 2 ⇥ 0 ⇥ 0 ⇥ 1 ⇥ 0 ⇥ 36. Others put
// a whole page on one line, tabs for its line ends.

const lineEnd = 0x0a;
const blank = 0x20;
const han = /[\u4e00-\u9fff]/;
const words = /[^\s|]+/g;
const number = /^[+-]?\d[\d,]*(?:\.\d+)?%?$/;
/** A piece of a row has few numbers: the forms' rows, and the matrix's without its label, have more. */
const mostOfPiece = 3;
const fewestPieces = 8;
/** So many rows may stand beside each piece: rows between bars may hold blank cells, which pieces would lose. */
const mostRows = { "\t": 2, "|": 0.5 } as const;
const fewestBelow = 5;
const longestLine = 400;
/** No row is so long, nor has so many cells. */
const longestRow = 2000;
const mostCells = 64;
const noName = /[\t|。;!]/;
const longestName = 60;

/** What the lines with a separator are: rows with their names, pieces of rows, and rows whose name stands above them. */
interface Lines {
  readonly rows: number;
  readonly pieces: number;
  /** Whether a line is a page. */
  readonly isPage: boolean;
  /** Where the line ends are that part them from their names. */
  readonly below: readonly (readonly [number, number])[];
}

/** Makes rows of such a text: its separators become line ends, or names go in front of their numbers; every character keeps its place. */
export function partCellStreams(normal: NormalText): NormalText {
  const { text } = normal;
  let codes: Uint16Array | null = null;
  for (const separator of ["\t", "|"] as const) {
    if (!text.includes(separator)) continue;
    const { rows, pieces, isPage, below } = linesOf(text, separator);
    if (isPage || (pieces >= fewestPieces && mostRows[separator] * pieces > rows + below.length)) {
      codes ??= normal.codes.slice();
      for (let at = text.indexOf(separator); at !== -1; at = text.indexOf(separator, at + 1)) codes[at] = lineEnd;
    } else if (separator === "\t" && below.length >= fewestBelow && below.length > rows) {
      codes ??= normal.codes.slice();
      for (const [from, to] of below) codes.fill(blank, from, to);
    }
  }
  return codes === null ? normal : { ...normal, text: textOf(codes, normal.codes.length), codes };
}

function linesOf(text: string, separator: string): Lines {
  let pieces = 0;
  let rows = 0;
  let isPage = false;
  const below: [number, number][] = [];
  for (let at = text.indexOf(separator); at !== -1; ) {
    const start = text.lastIndexOf("\n", at) + 1;
    const stop = text.indexOf("\n", at);
    const end = stop === -1 ? text.length : stop;
    isPage ||= separator === "\t" && end - start > longestRow && occurrences(text.slice(start, end), "\t") > mostCells;
    const kind = end - start > longestLine ? null : kindOf(text.slice(start, end).trim(), separator);
    const named = kind === "numbers" && separator === "\t" ? nameAbove(text, start) : null;
    if (named !== null) below.push([named, start]);
    else if (kind === "piece") pieces++;
    else if (kind !== null) rows++;
    at = text.indexOf(separator, end);
  }
  return { rows, pieces, isPage, below };
}

function kindOf(line: string, separator: string): "row" | "numbers" | "piece" | null {
  // |33, |本年新收: a bar that begins a cell, and no row. One alone is a blank cell.
  if (separator === "|" && line.lastIndexOf("|") === 0) return line.length === 1 ? null : "piece";
  const cells = line.match(words) ?? [];
  const numbers = cells.filter((word) => number.test(word)).length;
  if (numbers === 0) return null;
  if (cells.some(isName)) return "row";
  if (numbers > mostOfPiece) return "numbers";
  // 33 | closes a cell, and is whole.
  return separator === "|" && line.indexOf("|") === line.length - 1 ? null : "piece";
}

function isName(word: string): boolean {
  return han.test(word) && !units.has(word);
}

/** Where the words end that stand alone on the line above one that begins at `start`; null where there are none. */
function nameAbove(text: string, start: number): number | null {
  let end = start;
  while (end > 0 && (text[end - 1] === "\n" || text[end - 1] === " ")) end--;
  const from = text.lastIndexOf("\n", end - 1) + 1;
  const words = end - from > longestName ? "" : text.slice(from, end);
  return han.test(words) && !noName.test(words) ? end : null;
}
