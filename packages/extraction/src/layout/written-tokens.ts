import { sign } from "./written-signs.js";

const token = /<(fcel|ecel|lcel|ucel|xcel|ched|rhed|srow|nl|\/?otsl)>/g;

/** <fcel>规章<fcel>0<ecel><nl>: what models that read pictures of tables write. */
export function rewriteTokens(text: string, start: number, end: number, written: () => Uint16Array): void {
  for (const { index, 0: whole, 1: name } of text.slice(start, end).matchAll(token)) {
    const at = start + index;
    written().fill(sign.blank, at, at + whole.length);
    written()[at] = name === "nl" || name === "/otsl" ? sign.lineEnd : name === "otsl" ? sign.blank : sign.tab;
  }
}

/** A longer line with sentences is a whole text whose lines and cells bars part alike. */
const longestLine = 500;
const fewestBars = 8;

export function rewriteBars(text: string, start: number, end: number, written: () => Uint16Array): void {
  if (end - start < longestLine) return;
  const line = text.slice(start, end);
  if (!line.includes("。") || line.split("|", fewestBars + 1).length <= fewestBars) return;
  const codes = written();
  for (let i = start; i < end; i++) if (text[i] === "|") codes[i] = sign.lineEnd;
}
