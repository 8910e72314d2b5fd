import type { Applicant } from "@gongkai/contracts";
import { lexicon } from "./lexicon.js";
import { type Topics, topicBit } from "./topics.js";

interface Compiled {
  readonly indicator: string;
  readonly applicant: Applicant;
  /** Place in the lexicon: of two wordings of one length the first counts. */
  readonly order: number;
  readonly key: string;
  readonly before: RegExp;
  readonly after: RegExp | null;
  readonly within: Topics;
  readonly not: RegExp | null;
  readonly follows: string | null;
  readonly weak: boolean;
}

/** What a unit may count: wordings in front of it by the first character of their key (0 without), and all others. */
interface Wordings {
  readonly front: Map<number, Compiled[]>;
  readonly others: Compiled[];
  /** What the words behind begin with where any of `others` fits: most numbers are passed over by it. */
  behind: RegExp;
}

const never = /(?!)/;
/** 1 for the first characters of keys, and for 0. */
const beginsKey = new Uint8Array(0x10000);
const byUnit = compile();

function compile(): ReadonlyMap<string, Wordings> {
  const map = new Map<string, Wordings>();
  lexicon.forEach((entry, order) => {
    const compiled: Compiled = {
      indicator: entry.indicator,
      applicant: entry.applicant ?? "total",
      order,
      key: entry.key ?? "",
      before: new RegExp(`(?:${entry.before ?? ""})$`),
      after: entry.after === undefined ? null : new RegExp(`^(?:的)?(?:${entry.after})`),
      within: entry.within === undefined ? 0 : topicBit[entry.within],
      not: entry.not === undefined ? null : new RegExp(entry.not),
      follows: entry.follows ?? null,
      weak: entry.weak ?? false,
    };
    for (const unit of entry.units.split(" ")) {
      const wordings: Wordings = map.get(unit) ?? { front: new Map(), others: [], behind: never };
      map.set(unit, wordings);
      if (entry.after !== undefined || entry.before === undefined) wordings.others.push(compiled);
      else {
        const first = compiled.key === "" ? 0 : compiled.key.charCodeAt(0);
        beginsKey[first] = 1;
        wordings.front.set(first, [...(wordings.front.get(first) ?? []), compiled]);
      }
    }
  });
  for (const wordings of map.values()) wordings.behind = anyBehind(wordings.others);
  return map;
}

function anyBehind(wordings: readonly Compiled[]): RegExp {
  const patterns = wordings.flatMap(({ after }) => (after === null ? [] : [after.source]));
  return patterns.length === 0 ? never : new RegExp(patterns.join("|"));
}

/** No word is two others: 共计 is 共 and 计. What can be read in two ways costs twice as much with every repetition. */
const fillers =
  "总计|合计|累计|新增|历年|总共|总次数|总人数|总件数|总条数|总人次|总数|总量|一共|数量|件数|人数|次数|条数|达到|突破|超过|分别|实有|现有|共|超|达|(?<!行)为|有|是|约|近|逾|计|了|的|各|均|数|已|仅|只|大约|至少|将|:|,|\\(|“|”";
const filler = new RegExp(`(?:${fillers})+$`);
/** What they end with: most phrases end with something else. */
const fillerEnds = new Set(fillers.split("|").map((word) => word.at(-1)));

/** The words in front of a number without what only leads to it: 共, 达, 为, 数量, 约 and the like. */
export function stripFiller(phrase: string): string {
  return fillerEnds.has(phrase.at(-1)) ? phrase.replace(filler, "") : phrase;
}

/** 工作人员有1名专职、2名兼职: what stands behind says whom of the staff the number counts. */
const ofOneKind = /^[专全兼]职/;

/** What a number counts, as far as the words around it tell. */
export interface Named {
  readonly indicator: string;
  readonly applicant: Applicant;
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
  topics: Topics,
  previous: string | null,
): Named | null {
  const wordings = byUnit.get(unit);
  if (wordings === undefined) return null;
  const front = inFront(wordings, subject, topics);
  if (front !== null && !(front.indicator === "institution.staff" && ofOneKind.test(behind))) return front;
  return elsewhere(wordings, subject, behind, topics, previous) ?? front;
}

function inFront({ front }: Wordings, subject: string, topics: Topics): Compiled | null {
  let best: Compiled | null = null;
  let length = 0;
  for (let at = -1; at < subject.length; at++) {
    const first = at === -1 ? 0 : subject.charCodeAt(at);
    const entries = beginsKey[first] === 1 ? front.get(first) : undefined;
    if (entries === undefined) continue;
    for (const entry of entries) {
      if (!subject.startsWith(entry.key, at) || !isWithin(entry, topics)) continue;
      const start = subject.search(entry.before);
      const found = start === -1 ? 0 : subject.length - start;
      const isBetter = found > length || (best !== null && found === length && entry.order < best.order);
      if (!isBetter || entry.not?.test(subject)) continue;
      best = entry;
      length = found;
    }
  }
  return best;
}

function elsewhere(
  { others, behind: anyBehind }: Wordings,
  subject: string,
  behind: string,
  topics: Topics,
  previous: string | null,
): Compiled | null {
  const mayFit = anyBehind.test(behind);
  for (const entry of others) {
    if (!isWithin(entry, topics)) continue;
    if (entry.follows !== null) {
      if (entry.follows === previous && /^[,、;]*$/.test(subject)) return entry;
      continue;
    }
    if (!mayFit || !entry.after?.test(behind)) continue;
    if (!subject.includes(entry.key) && !behind.includes(entry.key)) continue;
    if (entry.before.test(subject) && !entry.not?.test(subject)) return entry;
  }
  return null;
}

function isWithin({ within }: Compiled, topics: Topics): boolean {
  return (within & ~topics) === 0;
}
