import { sign } from "./written-signs.js";

const command =
  /\\(?:begin|end)\{[^{}]{1,20}\}(?:\{[^{}]{0,200}\})?|\\(?:[htbm]line|(?:top|mid|bottom)rule|c(?:mid)?(?:line|rule)(?:\([lr]{1,2}\))?\{[^{}]{0,9}\})|\\multi(?:column|row)(?:\[[a-z]\])?\{[^{}]{1,9}\}\{[^{}]{1,20}\}\{|\\(?:textbf|makecell|shortstack)(?:\[[a-z]\])?(?=\{)|\\(?=[%&#_$])|[{}]/g;
const backslash = 0x5c;
const commandsAlone = /^\s*\\[a-z]+[\s{\\]?/;

/** 规章 & 0 & 3 \\ \hline; and lines of rules, or of a table's beginning and end, between such rows. */
export function rewriteLatex(text: string, start: number, end: number, written: () => Uint16Array): void {
  const line = text.slice(start, end);
  const isRow = line.includes("\\\\") && line.includes("&");
  if (!isRow && !(commandsAlone.test(line) && line.replace(command, "").trim() === "")) return;
  const codes = written();
  let depth = 0;
  if (isRow) {
    for (let i = start; i < end; i++) {
      const character = text[i];
      if (character === "{") depth++;
      else if (character === "}") depth--;
      else if (codes[i] === backslash && text[i + 1] === "\\") {
        codes[i] = sign.blank;
        // Within a cell it parts the lines of print.
        codes[++i] = depth > 0 ? sign.blank : sign.lineEnd;
      } else if (character === "&" && text[i - 1] !== "\\") codes[i] = sign.tab;
    }
  }
  for (const { index, 0: found } of line.matchAll(command))
    codes.fill(sign.blank, start + index, start + index + found.length);
}
