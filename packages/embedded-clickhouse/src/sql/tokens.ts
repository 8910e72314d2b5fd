/** A piece of SQL that means something; comments and blanks are left out. Offsets are bytes. */
export interface Token {
  readonly kind: "word" | "quoted" | "string" | "punctuation";
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** How many brackets are open around it; a bracket counts as outside of itself. */
  readonly depth: number;
}

const blank = /[\s\0]*/y;
const comment = /--[^\n]*|#[ !][^\n]*|\/\*[\s\S]*?(?:\*\/|$)/y;

const patterns: readonly (readonly [Token["kind"], RegExp])[] = [
  ["string", /'(?:[^'\\]+|\\[\s\S]|'')*(?:'|$)/y],
  // A heredoc: $tag$ … $tag$
  ["string", /\$(\w*)\$[\s\S]*?(?:\$\1\$|$)/y],
  ["quoted", /`(?:[^`\\]+|\\[\s\S]|``)*(?:`|$)|"(?:[^"\\]+|\\[\s\S]|"")*(?:"|$)/y],
  ["word", /[\w\x80-\xff]+/y],
  ["punctuation", /[\s\S]/y],
];

/**
 * The tokens of ClickHouse SQL, lazily: what follows an INSERT's FORMAT may be binary and must never be looked at.
 * `text` is SQL with a character a byte (latin1), so that offsets count bytes whatever the data are.
 */
export function* tokens(text: string): Generator<Token> {
  let at = 0;
  let depth = 0;
  const match = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at;
    return pattern.exec(text)?.[0];
  };
  while (at < text.length) {
    const skipped = match(blank) || match(comment);
    if (skipped) {
      at += skipped.length;
      continue;
    }
    for (const [kind, pattern] of patterns) {
      const found = match(pattern);
      if (found === undefined) continue;
      const start = at;
      at += found.length;
      if (kind === "punctuation" && ")]}".includes(found)) depth--;
      yield { kind, text: found, start, end: at, depth };
      if (kind === "punctuation" && "([{".includes(found)) depth++;
      break;
    }
  }
}

/** Is this token the given keyword (in capitals)? */
export const isWord = (token: Token | undefined, keyword: string): boolean =>
  token?.kind === "word" && token.text.toUpperCase() === keyword;

/** Is this token the given sign? */
export const isSign = (token: Token | undefined, sign: string): boolean =>
  token?.kind === "punctuation" && token.text === sign;
