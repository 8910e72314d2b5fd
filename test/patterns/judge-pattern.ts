import { createRequire } from "node:module";

process.env.RECHECK_BACKEND = "pure";
// Chosen when it is loaded: its other backends are a Java archive and programs of its own.
const { checkSync } = createRequire(import.meta.url)("recheck") as typeof import("recheck");

/** `safe`: linear in the length of the text. Else how it is not, or that it could not be told. */
export type Judgement = "safe" | string;

/**
 * How long a pattern runs at worst, by the ambiguity of its automaton (recheck; nothing is guessed by trying texts). Two
 * things are made simpler first, neither of which can make a pattern safe that is not:
 * - `x{1,60}` becomes `x{1,3}`: a bounded repeat adds a factor and no order of growth, and its automaton is large.
 * - A lookaround, which automata do not have, is left out, and an end that never fits is put behind the pattern: every
 *   way of matching is tried then, and a lookaround could only have taken ways away.
 */
export function judgePattern(source: string, flags: string, milliseconds: number): Judgement {
  const { kept, lookarounds } = simplified(source);
  const judged = lookarounds ? `(?:${kept})\\uffff\\ufffe` : kept;
  const found = checkSync(judged, flags, { checker: "automaton", timeout: milliseconds });
  if (found.status === "safe") return "safe";
  return found.status === "vulnerable" ? found.complexity.summary : found.error.kind;
}

/** The pattern with short repeats and without lookarounds. */
export function simplified(source: string): { kept: string; lookarounds: boolean } {
  let kept = "";
  let lookarounds = false;
  let at = 0;
  while (at < source.length) {
    const repeat = /^\{(\d+)(?:(,)(\d*))?\}/.exec(source.slice(at, at + 12));
    if (/^\(\?<?[=!]/.test(source.slice(at, at + 4))) {
      lookarounds = true;
      at = endOfGroup(source, at);
    } else if (repeat !== null) {
      kept += shortRepeat(repeat);
      at += repeat[0].length;
    } else {
      const end = endOfToken(source, at);
      kept += source.slice(at, end);
      at = end;
    }
  }
  return { kept, lookarounds };
}

function shortRepeat([, low, comma = "", high = ""]: RegExpExecArray): string {
  const least = Math.min(Number(low), 3);
  if (comma === "" || high === "") return `{${least}${comma}}`;
  return `{${least},${Math.min(Number(high) - Number(low), 2) + least}}`;
}

/** Behind an escape, a class or one character. */
function endOfToken(source: string, at: number): number {
  if (source[at] === "\\") return at + 2;
  if (source[at] !== "[") return at + 1;
  let end = at + 1;
  while (source[end] !== "]") end += source[end] === "\\" ? 2 : 1;
  return end + 1;
}

/** Behind the group that opens at `at`. */
function endOfGroup(source: string, at: number): number {
  let depth = 0;
  let end = at;
  do {
    if (source[end] === "(") depth++;
    if (source[end] === ")") depth--;
    end = endOfToken(source, end);
  } while (depth > 0);
  return end;
}
