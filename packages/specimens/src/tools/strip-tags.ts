import type { Random } from "../random.js";

const quoting: Readonly<Record<string, string>> = {
  "“": "&ldquo;",
  "”": "&rdquo;",
  "·": "&middot;",
  "—": "&mdash;",
  "\u3000": "&emsp;",
  "\u00a0": "&nbsp;",
};

/** A text with entities in place of what editors write so. */
export function withEntities(text: string): string {
  return text.replace(/[“”·—\u3000\u00a0]/g, (character) => quoting[character] as string);
}

/** A page whose tags a pattern took out: line ends in place of those that end lines, blanks for the others; its entities stay. */
export function stripTags(page: string, random: Random): string {
  const cell = random.pick([" ", "\t"]);
  return withEntities(page)
    .replace(/<!--[\s\S]*?-->|<(style|script|title)\b[\s\S]*?<\/\1>/gi, "")
    .replace(/\s*\n\s*/g, "")
    .replace(/<\/t[dh]>\s*(?=<t[dh]\b)/g, cell)
    .replace(/<(?:\/(?:p|div|h\d|tr|li|table)|br ?\/?)>/g, "\n")
    .replace(/<[^>]+>/g, "")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}
