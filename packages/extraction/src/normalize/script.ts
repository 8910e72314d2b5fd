import { Converter } from "opencc-js/t2cn";

/** Traditional to mainland Simplified, characters and phrases, no regional wording. */
const toSimplified = Converter({ from: "t", to: "cn" });
/** Code of the Simplified character for codes that only Traditional text uses; else 0. */
export const simplifiedOf = buildTable();
/** 1 for characters that only Simplified text uses. */
export const onlySimplified = new Uint8Array(0x10000);
for (const code of simplifiedOf) if (code !== 0) onlySimplified[code] = 1;

function buildTable(): Uint16Array {
  const table = new Uint16Array(0x10000);
  const all: string[] = [];
  for (let code = 0x3400; code < 0xa000; code++) all.push(String.fromCharCode(code));
  // A line each, so that no phrase of the dictionary spans two characters.
  const converted = toSimplified(all.join("\n")).split("\n");
  for (let i = 0; i < all.length; i++) {
    const from = all[i] as string;
    const to = converted[i] as string;
    if (to.length === 1 && to !== from) table[from.charCodeAt(0)] = to.charCodeAt(0);
  }
  // Both scripts use these for themselves: no sign of either, and never to be converted alone.
  for (const character of "乾著麼於後裡徵藉瞭摺甦沈薰穀鬱鍾髒") table[character.charCodeAt(0)] = 0;
  return table;
}

/** What a stray Traditional character becomes. Both scripts use the added ones; beside Traditional characters they are such. */
const strayOf = simplifiedOf.slice();
for (const [from = "", to = ""] of ["於于", "後后", "裡里", "徵征", "麼么"])
  strayOf[from.charCodeAt(0)] = to.charCodeAt(0);
const codeOf = (character: string) => character.charCodeAt(0);
const fu = codeOf("覆");
/** In front of 覆 these make it the 復 of an answer. */
const answering = new Set([..."答回批函"].map(codeOf));
/** Behind 覆 these make it the 復 of reconsideration. */
const reconsidering = new Set([..."议議"].map(codeOf));

/** Single characters of Traditional text brought to Simplified; same length. For text that is mixed. */
export function simplifyStrays(codes: Uint16Array, length: number): void {
  for (let i = 0; i < length; i++) {
    const code = codes[i] as number;
    const simple = strayOf[code] as number;
    if (simple !== 0) codes[i] = simple;
    else if (code === fu && (answering.has(codes[i - 1] as number) || reconsidering.has(codes[i + 1] as number)))
      codes[i] = codeOf("复");
  }
}

/**
 * Traditional text to Simplified, of the same length. The dictionary's phrases keep the length; a line where one does
 * not is converted character by character, so that offsets stay.
 */
export function simplify(text: string): string {
  const converted = toSimplified(text);
  if (converted.length === text.length) return converted;
  const before = text.split("\n");
  const after = converted.split("\n");
  return before
    .map((line, i) => (after[i]?.length === line.length ? after[i] : [...line].map(alone).join("")))
    .join("\n");
}

function alone(character: string): string {
  const code = simplifiedOf[character.charCodeAt(0)] as number;
  return character.length === 1 && code !== 0 ? String.fromCharCode(code) : character;
}
