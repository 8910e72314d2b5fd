import type { Section } from "@gongkai/contracts";
import type { Quantity } from "../quantity/quantities.js";
import type { Topic } from "./lexicon/entry.js";

// What a sentence or a number in it is about. A set of topics is a whole number, a bit for each.

/** Several topics as bits. */
export type Topics = number;

/** The bit of each topic. */
export const topicBit: Readonly<Record<Topic, Topics>> = {
  disclosure: 1 << 0,
  applications: 1 << 1,
  reconsideration: 1 << 2,
  litigation: 1 << 3,
  direct: 1 << 4,
  appealed: 1 << 5,
  complaints: 1 << 6,
  complained: 1 << 7,
  fees: 1 << 8,
  training: 1 << 9,
  inquiries: 1 << 10,
  mailbox: 1 << 11,
  archives: 1 << 12,
  press: 1 << 13,
  gazette: 1 << 14,
  interview: 1 << 15,
  rules: 1 << 16,
  normative: 1 << 17,
  clearing: 1 << 18,
  applicants: 1 << 19,
  answers: 1 << 20,
  decisions: 1 << 21,
  procurement: 1 << 22,
};

/** What the facts of the sentence so far make later numbers about, by how their indicators begin. */
const followed: readonly (readonly [beginning: string, topic: Topic])[] = [
  ["response.press_conferences", "press"],
  ["response.online_interviews", "interview"],
  ["disclosure.normative_documents_issued", "normative"],
  ["normative.", "normative"],
  ["rules.", "rules"],
  ["complaints.", "complained"],
  ["archives.", "archives"],
  ["applications.received", "applicants"],
  ["applications.outcome", "answers"],
  ["licensing.decisions", "decisions"],
  ["penalties.decisions", "decisions"],
  ["procurement.", "procurement"],
];
/** 收到来信90件，其中网站60件、信件30件; 接待咨询54人次,答复61人次: of the public, and no applications even where these are reported on. */
const letters = /(?:收到|受理|接[到收受待])[^,。;\d]{0,10}(?:来信|信访|信件|留言|诉求|咨询)/;
const applicants = /申请人|申请主体|提出的/;
/** 《鹤山政报》8期,刊登文件27件. */
const gazette = /公报|政报/;
const kindsOfApplicant = /自然人|公民个人|公民申请|法人|商业企业|科研机构|公益组织|法律服务机构/;
const legalWord =
  /(?:行政)?复议[、和及与](?:提起)?(?:行政)?诉讼案件(?=[总合共]?计?[\d.]+[件起宗例])|(?:审理|代理)[^,。;\d]{0,10}?(?:复议|诉讼)|未经(?:行政)?复议[^,。;\d]{0,8}?(?:起诉|诉讼)|复议后[^,。;\d]{0,8}?(?:起诉|诉讼)|(?:行政)?复议(?:申请)?|行政诉讼|诉讼|(?<!复议)(?:行政)?应诉|举报投诉|投诉举报|举报、投诉(?!类)|申请(?!行政|复议|人)/g;

/** A word that turns the sentence to cases of some kind or to applications, and where it ends. */
interface Turn {
  readonly end: number;
  readonly topic: "reconsideration" | "litigation" | "direct" | "appealed" | "complained" | "both" | "applications";
}

/** The topics of one sentence, ready to be asked for each of its numbers, from left to right. */
export class SentenceTopics {
  private readonly whole: Topics;
  /** 其中结果维持2件: the cases that the sentence before counted. */
  private readonly divides: boolean;
  private readonly lettersFrom: number;
  private readonly turns: readonly Turn[];
  private readonly applicationsFrom: number;
  private readonly gazetteFrom: number;
  private readonly applicantsFrom: number;
  private readonly kindOfApplicantFrom: number;

