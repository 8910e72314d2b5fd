import type { Topic } from "./lexicon.js";
import { lexicon } from "./lexicon.js";

interface Compiled {
  readonly indicator: string;
  readonly key: string;
  readonly before: RegExp | null;
  readonly after: RegExp | null;
  readonly within: Topic | null;
  readonly not: RegExp | null;
  readonly follows: string | null;
  readonly weak: boolean;
}

const byUnit = compile();

function compile(): ReadonlyMap<string, readonly Compiled[]> {
  const map = new Map<string, Compiled[]>();
  for (const entry of lexicon) {
    const compiled: Compiled = {
      indicator: entry.indicator,
      key: entry.key ?? "",
      before: entry.before === undefined ? null : new RegExp(`(?:${entry.before})$`),
      after: entry.after === undefined ? null : new RegExp(`^(?:的)?(?:${entry.after})`),
      within: entry.within ?? null,
      not: entry.not === undefined ? null : new RegExp(entry.not),
      follows: entry.follows ?? null,
      weak: entry.weak ?? false,
    };
    for (const unit of entry.units.split(" ")) {
      const list = map.get(unit);
      if (list === undefined) map.set(unit, [compiled]);
      else list.push(compiled);
    }
  }
  return map;
}

const filler =
  /(?:总计|共计|合计|历年累计|累计|历年|总共|总(?:次数|人数|件数|条数|人次)|总数|总量|数量|件数|人数|次数|条数|达到|突破|超过|分别|共有|实有|现有|共|超|达|(?<!行)为|有|是|约|近|逾|计|了|的|各|均|数|已|仅|只|大约|将近|至少|将|:|,|\(|“|”)+$/;

/** The words in front of a number without what only leads to it: 共, 达, 为, 数量, 约 and the like. */
export function stripFiller(phrase: string): string {
  return phrase.replace(filler, "");
}

/** What a number counts, as far as the words around it tell. */
export interface Named {
  readonly indicator: string;
  /** Only to be believed where the document has no stronger statement. */
  readonly weak: boolean;
}

/**
 * The indicator that a number counts, by the words before and behind it; null where none fits. The longest wording wins,
 * words in front before words behind. `previous`: the indicator of the fact before it in the sentence.
 */
export function indicatorOf(
  subject: string,
  behind: string,
  unit: string,
  topics: ReadonlySet<Topic>,
  previous: string | null,
): Named | null {
  const entries = byUnit.get(unit);
  if (entries === undefined) return null;
  let best: Compiled | null = null;
  let length = 0;
  for (const entry of entries) {
    if (entry.after !== null || entry.before === null || !subject.includes(entry.key)) continue;
    if (entry.within !== null && !topics.has(entry.within)) continue;
    const match = entry.before.exec(subject);
    if (match === null || match[0].length <= length || entry.not?.test(subject)) continue;
    best = entry;
    length = match[0].length;
  }
  if (best !== null) return best;
  for (const entry of entries) {
    if (entry.within !== null && !topics.has(entry.within)) continue;
    if (entry.follows !== null) {
      if (entry.follows === previous && /^[,、;]*$/.test(subject)) return entry;
      continue;
    }
    if (entry.after === null || (entry.key !== "" && !subject.includes(entry.key) && !behind.includes(entry.key)))
      continue;
    if ((entry.before === null || entry.before.test(subject)) && entry.after.test(behind) && !entry.not?.test(subject))
      return entry;
  }
  return null;
}
