// Portals that build their pages in the browser carry the report as a string in a script: var content = "<p>…",
// window.__STATE__ = {"content":"\u003cp\u003e…"}, or JSON by itself.

/** A string shorter than this, or with fewer Chinese characters, is no report. */
export const shortest = 200;
const fewestHan = 100;
const longestTitle = 80;
const title = /信息公开.{0,12}(?:报告|年报)$/;
const escapes = /\\(?:u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2})|([\s\S]))/g;
const controls: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t", b: "\b", f: "\f", v: "\v", "0": "\0" };
/** JSON in a string in JSON: followed this deep. */
const deepest = 3;

/** The texts that a script's strings hold, those that are a report's title in front. Linear in its length. */
export function scriptTexts(script: string, depth = 0): string[] {
  const titles: string[] = [];
  const texts: string[] = [];
  for (const literal of literals(script)) {
    if (literal.length < 8) continue;
    const text = unescaped(literal);
    if (text.length <= longestTitle && title.test(text)) titles.push(text);
    if (text.length < shortest || countHan(text) < fewestHan) continue;
    // Markdown may begin with a bracket as well: a text that holds no strings is what it is.
    const within = depth < deepest && /^\s*[[{]/.test(text) ? scriptTexts(text, depth + 1) : [];
    if (within.length > 0) texts.push(...within);
    else texts.push(text);
  }
  return [...titles, ...texts];
}

/** The string literals of a script, as written. One in single or double quotes ends with its line at the latest. */
function* literals(script: string): Generator<string> {
  const opening = /["'`]/g;
  for (let found = opening.exec(script); found !== null; found = opening.exec(script)) {
    const quote = found[0];
    const start = found.index + 1;
    let end = start;
    while (end < script.length && script[end] !== quote && (quote === "`" || script[end] !== "\n"))
      end += script[end] === "\\" ? 2 : 1;
    if (script[end] === quote) yield script.slice(start, end);
    opening.lastIndex = Math.min(end + 1, script.length);
  }
}

function unescaped(literal: string): string {
  if (!literal.includes("\\")) return literal;
  return literal.replace(escapes, (_, unicode?: string, byte?: string, other?: string) =>
    other === undefined ? String.fromCharCode(Number.parseInt(unicode ?? byte ?? "0", 16)) : (controls[other] ?? other),
  );
}

function countHan(text: string): number {
  let count = 0;
  for (let i = 0; i < text.length && count < fewestHan; i++) {
    const code = text.charCodeAt(i);
    if (code >= 0x3400 && code <= 0x9fff) count++;
  }
  return count;
}
