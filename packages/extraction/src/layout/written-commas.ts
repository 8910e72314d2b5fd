import { sign } from "./written-signs.js";

const longestRow = 400;
const countOfCommas = /^(?:[+-]?\d[\d. ]*(?:%|万?元|[件条次个项])?)?$/;
const noRow = /[。;|\t]/;
/** So many cells of numbers, or blank ones, are a row without a label. */
const fewestAlone = 5;
/** So many commas as in a row above are no accident. */
const fewestAlike = 2;

/** 规章,0,3: numbers and blank cells behind a label. The heads above it belong to it, and rows of as many cells below. */
export function rewriteCommas(text: string, start: number, end: number, written: () => Uint16Array): void {
  const line = text.slice(start, end > start + longestRow ? start : end);
  if (!isRowOfCommas(line)) return;
  const codes = written();
  const commas = part(text, start, end, codes);
  for (let stop = start - 1; stop > 0; ) {
    const from = text.lastIndexOf("\n", stop - 1) + 1;
    if (stop - from > longestRow || codes.subarray(from, stop).includes(sign.tab)) break;
    const above = text.slice(from, stop);
    if (!above.includes(",") || noRow.test(above)) break;
    if (/\d\d/.test(above) && separators(above).length !== commas) break;
    part(text, from, stop, codes);
    stop = from - 1;
  }
  if (commas < fewestAlike) return;
  for (let from = end + 1; from < text.length; ) {
    const found = text.indexOf("\n", from);
    const stop = found === -1 ? text.length : found;
    const below = text.slice(from, Math.min(stop, from + longestRow));
    if (stop - from > longestRow || noRow.test(below) || isRowOfCommas(below)) break;
    if (separators(below).length !== commas) break;
    part(text, from, stop, codes);
    from = stop + 1;
  }
}

function isRowOfCommas(line: string): boolean {
  if (!line.includes(",") || noRow.test(line)) return false;
  let end = line.length;
  let numbers = 0;
  const commas = separators(line);
  let first = commas.length + 1;
  for (; first > 0; first--) {
    const from = first > 1 ? (commas[first - 2] as number) + 1 : 0;
    const field = line
      .slice(from, end)
      .replace(/"/g, "")
      .replace(/(?<=\d),(?=\d{3}(?!\d))/g, "")
      .trim();
    if (!countOfCommas.test(field)) break;
    if (field !== "") numbers++;
    end = from - 1;
  }
  return numbers > 0 && (first > 0 || commas.length >= fewestAlone - 1);
}

/** Where the commas of a row part its cells: neither within quotes nor, in front of a bracket that closes, within brackets. */
function separators(line: string): number[] {
  const found: number[] = [];
  let quoted = false;
  let close = -1;
  for (let i = 0; i < line.length; i++) {
    const character = line[i];
    if (character === '"') quoted = !quoted;
    else if (character === "(" && i > close) close = line.indexOf(")", i);
    else if (character === "," && !quoted && i > close) found.push(i);
  }
  return found;
}

/** Parts a row of CSV, and says into how many cells besides the first. */
function part(text: string, start: number, end: number, codes: Uint16Array): number {
  const line = text.slice(start, end);
  for (let i = start; i < end; i++) if (text[i] === '"') codes[i] = sign.blank;
  const commas = separators(line);
  for (const at of commas) codes[start + at] = sign.tab;
  return commas.length;
}

/** A cell of a few lines that stands in quotes. */
const opensQuote = /(?:^|,)"[^",。;|\t]{1,40}$/;
const closesQuote = /^[^",。;|\t]{1,40}"(?:,|$)/;
const middle = /^[^",。;|\t]{1,40}$/;
const mostLines = 4;

/** The lines of a cell in quotes become one: "本年新收政府 / 信息公开申请数量",3. */
export function joinQuotedLines(text: string, start: number, end: number, written: () => Uint16Array): void {
  if (!opensQuote.test(text.slice(Math.max(start, end - 50), end))) return;
  const places = [end];
  for (let from = end + 1; places.length <= mostLines && from < text.length; ) {
    const found = text.indexOf("\n", from);
    const stop = found === -1 ? text.length : found;
    const line = text.slice(from, Math.min(stop, from + 50));
    if (closesQuote.test(line)) {
      const codes = written();
      for (const place of places) codes[place] = sign.blank;
      return;
    }
    if (!middle.test(line)) return;
    places.push(stop);
    from = stop + 1;
  }
}
