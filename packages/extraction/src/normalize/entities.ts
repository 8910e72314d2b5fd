import { dropping } from "./dropping.js";
import type { NormalText } from "./normalize.js";

// Who takes a page's tags out by a pattern leaves its entities as they are written: 0&nbsp;&nbsp;12, &ldquo;三公&rdquo;.

const characters: ReadonlyMap<string, string> = new Map([
  ["&nbsp;", " "],
  ["&#160;", " "],
  ["&ensp;", " "],
  ["&emsp;", " "],
  ["&thinsp;", " "],
  ["&ldquo;", "“"],
  ["&rdquo;", "”"],
  ["&middot;", "·"],
  ["&mdash;", "—"],
  ["&hellip;", "…"],
  ["&times;", "×"],
]);
const entity = new RegExp([...characters.keys()].join("|"), "g");

/** The text with the characters that its entities stand for. Linear in its length. */
export function withoutEntities(normal: NormalText): NormalText {
  if (!normal.text.includes("&")) return normal;
  const codes = normal.codes.slice();
  const places: number[] = [];
  for (const { index, 0: found } of normal.text.matchAll(entity)) {
    codes[index] = (characters.get(found) as string).charCodeAt(0);
    for (let i = index + 1; i < index + found.length; i++) places.push(i);
  }
  return places.length === 0 ? normal : dropping(normal, codes, places);
}
