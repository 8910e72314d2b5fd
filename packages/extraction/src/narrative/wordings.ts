import type { Applicant } from "@gongkai/contracts";
import { lexicon } from "./lexicon.js";
import { type Topics, topicBit } from "./topics.js";

/** An entry of the lexicon, ready to be tried. */
export interface Wording {
  readonly indicator: string;
  readonly applicant: Applicant;
  /** Place in the lexicon: of two wordings of one length the first counts. */
  readonly order: number;
  readonly key: string;
  /** The code unit that the subject ends with, 0 where `before` leaves it open. */
  readonly end: number;
  readonly before: RegExp;
  readonly after: RegExp | null;
  readonly within: Topics;
  readonly not: RegExp | null;
  readonly follows: string | null;
  readonly weak: boolean;
}

/** What one unit may count. */
export interface Wordings {
  /** Told by the words in front: by the first character of their key, 0 for those without. */
  readonly front: ReadonlyMap<number, readonly Wording[]>;
  /** Told by the words behind, or by the fact before. */
  readonly behind: readonly Wording[];
  /** Those of them that the fact before tells. */
  readonly following: readonly Wording[];
}

interface Unit extends Wordings {
  readonly front: Map<number, readonly Wording[]>;
  readonly behind: Wording[];
  readonly following: Wording[];
}

const [firstHan, lastHan] = [0x4e00, 0x9fa5];
/** 1 for the first characters of keys, and for 0. */
export const beginsKey = new Uint8Array(0x10000);
const compiled = lexicon.map((entry, order): Wording => {
  const { indicator, applicant = "total", key = "", before = "", after, within, not, follows = null, weak } = entry;
  return {
    indicator,
    applicant,
    order,
    key,
    end: endOf(before),
    before: new RegExp(`(?:${before})$`),
    after: after === undefined ? null : new RegExp(`^(?:的)?(?:${after})`),
    within: within === undefined ? 0 : topicBit[within],
    not: not === undefined ? null : new RegExp(not),
    follows,
    weak: weak ?? false,
  };
});
const byUnit = group();
/** What parts a number from the words behind it; only a wording that begins with a comma is told behind one. */
const marks = ",;。";
const anyBehindMark = anyBehind((after) => after.startsWith(",?"));
const anyBehindNumber = anyBehind(() => true);

/** The code unit that every match of a pattern ends with: 息 of `(?:公开|发布)信息`; 0 where there may be others. */
export function endOf(pattern: string): number {
  const last = pattern.charCodeAt(pattern.length - 1);
  if (!(last >= firstHan && last <= lastHan)) return 0;
  let depth = 0;
  for (const character of pattern.replace(/\\.|\[[^[\]]*\]/g, "")) {
    if (character === "(") depth++;
    else if (character === ")") depth--;
    else if (character === "|" && depth === 0) return 0;
  }
  return last;
}

/** What a unit may count; undefined for one that no indicator is counted in. */
export function wordingsOf(unit: string): Wordings | undefined {
  return byUnit.get(unit);
}

/**
 * Whether the words behind a number may tell what it counts. One pattern for all units, since most numbers stop here: what
 * is asked of each number had better stay in the processor's cache, and what compiles to machine code is large.
 */
export function mayStandBehind(behind: string): boolean {
  if (behind === "") return false;
  return (marks.includes(behind[0]!) ? anyBehindMark : anyBehindNumber).test(behind);
}

function group(): ReadonlyMap<string, Wordings> {
  const map = new Map<string, Unit>();
  lexicon.forEach(({ units, before, after }, at) => {
    const wording = compiled[at]!;
    const first = wording.key === "" ? 0 : wording.key.charCodeAt(0);
    for (const unit of units.split(" ")) {
      const of: Unit = map.get(unit) ?? { front: new Map(), behind: [], following: [] };
      map.set(unit, of);
      if (after !== undefined || before === undefined) of.behind.push(wording);
      else of.front.set(first, [...(of.front.get(first) ?? []), wording]);
      if (wording.follows !== null) of.following.push(wording);
      else if (after === undefined) beginsKey[first] = 1;
    }
  });
  return map;
}

function anyBehind(isMeant: (after: string) => boolean): RegExp {
  const words = lexicon.flatMap(({ after }) => (after !== undefined && isMeant(after) ? [after] : []));
  return new RegExp(`^(?:的)?(?:${[...new Set(words)].join("|")})`);
}