  constructor(
    private readonly sentence: string,
    private readonly kind: Section["kind"],
  ) {
    this.divides = sentence.startsWith("其中");
    this.whole = aboutSentence(sentence, kind);
    this.lettersFrom = sentence.includes("申请")
      ? Number.POSITIVE_INFINITY
      : endOf(sentence, letters.exec(sentence)?.[0]);
    this.turns = turnsOf(sentence);
    this.applicationsFrom = endOf(sentence, "申请");
    this.gazetteFrom = endOfFirst(sentence, gazette);
    this.applicantsFrom = endOfFirst(sentence, applicants);
    this.kindOfApplicantFrom = endOfFirst(sentence, kindsOfApplicant);
  }

  /** Whether applications are spoken of right behind a number, before the next one: 5件政府信息公开申请. */
  private asksBehind(start: number, end: number): boolean {
    const behind = this.sentence.slice(end, end + 30);
    const next = behind.search(/\d/);
    return `${this.sentence.slice(start, end)}${next === -1 ? behind : behind.slice(0, next)}`.includes("申请");
  }

  /** 依申请公开信息9条;全年通过网站主动公开…: behind a semicolon the sentence speaks of what was disclosed, and of no applications. */
  private isInDisclosingPart(start: number): boolean {
    const from = this.sentence.lastIndexOf(";", start);
    if (from < this.applicationsFrom) return false;
    const part = this.sentence.slice(from, start);
    return part.includes("主动公开") && !part.includes("申请");
  }

  /** Whether a number at `start` counts letters of the public. */
  isOfLetters(start: number): boolean {
    return this.lettersFrom <= start;
  }

  /** At a number: by the sentence's own words, then by its section and what was spoken of before. `last`: in this sentence. */
  at({ start, end }: Quantity, last: string | null, before: string | null): Topics {
    let topics = this.whole;
    const spokeOf = last ?? before ?? "";
    // What was disclosed is divided, whatever the heading speaks of besides: 加强主动公开和依申请公开办理方面。公开126条,….
    const disclosed = last?.startsWith("disclosure.") && this.applicationsFrom === Number.POSITIVE_INFINITY;
    if (
      !disclosed &&
      !this.isOfLetters(start) &&
      (this.kind === "applications" ||
        (this.applicationsFrom <= start && !this.isInDisclosingPart(start)) ||
        (this.applicationsFrom !== Number.POSITIVE_INFINITY && this.asksBehind(start, end)) ||
        (spokeOf.startsWith("applications.") && spokeOf !== "applications.fees_charged"))
    )
      topics |= topicBit.applications;
    if (this.gazetteFrom <= start) topics |= topicBit.gazette;
    // 申请123件（含上年结转3件），其中自然人110件 divides more than what was received.
    const named = this.kindOfApplicantFrom <= start && last !== "applications.carried_in";
    if (this.applicantsFrom <= start || (named && (topics & topicBit.applications) !== 0))
      topics |= topicBit.applicants;
    if (last !== null)
      for (const [beginning, topic] of followed) if (last.startsWith(beginning)) topics |= topicBit[topic];
    const turn =
      this.turns.findLast((each) => each.end <= start)?.topic ??
      (this.divides ? caseOf(last ?? before ?? "") : undefined);
    if (turn === undefined || turn === "applications") return topics;
    if (turn === "complained") return this.divides ? topics | topicBit[turn] : topics;
    if (turn !== "both") topics |= topicBit[turn];
    return last?.startsWith("applications.") ? topics : topics & ~topicBit.applications;
  }
}

/** What kind of case an indicator counts, by how it begins. */
const casesOf = [
  ["reconsideration.", "reconsideration"],
  ["litigation.direct.", "direct"],
  ["litigation.after_reconsideration.", "appealed"],
  ["litigation.", "litigation"],
  ["complaints.", "complained"],
] as const;

function caseOf(indicator: string): Turn["topic"] | undefined {
  return casesOf.find(([beginning]) => indicator.startsWith(beginning))?.[1];
}

/** Where a word first ends, or beyond every number where it does not occur. */
function endOf(sentence: string, word: string | undefined): number {
  const at = word === undefined ? -1 : sentence.indexOf(word);
  return word === undefined || at === -1 ? Number.POSITIVE_INFINITY : at + word.length;
}

