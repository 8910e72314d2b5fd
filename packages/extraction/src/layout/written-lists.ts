import { sign } from "./written-signs.js";

const listBegins = /^\s*\[\s*(?:\[|["']|None|null|\d)/;
/** Lengths of the escapes that are longer than two characters: \\u3000, \\xa0. */
const escapes: Readonly<Record<string, number>> = { u: 6, x: 4 };
const nothing = /(?:None|null|NaN)(?=\s*[,\]])/y;
/** What stands in a list outside of its strings, and a string. */
const pieces = /\s*(?:[[\],]|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|None|null|NaN|-?\d[\d.]*)/y;
/** A table is a list of lists. */
const deepest = 2;

/** ['规章', '0', None], or rows that follow each other: [["规章", "0"], ["许可", "4"]]; also over several lines. */
export function rewriteList(text: string, start: number, end: number, written: () => Uint16Array): void {
  if (!listBegins.test(text.slice(start, start + 40))) return;
  const stop = endsList(text, start, end) ? end : endOfLists(text, start);
  if (stop === -1) return;
  const codes = written();
  let quote = "";
  for (let i = start; i < stop; i++) {
    const character = text[i] as string;
    if (quote !== "") {
      if (character === "\\") {
        const length = escapes[text[i + 1] ?? ""] ?? 2;
        codes.fill(sign.blank, i, Math.min(stop, i + length));
        i += length - 1;
      } else if (character === quote) {
        codes[i] = sign.blank;
        quote = "";
      }
    } else if (character === '"' || character === "'") {
      quote = character;
      codes[i] = sign.blank;
    } else if (character === "[" || character === "]" || character === "\n") codes[i] = sign.blank;
    else if (character === ",") codes[i] = isBehindList(text, i) ? sign.lineEnd : sign.tab;
    else {
      nothing.lastIndex = i;
      const length = nothing.exec(text)?.[0].length ?? 0;
      codes.fill(sign.blank, i, i + length);
    }
  }
}

function endsList(text: string, start: number, end: number): boolean {
  const tail = text.slice(Math.max(start, end - 10), end).trimEnd();
  return tail.endsWith("]") || tail.endsWith("],");
}

/** Where lists end that begin at `start` and have a line for each cell; -1 where there are none. */
function endOfLists(text: string, start: number): number {
  let depth = 0;
  pieces.lastIndex = start;
  for (let found = pieces.exec(text); found !== null; found = pieces.exec(text)) {
    const last = text[pieces.lastIndex - 1];
    if (last === "[" && ++depth > deepest) return -1;
    if (last === "]" && --depth === 0) return pieces.lastIndex;
  }
  return -1;
}

function isBehindList(text: string, comma: number): boolean {
  let at = comma - 1;
  while (text[at] === " " || text[at] === "\n") at--;
  return text[at] === "]";
}
