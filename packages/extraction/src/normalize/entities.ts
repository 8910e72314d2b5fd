import { dropping } from "./dropping.js";
import type { NormalText } from "./normalize.js";

// Who takes a page's tags out by a pattern leaves its entities as they are written: 0&nbsp;&nbsp;12, &ldquo;三公&rdquo;. Tools
// that write Markdown leave <br> where the lines of a cell end, 商业<br>企业, and a backslash in front of its signs: 0\*.

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
  ["\\*", "*"],
  ["\\_", "_"],
  ["<br>", ""],
  ["<br/>", ""],
  ["<br />", ""],
]);
const entity = new RegExp([...characters.keys()].join("|").replaceAll("\\", "\\\\").replaceAll("*", "\\*"), "g");

/** The text with the characters that its entities stand for, and without the line ends of cells. Linear in its length. */
export function withoutEntities(normal: NormalText): NormalText {
  if (!normal.text.includes("&") && !normal.text.includes("<br") && !normal.text.includes("\\")) return normal;
  const codes = normal.codes.slice();
  const places: number[] = [];
  for (const { index, 0: found } of normal.text.matchAll(entity)) {
    const character = characters.get(found) as string;
    if (character !== "") codes[index] = character.charCodeAt(0);
    for (let i = index + character.length; i < index + found.length; i++) places.push(i);
  }
  return places.length === 0 ? normal : dropping(normal, codes, places);
}