/** Where the first match ends, or beyond every number where there is none. */
function endOfFirst(sentence: string, words: RegExp): number {
  const match = words.exec(sentence);
  return match === null ? Number.POSITIVE_INFINITY : match.index + match[0].length;
}

/** 复议9件、: cases of the one kind, up to those of the other. */
const sideBySide = /\d[件宗起例][、,和及](?:提起|被提起)?(?:行政)?$/;
/** What follows is of a court's cases alone where it says so: 其中1件一审判决撤销. */
const dividedCases =
  /^(?:案件|案|事项)?(?:数量|数)?[为:]?\d+[件宗起例](?=[,。;]其中(?![^,;。]{0,12}(?:[一二]审|判决|法院|原告|起诉)))/;
const longestCount = 32;
const noCase = /^(?:案件|案|事项)?(?:数量|数)?[为:]?0[件宗起例]/;

function turnsOf(sentence: string): Turn[] {
  const turns: Turn[] = [];
  legalWord.lastIndex = 0;
  for (let match = legalWord.exec(sentence); match !== null; match = legalWord.exec(sentence)) {
    const topic = turnOf(match[0]);
    const before = turns.at(-1)?.topic;
    turns.push({ end: legalWord.lastIndex, topic });
    if (topic !== "litigation" || before !== "reconsideration") continue;
    // 复议9件、诉讼0件,其中维持7件: the results are those of the cases that there were; 复议9件、诉讼3件,其中维持7件: of either.
    const behind = sentence.slice(legalWord.lastIndex, legalWord.lastIndex + longestCount);
    const none = noCase.exec(behind);
    if (none !== null) turns.push({ end: legalWord.lastIndex + none[0].length, topic: before });
    else {
      const some = sideBySide.test(sentence.slice(0, match.index)) ? dividedCases.exec(behind) : null;
      if (some !== null) turns.push({ end: legalWord.lastIndex + some[0].length, topic: "both" });
    }
  }
  return turns;
}

function turnOf(word: string): Turn["topic"] {
  // 审理行政复议9件: what the office heard, and nobody brought against it.
  if (word.startsWith("审理") || word.startsWith("代理")) return "applications";
  if (word.endsWith("案件")) return "both";
  if (word.startsWith("未经")) return "direct";
  if (word.startsWith("复议后")) return "appealed";
  if (word.includes("投诉")) return "complained";
  if (word.includes("复议")) return "reconsideration";
  return word.endsWith("诉讼") || word.endsWith("应诉") ? "litigation" : "applications";
}

const leadersMailbox = /[长记导任]信箱/;
const feeWords = /收费|费用|信息处理费|复制费|复印费|成本费/;

/** What a sentence is about as a whole. */
function aboutSentence(sentence: string, kind: Section["kind"]): Topics {
  let topics = 0;
  if (kind === "disclosure" || kind === "overview") topics |= topicBit.disclosure;
  if (kind === "fees" || (sentence.includes("费") && feeWords.test(sentence))) topics |= topicBit.fees;
  // 清理规章5件、规范性文件31件,废止7件: nobody knows of which.
  if (sentence.includes("清理") && sentence.includes("规范性文件") && !sentence.includes("规章"))
    topics |= topicBit.clearing;
  if (kind === "applications" && sentence.includes("答复")) topics |= topicBit.answers;
  if (sentence.includes("训")) topics |= topicBit.training;
  // 2022年结转2件,2023年新收6件: so one counts applications only.
  if (sentence.includes("新收") && sentence.includes("结转")) topics |= topicBit.applications;
  if (kind === "inquiries" || /咨询|查阅|查询/.test(sentence)) topics |= topicBit.inquiries;
  if (sentence.includes("信箱") && leadersMailbox.test(sentence)) topics |= topicBit.mailbox;
  if (kind === "reconsideration" || /复议|诉讼/.test(sentence)) topics |= topicBit.complaints;
  return topics;
}
