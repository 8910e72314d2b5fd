import type { Prose } from "./prose.js";

/** A sentence of the prose with its full stop; a line end parts sentences as well. Offsets into the prose. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
}

const mayState = 1;
const ends = 2;
const parts = 4;
const lineEnd = 8;
const signs = new Uint8Array(0x10000);
for (const [characters, sign] of [
  ["0123456789一二两三四五六七八九十百千万零〇没未无不", mayState],
  ["。!?", ends],
  [",;", parts],
  ["\n", lineEnd],
] as const)
  for (const character of characters) signs[character.charCodeAt(0)] = sign;

/** 诉讼情况。无。: the heading and its answer are one sentence. */
const none = "无".charCodeAt(0);

/** A sentence without a stop is cut at a comma beyond `long` characters, anywhere at `longest`: none costs more than its length. */
const long = 1000;
const longest = 2000;

/** The sentences that hold a number or a word of denial: no other states a figure. */
export function sentencesThatState({ codes }: Prose): Sentence[] {
  const found: Sentence[] = [];
  let start = 0;
  let seen = 0;
  const cut = (end: number, next: number) => {
    if ((seen & mayState) !== 0) found.push({ start, end });
    start = next;
    seen = 0;
  };
  for (let i = 0; i < codes.length; i++) {
    const sign = signs[codes[i] as number] as number;
    seen |= sign;
    if (sign === ends && codes[i + 1] === none && signs[codes[i + 2] as number] === ends) continue;
    if ((sign & (ends | lineEnd)) !== 0) cut(sign === ends && i > start ? i + 1 : i, i + 1);
    else if (i - start >= (sign === parts ? long : longest)) cut(i + 1, i + 1);
  }
  cut(codes.length, codes.length);
  return found;
}
