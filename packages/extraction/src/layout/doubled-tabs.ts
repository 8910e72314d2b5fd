import { textOf } from "../codes.js";
import type { NormalText } from "../normalize/normalize.js";

// A tool that takes a page's text writes two tabs where a cell ends: one for its end, one for the next one's beginning.

const tab = 0x09;
const blank = 0x20;
const fewest = 5;

/** A text all of whose runs of tabs are even with one tab for two; every character keeps its place. */
export function halveTabs(normal: NormalText): NormalText {
  const { text } = normal;
  if (!text.includes("\t\t")) return normal;
  const runs: number[] = [];
  for (let at = text.indexOf("\t"); at !== -1; ) {
    let end = at + 1;
    while (normal.codes[end] === tab) end++;
    if ((end - at) % 2 === 1) return normal;
    for (let i = at; i < end; i += 2) runs.push(i);
    at = text.indexOf("\t", end);
  }
  if (runs.length < fewest) return normal;
  const codes = normal.codes.slice();
  for (const at of runs) codes[at] = blank;
  return { ...normal, text: textOf(codes, normal.codes.length), codes };
}
