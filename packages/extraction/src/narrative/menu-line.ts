import type { Prose } from "./prose.js";

const lineEnd = 0x0a;
/** What a menu's items have none of, and every sentence that states a figure has. */
const punctuation = /[,;:。!?、]/;
const longestItem = 20;
const number = /\d+/g;
const fewestItems = 3;

/**
 * Whether a line in front of a report's first section is of a page's menu: 在线访谈28期 or several such items, a name and a count
 * each, in no sentence.
 */
export function isMenuLine({ codes }: Prose, start: number, end: number, sentence: string): boolean {
  if (start > 0 && codes[start - 1] !== lineEnd) return false;
  if ((end < codes.length && codes[end] !== lineEnd) || punctuation.test(sentence)) return false;
  return sentence.length <= longestItem || (sentence.match(number)?.length ?? 0) >= fewestItems;
}
