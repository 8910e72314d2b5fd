import type { Script } from "@gongkai/contracts";
import { codesOf, textOf } from "../codes.js";
import { characterWords, leanShift, straySign } from "./character-words.js";
import { holdsPinyin, pinyinEnd } from "./pinyin.js";
import { simplify, simplifyStrays } from "./script.js";
import { findTaiwanWording } from "./taiwan-wording.js";

/**
 * Text in one form for all rules: mainland Simplified, half-width, without noise; line ends kept. `origin[i]` is the offset
 * in the source of character i, and `origin[text.length]` the source's length, so every range leads back to its quote.
 */
export interface NormalText {
  readonly text: string;
  /** The text's UTF-16 code units. */
  readonly codes: Uint16Array;
  readonly origin: Uint32Array;
  readonly script: Script;
}

/** How much of a text tells its script, in UTF-16 units. */
const telling = 20_000;

/** Normalises a source text. Pure; linear in its length. */
export function normalize(source: string): NormalText {
  // The folded text grows over the source's code units: it is never ahead of them.
  const codes = codesOf(source);
  const origin = new Uint32Array(codes.length + 1);
  let hasPinyin: boolean | null = null;
  let length = 0;
  let lean = 0;
  let strays = 0;
  for (let i = 0; i < codes.length; i++) {
    const word = characterWords[codes[i] as number] as number;
    if (i < telling) lean += word >> leanShift;
    const code = word & 0xffff;
    if (code === 0) continue;
    if (code === 0x28 && length > 0 && (codes[length - 1] as number) >= 0x3400) {
      const end = pinyinEnd(source, i);
      if (end !== -1) {
        hasPinyin ??= holdsPinyin(source);
        if (hasPinyin) {
          i = end;
          continue;
        }
      }
    }
    strays |= word & straySign;
    codes[length] = code;
    origin[length++] = i;
  }
  origin[length] = codes.length;
  // Whichever script has more characters that the other does not use.
  const script = lean > 0 ? "traditional" : "simplified";
  if (script === "simplified" && strays !== 0) simplifyStrays(codes, length);
  const folded = {
    text: textOf(codes, length),
    codes: codes.subarray(0, length),
    origin: origin.subarray(0, length + 1),
    script,
  } as const;
  return script === "traditional" ? toMainland(folded) : folded;
}

function toMainland(folded: NormalText): NormalText {
  const simple = simplify(folded.text);
  const wordings = findTaiwanWording(simple);
  if (wordings.length === 0) return { ...folded, text: simple, codes: codesOf(simple) };
  const parts: string[] = [];
  const origin = new Uint32Array(simple.length + 1 + wordings.length * 4);
  let at = 0;
  let length = 0;
  const copy = (end: number) => {
    parts.push(simple.slice(at, end));
    for (; at < end; at++) origin[length++] = folded.origin[at] as number;
  };
  for (const { start, length: width, mainland } of wordings) {
    copy(start);
    parts.push(mainland);
    for (let i = 0; i < mainland.length; i++)
      origin[length++] = folded.origin[start + Math.min(i, width - 1)] as number;
    at = start + width;
  }
  copy(simple.length);
  origin[length] = folded.origin[simple.length] as number;
  const text = parts.join("");
  return { text, codes: codesOf(text), origin: origin.subarray(0, length + 1), script: folded.script };
}

/** A range of the normalised text in the source: from its first character to the end of its last. */
export function toSource(normal: NormalText, start: number, end: number): { start: number; end: number } {
  const from = normal.origin[start] as number;
  if (end <= start) return { start: from, end: from };
  const last = normal.origin[end - 1] as number;
  return { start: from, end: last + 1 };
}

/** Where an offset of the source falls in the normalised text: the first character at or after it. */
export function fromSource({ origin }: NormalText, offset: number): number {
  const last = origin.length - 1;
  // Mostly characters were only dropped: the place lies between as many before it and the offset itself.
  const dropped = (origin[last] as number) - last;
  let low = Math.min(Math.max(offset - dropped, 0), last);
  let high = Math.min(offset, last);
  if (low > 0 && (origin[low - 1] as number) >= offset) low = 0;
  if (high < low || (origin[high] as number) < offset) high = last;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((origin[middle] as number) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
