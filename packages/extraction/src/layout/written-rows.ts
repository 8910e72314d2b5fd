import { textOf } from "../codes.js";
import type { NormalText } from "../normalize/normalize.js";

// Tables that a program wrote into a text: a row is a list ['规章', '0', None], a line of LaTeX 规章 & 0 \\, or of CSV 规章,0,3, tokens <fcel>规章<fcel>0<nl>;
// or all cells and lines are parted by bars alike. Their separators become tabs and line ends, character for character, so
// that every place keeps its offset.

const blank = 0x20;
const tab = 0x09;
const lineEnd = 0x0a;
const backslash = 0x5c;

/** Rewrites the line from `start` to `end` where it is a row; `codes` hands out what is written to. */
type Rewrite = (text: string, start: number, end: number, codes: () => Uint16Array) => void;

/** A syntax, and what every text has that holds it: most hold none. */
const syntaxes: readonly { readonly hints: readonly string[]; readonly rewrite: Rewrite }[] = [
  { hints: ['["', "['", "[None"], rewrite: rewriteList },
  { hints: ["\\\\"], rewrite: rewriteLatex },
  { hints: [",0,", ",0\n", ",条,"], rewrite: rewriteCommas },
  { hints: ["<nl>"], rewrite: rewriteTokens },
  { hints: ["|"], rewrite: rewriteBars },
];

/** The text with tabs between the cells of rows that a program wrote, and a line for each row. Linear in its length. */
export function withTabs(normal: NormalText): NormalText {
  const { text } = normal;
  const found = syntaxes.filter(({ hints }) => hints.some((hint) => text.includes(hint)));
  if (found.length === 0) return normal;
  let written: Uint16Array | null = null;
  const codes = () => {
    written ??= normal.codes.slice();
    return written;
  };
  for (let at = 0; at < text.length; ) {
    const stop = text.indexOf("\n", at);
    const end = stop === -1 ? text.length : stop;
    for (const { rewrite } of found) rewrite(text, at, end, codes);
    at = end + 1;
  }
  return written === null ? normal : { ...normal, text: textOf(written, normal.codes.length), codes: written };
}

