import { textOf } from "../codes.js";
import type { NormalText } from "../normalize/normalize.js";
import { joinQuotedLines, rewriteCommas } from "./written-commas.js";
import { rewriteLatex } from "./written-latex.js";
import { rewriteList } from "./written-lists.js";
import { rewriteBars, rewriteTokens } from "./written-tokens.js";

// Tables that a program wrote into a text: a row is a list ['规章', '0', None], a line of LaTeX 规章 & 0 \\, or of CSV 规章,0,3, tokens <fcel>规章<fcel>0<nl>;
// or all cells and lines are parted by bars alike. Their separators become tabs and line ends, character for character, so
// that every place keeps its offset.

/** Rewrites the line from `start` to `end` where it is a row; `codes` hands out what is written to. */
export type Rewrite = (text: string, start: number, end: number, codes: () => Uint16Array) => void;

/** A syntax, and what every text has that holds it: most hold none. */
const syntaxes: readonly { readonly hints: readonly string[]; readonly rewrite: Rewrite }[] = [
  { hints: ['["', "['", "[None", "[\n"], rewrite: rewriteList },
  { hints: ["\\\\"], rewrite: rewriteLatex },
  { hints: ['",', ',"'], rewrite: joinQuotedLines },
  { hints: [",0,", ",0\n", ",条,", ",件,", '","', ",,", ",/,"], rewrite: rewriteCommas },
  { hints: ["<nl>"], rewrite: rewriteTokens },
  { hints: ["|"], rewrite: rewriteBars },
];

/** Asked once, since most texts hold none of them. */
const anyHint = new RegExp(
  syntaxes
    .flatMap(({ hints }) => hints)
    .map((hint) => hint.replace(/[[\\|]/g, "\\$&"))
    .join("|"),
);

/** The text with tabs between the cells of rows that a program wrote, and a line for each row. Linear in its length. */
export function withTabs(normal: NormalText): NormalText {
  let { text } = normal;
  if (!anyHint.test(text)) return normal;
  let codes: Uint16Array | null = null;
  for (const { hints, rewrite } of syntaxes) {
    if (!hints.some((hint) => text.includes(hint))) continue;
    let written = false;
    const toWrite = () => {
      written = true;
      codes ??= normal.codes.slice();
      return codes;
    };
    for (let at = 0; at < text.length; ) {
      const stop = text.indexOf("\n", at);
      const end = stop === -1 ? text.length : stop;
      rewrite(text, at, end, toWrite);
      at = end + 1;
    }
    if (written) text = textOf(toWrite(), normal.codes.length);
  }
  return codes === null ? normal : { ...normal, text, codes };
}
