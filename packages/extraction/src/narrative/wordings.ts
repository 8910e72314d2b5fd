import type { Applicant } from "@gongkai/contracts";
import { lexicon } from "./lexicon.js";
import { beginningsOf, type Characters, shapeOf } from "./shape.js";
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
  /** What the subject must hold, and what the words behind must. */
  readonly needed: Characters;
  readonly neededBehind: Characters;
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
  /** Told by the words behind or by the fact before: by the first character of those words, 0 where no wording begins with it. */
  readonly behind: ReadonlyMap<number, readonly Wording[]>;
}

interface Unit extends Wordings {
  readonly front: Map<number, readonly Wording[]>;
  /** With what their words may begin with, null for anything. */
  readonly told: (readonly [Wording, ReadonlySet<number> | null])[];
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
    needed: shapeOf(before).needed,
    neededBehind: shapeOf(after ?? "").needed,
    before: new RegExp(`(?:${before})$`),
    after: after === undefined ? null : new RegExp(`^(?:的)?(?:${after})`),
    within: within === undefined ? 0 : topicBit[within],
    not: not === undefined ? null : new RegExp(not),
    follows,
    weak: weak ?? false,
  };
});
const byUnit = group();
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

function group(): ReadonlyMap<string, Wordings> {
  const map = new Map<string, Unit>();
  lexicon.forEach(({ units, before, after }, at) => {
    const wording = compiled[at]!;
    const first = wording.key === "" ? 0 : wording.key.charCodeAt(0);
    const beginnings = after === undefined ? null : beginningsOf(shapeOf(`的?(?:${after})`));
    for (const unit of units.split(" ")) {
      const of: Unit = map.get(unit) ?? { front: new Map(), behind: new Map(), told: [] };
      map.set(unit, of);
      if (after !== undefined || before === undefined) of.told.push([wording, beginnings]);
      else of.front.set(first, [...(of.front.get(first) ?? []), wording]);
      if (wording.follows === null && after === undefined) beginsKey[first] = 1;
    }
  });
  return new Map([...map].map(([unit, { front, told }]) => [unit, { front, behind: byBeginning(told) }]));
}

function byBeginning(told: Unit["told"]): Wordings["behind"] {
  const all = new Set([0, ...told.flatMap(([, beginnings]) => [...(beginnings ?? [])])]);
  const beginningWith = (code: number) =>
    told.flatMap(([wording, first]) => ((first?.has(code) ?? true) ? [wording] : []));
  return new Map([...all].map((code) => [code, beginningWith(code)]));
}
