import type { Script } from "@gongkai/contracts";
import { folding } from "./folding.js";
import { pinyinEnd, tonedPinyin } from "./pinyin.js";
import { detectScript, simplify, simplifyStrays } from "./script.js";
import { findTaiwanWording } from "./taiwan-wording.js";

/**
 * Text in one form for all rules: mainland Simplified, half-width, without noise; line ends kept. `origin[i]` is the offset
 * in the source of character i, and `origin[text.length]` the source's length, so every range leads back to its quote.
 */
export interface NormalText {
  readonly text: string;
  readonly origin: Uint32Array;
  readonly script: Script;
}

const fromUtf16 = new TextDecoder("utf-16le");
const anyBracketedLatin = /[(（]\s?[a-zāáǎàōóǒòēéěèīíǐìūúǔùǖǘǚǜüńňǹḿɡɑ]/u;

/** Normalises a source text. Pure; linear in its length. */
export function normalize(source: string): NormalText {
  const hasPinyin = anyBracketedLatin.test(source) && tonedPinyin(source) >= 2;
  const codes = new Uint16Array(source.length);
  const origin = new Uint32Array(source.length + 1);
  let length = 0;
  for (let i = 0; i < source.length; i++) {
    const code = folding[source.charCodeAt(i)] as number;
    if (code === 0) continue;
    if (code === 0x28 && hasPinyin && length > 0 && (codes[length - 1] as number) >= 0x3400) {
      const end = pinyinEnd(source, i);
      if (end !== -1) {
        i = end;
        continue;
      }
    }
    codes[length] = code;
    origin[length++] = i;
  }
  const script = detectScript(source);
  if (script === "simplified") simplifyStrays(codes, length);
  origin[length] = source.length;
  const text = fromUtf16.decode(new Uint8Array(codes.buffer, 0, length * 2));
  const folded = { text, origin: origin.subarray(0, length + 1), script };
  return script === "traditional" ? toMainland(folded) : folded;
}

function toMainland(folded: NormalText): NormalText {
  const simple = simplify(folded.text);
  const wordings = findTaiwanWording(simple);
  if (wordings.length === 0) return { ...folded, text: simple };
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
  return { text: parts.join(""), origin: origin.subarray(0, length + 1), script: folded.script };
}

/** A range of the normalised text in the source: from its first character to the end of its last. */
export function toSource(normal: NormalText, start: number, end: number): { start: number; end: number } {
  const from = normal.origin[start] as number;
  if (end <= start) return { start: from, end: from };
  const last = normal.origin[end - 1] as number;
  return { start: from, end: last + 1 };
}

/** Where an offset of the source falls in the normalised text: the first character at or after it. */
export function fromSource(normal: NormalText, offset: number): number {
  let low = 0;
  let high = normal.origin.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((normal.origin[middle] as number) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
