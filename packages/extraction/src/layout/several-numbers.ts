import type { NormalText } from "../normalize/normalize.js";
import type { Part } from "./rows.js";
import { compactPart, type Stretch, trimmed } from "./stretch.js";

/** Two, or a few digits, may be one number that print or markup parted: 1 180, 1 9, 1 5 3. */
const fewest = 3;
const fewestDigits = 5;
/** One number whose thousands are parted: 1 204 388. */
const grouped = /^\d{1,3}(?:\s+\d{3})+$/;
/** A digit each and what parts them. */
const shortest = 2 * fewest - 1;
const numbers = /^[+-]?\d[\d.,]*(?:\s+[+-]?\d[\d.,]*)*$/;

/** What stands in a cell: one part, or each of the numbers of a whole row that was put into it: 11 1 0 0 0 0 12. */
export function cellParts(normal: NormalText, from: number, to: number): Part[] {
  if (to - from < shortest) return [compactPart(normal, from, to)];
  const within = trimmed(normal.codes, from, to);
  return holdsSeveral(normal, within) ? parted(normal, within) : [compactPart(normal, within.start, within.end)];
}

function holdsSeveral({ text, codes }: NormalText, { start, end }: Stretch): boolean {
  if (end - start < shortest || !isDigit(codes[start]) || !isDigit(codes[end - 1])) return false;
  let words = 1;
  for (let i = start + 1; i < end; i++) if (isBlank(codes[i]) && !isBlank(codes[i - 1])) words++;
  if (words < (end - start === 2 * words - 1 ? fewestDigits : fewest)) return false;
  const cell = text.slice(start, end);
  return numbers.test(cell) && !grouped.test(cell);
}

function parted(normal: NormalText, { start, end }: Stretch): Part[] {
  const parts: Part[] = [];
  for (let at = start; at < end; ) {
    let stop = at;
    while (stop < end && !isBlank(normal.codes[stop])) stop++;
    parts.push(compactPart(normal, at, stop));
    at = stop;
    while (at < end && isBlank(normal.codes[at])) at++;
  }
  return parts;
}

function isDigit(code: number | undefined): boolean {
  return code !== undefined && code >= 0x30 && code <= 0x39;
}

function isBlank(code: number | undefined): boolean {
  return code === 0x20 || code === 0x0a || code === 0x09;
}
