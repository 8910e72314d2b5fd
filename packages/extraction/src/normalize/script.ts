import { Converter, Locale } from "opencc-js/t2cn";
import { codesOf, textOf } from "../codes.js";

/** Traditional to mainland Simplified, characters and phrases, no regional wording. */
const toSimplified = Converter({ from: "t", to: "cn" });
/** The code unit that each becomes where it stands in no phrase; 0 where that is none alone, or the dictionary's business. */
const aloneOf = buildTable();
/** Code of the Simplified character for codes that only Traditional text uses; else 0. */
export const simplifiedOf = aloneOf.map((alone, code) => (alone === code ? 0 : alone));
// Both scripts use these for themselves: no sign of either, and never to be converted alone.
for (const character of "乾著麼於後裡徵藉瞭摺甦沈薰穀鬱鍾髒") simplifiedOf[character.charCodeAt(0)] = 0;
/** 1 for characters that only Simplified text uses. */
export const onlySimplified = new Uint8Array(0x10000);
for (const code of simplifiedOf) if (code !== 0) onlySimplified[code] = 1;

/** The dictionary's phrases by their first code unit, the longest first. */
const phrasesOf = new Map<number, [from: string, to: string][]>();
for (const entry of String(Locale.to.cn?.[0]?.[0]).split("|")) {
  const [from = "", to = ""] = entry.split(" ");
  const first = from.charCodeAt(0);
  const phrases = phrasesOf.get(first) ?? [];
  phrases.push([from, to]);
  phrasesOf.set(
    first,
    phrases.sort(([a], [b]) => b.length - a.length),
  );
}
const beginsPhrase = new Uint8Array(0x10000);
for (const first of phrasesOf.keys()) beginsPhrase[first] = 1;

function buildTable(): Uint16Array {
  const table = new Uint16Array(0x10000);
  for (let code = 0; code < table.length; code++) table[code] = code;
  // Halves of characters, compatibility ideographs, and what describes a character by others.
  for (const [from, to] of [
    [0xd800, 0xe000],
    [0xf900, 0xfb00],
    [0x2ff0, 0x3000],
    [0x31ef, 0x31f0],
  ] as const)
    table.fill(0, from, to);
  const all: string[] = [];
  for (let code = 0x3400; code < 0xa000; code++) all.push(String.fromCharCode(code));
  // A line each, so that no phrase of the dictionary spans two characters.
  const converted = toSimplified(all.join("\n")).split("\n");
  for (let i = 0; i < all.length; i++) {
    const from = all[i] as string;
    const to = converted[i] as string;
    table[from.charCodeAt(0)] = to.length === 1 ? to.charCodeAt(0) : 0;
  }
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

/** Traditional text to Simplified, of the same length. */
export function simplify(text: string): string {
  return byTable(text) ?? byLine(text);
}

/** What the dictionary's converter makes of a text, by tables: in a fifth of its time. Null where these do not tell. */
function byTable(text: string): string | null {
  const codes = codesOf(text);
  for (let i = 0; i < codes.length; ) {
    const code = codes[i] as number;
    const phrase =
      beginsPhrase[code] === 1 ? phrasesOf.get(code)?.find(([from]) => text.startsWith(from, i)) : undefined;
    if (phrase === undefined) {
      const alone = aloneOf[code] as number;
      if (alone === 0 && code !== 0) return null;
      codes[i++] = alone;
    } else {
      const [from, to] = phrase;
      if (to.length !== from.length) return null;
      for (let at = 0; at < to.length; at++) codes[i++] = to.charCodeAt(at);
    }
  }
  return textOf(codes, codes.length);
}

/** The dictionary's phrases keep the length; a line where one does not is converted character by character, so that offsets stay. */
function byLine(text: string): string {
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