const listBegins = /^\s*\[\s*(?:\[|["']|None|null|\d)/;
/** Lengths of the escapes that are longer than two characters: \\u3000, \\xa0. */
const escapes: Readonly<Record<string, number>> = { u: 6, x: 4 };
const nothing = /(?:None|null|NaN)(?=\s*[,\]])/y;

/** ['规章', '0', None], or rows that follow each other: [["规章", "0"], ["许可", "4"]]. */
function rewriteList(text: string, start: number, end: number, written: () => Uint16Array): void {
  if (!listBegins.test(text.slice(start, start + 40)) || !endsList(text, start, end)) return;
  const codes = written();
  let quote = "";
  for (let i = start; i < end; i++) {
    const character = text[i] as string;
    if (quote !== "") {
      if (character === "\\") {
        const length = escapes[text[i + 1] ?? ""] ?? 2;
        codes.fill(blank, i, Math.min(end, i + length));
        i += length - 1;
      } else if (character === quote) {
        codes[i] = blank;
        quote = "";
      }
    } else if (character === '"' || character === "'") {
      quote = character;
      codes[i] = blank;
    } else if (character === "[" || character === "]") codes[i] = blank;
    else if (character === ",") codes[i] = isBehindList(text, i) ? lineEnd : tab;
    else {
      nothing.lastIndex = i;
      const length = nothing.exec(text)?.[0].length ?? 0;
      codes.fill(blank, i, i + length);
    }
  }
}

function endsList(text: string, start: number, end: number): boolean {
  const tail = text.slice(Math.max(start, end - 10), end).trimEnd();
  return tail.endsWith("]") || tail.endsWith("],");
}

function isBehindList(text: string, comma: number): boolean {
  let at = comma - 1;
  while (text[at] === " ") at--;
  return text[at] === "]";
}

const command =
  /\\(?:begin|end)\{[^{}]{1,20}\}(?:\{[^{}]{0,200}\})?|\\(?:[htbm]line|(?:top|mid|bottom)rule|cline\{[^{}]{0,9}\})|\\multi(?:column|row)\{[^{}]{1,9}\}\{[^{}]{1,20}\}\{|[{}]/g;

/** 规章 & 0 & 3 \\ \hline */
function rewriteLatex(text: string, start: number, end: number, written: () => Uint16Array): void {
  const line = text.slice(start, end);
  if (!line.includes("\\\\") || !line.includes("&")) return;
  const codes = written();
  for (let i = start; i < end; i++) {
    if (codes[i] === backslash && text[i + 1] === "\\") {
      codes[i] = blank;
      codes[++i] = lineEnd;
    } else if (text[i] === "&" && text[i - 1] !== "\\") codes[i] = tab;
  }
  for (const { index, 0: found } of line.matchAll(command))
    codes.fill(blank, start + index, start + index + found.length);
}

const longestRow = 400;
const countOfCommas = /^(?:[+-]?\d[\d. ]*(?:%|万?元|[件条次个项])?)?$/;
const noRow = /[。;|\t]/;
/** So many numbers are a row without a label. */
const fewestAlone = 5;

/** 规章,0,3: numbers and blank cells behind a label. The heads above it belong to it. */
function rewriteCommas(text: string, start: number, end: number, written: () => Uint16Array): void {
  if (end - start > longestRow || !isRowOfCommas(text.slice(start, end))) return;
  const codes = written();
  part(text, start, end, codes);
  for (let stop = start - 1; stop > 0; ) {
    const from = text.lastIndexOf("\n", stop - 1) + 1;
    if (stop - from > longestRow || codes.subarray(from, stop).includes(tab)) break;
    const above = text.slice(from, stop);
    if (!above.includes(",") || noRow.test(above) || /\d\d/.test(above)) break;
    part(text, from, stop, codes);
    stop = from - 1;
  }
}

function isRowOfCommas(line: string): boolean {
  if (!line.includes(",") || noRow.test(line)) return false;
  const fields = line.split(",");
  let first = fields.length;
  let numbers = 0;
  for (; first > 0; first--) {
    const field = (fields[first - 1] as string).replaceAll('"', "").trim();
    if (!countOfCommas.test(field)) break;
    if (field !== "") numbers++;
  }
  return numbers > 0 && (first > 0 || numbers >= fewestAlone);
}

/** Parts a row of CSV; commas within quotes are the cell's. */
function part(text: string, start: number, end: number, codes: Uint16Array): void {
  let quoted = false;
  for (let i = start; i < end; i++) {
    if (text[i] === '"') {
      quoted = !quoted;
      codes[i] = blank;
    } else if (text[i] === "," && !quoted) codes[i] = tab;
  }
}

const token = /<(fcel|ecel|lcel|ucel|xcel|ched|rhed|srow|nl)>/g;

/** <fcel>规章<fcel>0<ecel><nl>: what models that read pictures of tables write. */
function rewriteTokens(text: string, start: number, end: number, written: () => Uint16Array): void {
  for (const { index, 0: whole, 1: name } of text.slice(start, end).matchAll(token)) {
    const at = start + index;
    written().fill(blank, at, at + whole.length);
    written()[at] = name === "nl" ? lineEnd : tab;
  }
}

/** A longer line with sentences is a whole text whose lines and cells bars part alike. */
const longestLine = 500;
const fewestBars = 8;

function rewriteBars(text: string, start: number, end: number, written: () => Uint16Array): void {
  if (end - start < longestLine) return;
  const line = text.slice(start, end);
  if (!line.includes("。") || line.split("|", fewestBars + 1).length <= fewestBars) return;
  const codes = written();
  for (let i = start; i < end; i++) if (text[i] === "|") codes[i] = lineEnd;
}
