import type { Applicant } from "@gongkai/contracts";
import { charactersOf } from "./shape.js";
import { type Topics, topicBit } from "./topics.js";
import { beginsKey, type Wording, type Wordings, wordingsOf } from "./wordings.js";

/** No word is two others: 共计 is 共 and 计. What can be read in two ways costs twice as much with every repetition. */
const fillers =
  "总计|合计|累计|新增|历年|总共|总次数|总人数|总件数|总条数|总人次|总数|总量|一共|数量|件数|人数|次数|条数|达到|突破|超过|分别|实有|现有|共|超|达|(?<!行)为|有|是|(?<![体关联派直水])系|约|近|逾|计|了|的|各|均|数|已|仅|只|大约|至少|将|:|,|\\(|“|”";
const filler = new RegExp(`(?:${fillers})+$`);
/** What they end with: most phrases end with something else. */
const fillerEnds = new Set(fillers.split("|").map((word) => word.at(-1)));

/** The words in front of a number without what only leads to it: 共, 达, 为, 数量, 约 and the like. */
export function stripFiller(phrase: string): string {
  return fillerEnds.has(phrase.at(-1)) ? phrase.replace(filler, "") : phrase;
}

/** 工作人员有1名专职、2名兼职: what stands behind says whom of the staff the number counts. */
const ofOneKind = /^[专全兼]职/;
/** 收到1份有关信息公开的行政复议申请: what was asked for was no information. */
const ofCase = /^[^,。;\d]{0,12}(?:行政复议|行政诉讼)/;

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
  const wordings = wordingsOf(unit);
  if (wordings === undefined) return null;
  const front = inFront(wordings, subject, topics);
  if (front !== null && !isAnotherBehind(front.indicator, behind)) return front;
  return elsewhere(wordings, subject, behind, topics, previous) ?? front;
}

/** Whether the words behind a number say that it counts something else than those in front do. */
function isAnotherBehind(indicator: string, behind: string): boolean {
  if (indicator === "institution.staff") return ofOneKind.test(behind);
  return indicator === "applications.received" && ofCase.test(behind);
}

function inFront({ front }: Wordings, subject: string, topics: Topics): Wording | null {
  let best: Wording | null = null;
  let length = 0;
  const last = subject.charCodeAt(subject.length - 1);
  const missing = ~charactersOf(subject);
  for (let at = -1; at < subject.length; at++) {
    const first = at === -1 ? 0 : subject.charCodeAt(at);
    const entries = beginsKey[first] === 1 ? front.get(first) : undefined;
    if (entries === undefined) continue;
    for (const entry of entries) {
      if ((entry.needed & missing) !== 0 || (entry.end !== 0 && entry.end !== last) || !isWithin(entry, topics))
        continue;
      if (!subject.startsWith(entry.key, at)) continue;
      const start = subject.search(entry.before);
      const found = start === -1 ? 0 : subject.length - start;
      if (!(found > length || (best !== null && found === length && isNearer(entry, best))) || entry.not?.test(subject))
        continue;
      best = entry;
      length = found;
    }
  }
  return best;
}

/** Of two wordings that fit alike, one of what was answered fits better among answers; else the one that stands first does. */
function isNearer(one: Wording, other: Wording): boolean {
  const isOfAnswers = one.within === topicBit.answers;
  return isOfAnswers === (other.within === topicBit.answers) ? one.order < other.order : isOfAnswers;
}

function elsewhere(
  wordings: Wordings,
  subject: string,
  behind: string,
  topics: Topics,
  previous: string | null,
): Wording | null {
  const told = (behind === "" ? undefined : wordings.behind.get(behind.charCodeAt(0))) ?? wordings.behind.get(0) ?? [];
  if (told.length === 0) return null;
  const missing = ~charactersOf(subject);
  const missingBehind = ~charactersOf(behind);
  for (const wording of told) {
    if ((wording.needed & missing) !== 0 || (wording.neededBehind & missingBehind) !== 0) continue;
    if (!isWithin(wording, topics)) continue;
    if (wording.follows !== null) {
      if (wording.follows === previous && /^[,、;]*$/.test(subject)) return wording;
      continue;
    }
    if (!wording.after?.test(behind)) continue;
    if (!subject.includes(wording.key) && !behind.includes(wording.key)) continue;
    if (wording.before.test(subject) && !wording.not?.test(subject)) return wording;
  }
  return null;
}

function isWithin({ within }: Wording, topics: Topics): boolean {
  return (within & ~topics) === 0;
}
