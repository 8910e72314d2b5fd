// What a pattern says of the texts it matches, so that it need not be tried on most of the others.

/** A set of characters as 32 bits: a character whose bit is missing is not in it. One whose bit is there may be. */
export type Characters = number;

/** A Han character's last five bits are as good as any others. */
function bitOf(code: number): Characters {
  return 1 << (code & 31);
}

/** The characters of a text. */
export function charactersOf(text: string): Characters {
  let bits = 0;
  for (let i = 0; i < text.length; i++) bits |= bitOf(text.charCodeAt(i));
  return bits;
}

/** What every match of a pattern, or of a part of it, is made of. */
export interface Shape {
  /** What it holds: 部 and 公开 of `(?:予以)?部[分份](?:公开|不予公开)`. */
  readonly needed: Characters;
  /** What it begins with: 予 or 部; null where that may be anything. */
  readonly first: readonly string[] | null;
  /** It may be empty, so that what comes behind may be the beginning. */
  readonly mayBeEmpty: boolean;
}

/** The shape of what a pattern matches. */
export function shapeOf(pattern: string): Shape {
  return new ShapeReader(pattern).alternatives();
}

/** The code units that a match begins with; null where that may be anything, or nothing. */
export function beginningsOf({ first, mayBeEmpty }: Shape): ReadonlySet<number> | null {
  return first === null || mayBeEmpty ? null : new Set(first.map((character) => character.charCodeAt(0)));
}

const nothing: Shape = { needed: 0, first: [], mayBeEmpty: true };
const quantifier = /(?:[?*+]|\{\d+(?:,\d*)?\})\??/y;
const groupStart = /\((\?(?::|<?[=!]))?/y;
const characterClass = /\[((?:[^\\\]]|\\.)*)\]|\\u[\da-f]{4}|\\./y;

/** Reads a pattern from left to right. */
class ShapeReader {
  private at = 0;

  constructor(private readonly pattern: string) {}

  /** Alternatives, as far as the bracket that closes them. */
  alternatives(): Shape {
    let all = this.sequence();
    while (this.pattern[this.at] === "|") {
      this.at++;
      const { needed, first, mayBeEmpty } = this.sequence();
      all = {
        needed: all.needed & needed,
        first: all.first && first && [...all.first, ...first],
        mayBeEmpty: all.mayBeEmpty || mayBeEmpty,
      };
    }
    return all;
  }

  private sequence(): Shape {
    let whole = nothing;
    while (this.at < this.pattern.length && !"|)".includes(this.pattern[this.at] as string)) {
      const { needed, first, mayBeEmpty } = this.repeated();
      whole = {
        needed: whole.needed | needed,
        first: whole.mayBeEmpty ? whole.first && first && [...whole.first, ...first] : whole.first,
        mayBeEmpty: whole.mayBeEmpty && mayBeEmpty,
      };
    }
    return whole;
  }

  private repeated(): Shape {
    const one = this.one();
    const times = this.take(quantifier)?.[0] ?? "";
    return /^(?:[?*]|\{0)/.test(times) ? { ...one, needed: 0, mayBeEmpty: true } : one;
  }

  private one(): Shape {
    const group = this.take(groupStart);
    if (group !== null) {
      const within = this.alternatives();
      this.at++;
      // What is only looked at is no part of the match.
      return group[1] === undefined || group[1] === "?:" ? within : nothing;
    }
    const ofClass = this.take(characterClass);
    if (ofClass !== null) {
      const members = ofClass[1];
      const isListed = members !== undefined && !/[\\^-]/.test(members);
      return { needed: 0, first: isListed ? [...members] : null, mayBeEmpty: false };
    }
    const character = this.pattern[this.at++] as string;
    if ("^$".includes(character)) return nothing;
    if (character === ".") return { needed: 0, first: null, mayBeEmpty: false };
    return { needed: bitOf(character.charCodeAt(0)), first: [character], mayBeEmpty: false };
  }

  private take(part: RegExp): RegExpExecArray | null {
    part.lastIndex = this.at;
    const match = part.exec(this.pattern);
    if (match !== null) this.at = part.lastIndex;
    return match;
  }
}
