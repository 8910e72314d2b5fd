import { occurrences } from "../occurrences.js";
import { characterWords } from "./character-words.js";
import { dropping } from "./dropping.js";
import type { NormalText } from "./normalize.js";

// Who cuts a string out of a program's output or a dump leaves its line ends as they are written there: 一、概述\n2012年…

const sequence = /\\(?:(?:r\\)?(n)|(t)|(r)|(["'/])|u([0-9a-fA-F]{4}))/g;
/** The same where backslashes are written so, too. */
const sequenceOfTwo = /\\(?:(?:r\\)?(n)|(t)|(r)|(["'/\\])|u([0-9a-fA-F]{4}))/g;
/** Rows of lists or of LaTeX have backslashes of their own. */
const rows = /\[\\?["']|&[^\n]{0,400}\\\\/;
const blank = 0x20;
/** So many of them, and more than there are line ends, are no accident. */
const fewest = 5;
/** A row that a program wrote as a list: such line ends are within its cells. */
const list = /^ {0,9}\[{1,2}(?:["']|None)/m;

/** The text with the characters that its escapes stand for, where its line ends are written so. Linear in its length. */
export function withoutEscapes(normal: NormalText): NormalText {
  const { text } = normal;
  if (!text.includes("\\n") || occurrences(text, "\\n") < Math.max(fewest, occurrences(text, "\n"))) return normal;
  if (list.test(text)) return normal;
  const escapes = rows.test(text) ? sequenceOfTwo : sequence;
  const codes = normal.codes.slice();
  const places: number[] = [];
  for (const { index, 0: found, 1: lineEnd, 2: tab, 3: carriage, 4: plain, 5: hex } of text.matchAll(escapes)) {
    if (carriage === undefined)
      codes[index] =
        hex !== undefined
          ? folded(Number.parseInt(hex, 16))
          : (lineEnd !== undefined ? "\n" : tab !== undefined ? "\t" : (plain as string)).charCodeAt(0);
    for (let i = index + (carriage === undefined ? 1 : 0); i < index + found.length; i++) places.push(i);
  }
  return dropping(normal, codes, places);
}

/** A character as the normalised text has it: \\uff0c is a comma, \\u3000 a blank. */
function folded(code: number): number {
  return (characterWords[code] as number) & 0xffff || blank;
}
