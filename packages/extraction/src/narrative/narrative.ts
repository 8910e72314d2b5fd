import type { Period, Section } from "@gongkai/contracts";
import { findQuantities, type Quantity } from "../quantity/quantities.js";
import type { FoundFact } from "../tables/cell-fact.js";
import { categoryOf } from "./category.js";
import type { Topic } from "./lexicon.js";
import { findNegations } from "./negation.js";
import { Times } from "./period.js";
import type { Prose } from "./prose.js";
import { indicatorOf, stripFiller } from "./subject.js";

/** Where a section of the report lies in the prose, and what it is about. */
export interface ProseSection {
  readonly kind: Section["kind"];
  readonly start: number;
}

/** A fact found so far in the sentence: what later clauses refer back to. */
interface Antecedent {
  readonly indicator: string;
  readonly unit: string;
}

const sentencePattern = /[^。!?\n]+[。!?]?/g;
/** Longest subject looked at, in characters. Longer ones hold several clauses. */
const longestSubject = 48;
const difference = /(?:增加|增长|减少|下降|上升|提高|提升|多|增幅|降幅|净增|上涨|(?<!新)增)(?:了)?(?:约|近|超过|公开)*$/;
const comparison = /(?:^|[^相])(?:比|较|与|同)(?:去年|上年|上一年|20\d\d年|往年|前年|同期)/;
const plan = /(?:20\d\d年[^,]{0,12})?(?:将(?!近|军)|拟|力争|计划(?!类|总结|生育)|争取|预计|目标|不少于|不低于)/;
const sameAgain = /^(?:,|其中|:|\()*(?:20\d\d年度?|本年度?|当年|今年|全年|年内|上年度?|去年|上一年度?)(?:度)?(?:全年)?(?:新增|增加)?(?:主动公开|公开|受理|收到)?$/;

/** Reads the facts that sentences state. Offsets of what it returns count in the normalised text. */
export function readNarrative(prose: Prose, sections: readonly ProseSection[], year: number | null): FoundFact[] {
  const facts: FoundFact[] = [];
  let section = 0;
  let carried: Period = "year";
  for (const match of prose.text.matchAll(sentencePattern)) {
    const start = match.index;
    const sentence = match[0];
    while (section + 1 < sections.length && (sections[section + 1] as ProseSection).start <= start) section++;
    const kind = sections[section] !== undefined && (sections[section] as ProseSection).start <= start ? (sections[section] as ProseSection).kind : "overview";
    if (kind === "problems" || sentence.length < 4) continue;
    const inherited = /^(?:,|:)*其中/.test(sentence) ? carried : "year";
    carried = readSentence(prose, start, sentence, kind, year, inherited, facts);
  }
  return facts;
}

function readSentence(
  prose: Prose,
  offset: number,
  sentence: string,
  kind: Section["kind"],
  year: number | null,
  inherited: Period,
  facts: FoundFact[],
): Period {
  const quantities = findQuantities(sentence);
  const times = new Times(sentence, year, inherited);
  let main: Period = inherited;
  let mainSet = false;
  let last: Antecedent | null = null;
  let previousEnd = 0;
  let listing: string | null = null;
  for (const quantity of quantities) {
    const between = sentence.slice(previousEnd, quantity.start);
    const from = previousEnd;
    previousEnd = quantity.end;
    if (quantity.unit === "" || /^[年月日号]$/.test(quantity.unit)) {
      // A date parts phrases like a comma does, but stays in view for those who look for a year.
      if (/^[年月日号]$/.test(quantity.unit)) previousEnd = from;
      continue;
    }
    const period = times.at(quantity.start);
    const bracketed = isBracketed(sentence, quantity.start);
    const phrase = phraseOf(sentence, from, quantity.start);
    const subject = stripFiller(phrase.replace(/[“”"《]/g, ""));
    const behind = sentence.slice(quantity.end, quantity.end + 30);
    const clause = clauseOf(sentence, quantity.start);
    if (difference.test(stripFiller(subject)) || comparison.test(phrase) || plan.test(clause)) continue;
    const topics = topicsOf(sentence.slice(0, quantity.end + 30), sentence, kind, last);
    let indicator = indicatorOf(subject, behind, quantity.unit, topics);
    if (indicator === null && phrase.includes("“")) indicator = indicatorOf(stripFiller(phrase.replace(/“[^”]*”/g, "")), behind, quantity.unit, topics);
    if (indicator === null) {
      // The words may stand before a comma or a bracket: 申请公开，共计5件; 当面申请（5件）.
      const wide = stripFiller(between.slice(-longestSubject).replace(/[“”"《]/g, ""));
      if (subject === "" || subject.length <= 2 || /^(?:20\d\d年度?|全年|本年度?|其中)$/.test(subject)) indicator = indicatorOf(wide, behind, quantity.unit, topics);
    }
    if (indicator === null && sameAgain.test(subject) && last !== null && last.unit === quantity.unit) indicator = last.indicator;
    let category: string | null = null;
    if (indicator === null || listing === "applications.received.topic") {
      const named = categoryOf(between, behind, quantity.unit, sentence.slice(0, quantity.start), topics, listing);
      if (named !== null && (indicator === null || named.indicator === "applications.received.topic" && !indicator.startsWith("applications."))) {
        indicator = named.indicator;
        category = named.category;
      }
    }
    if (indicator === null || period === null) continue;
    const placed = period;
    const parts = coordinated(sentence, from, quantity, indicator);
    for (const each of parts) {
      facts.push(found(prose, offset, quantity, each, placed, category, sentence));
    }
    listing = category === null ? listing : indicator;
    last = { indicator, unit: quantity.unit };
    if (!bracketed && !mainSet) {
      main = placed;
      mainSet = true;
    }
  }
  const legal = kind === "reconsideration";
  for (const negation of findNegations(sentence, legal)) {
    const stated = facts.some((fact) => fact.indicator === negation.indicator && fact.start >= (prose.place[offset] as number) && fact.origin === "text");
    if (stated) continue;
    const period = times.at(negation.start);
    facts.push({
      indicator: negation.indicator,
      period: period === null || period === "previous_year" ? "year" : period,
      applicant: "total",
      category: null,
      decimal: "0",
      unit: "",
      status: "stated_none",
      origin: "text",
      start: prose.place[offset + negation.start] as number,
      end: (prose.place[offset + negation.end - 1] as number) + 1,
    });
  }
  return main;
}

function found(prose: Prose, offset: number, quantity: Quantity, indicator: string, period: Period, category: string | null, sentence: string): FoundFact {
  const start = evidenceStart(sentence, quantity.start);
  return {
    indicator,
    period,
    applicant: "total",
    category,
    decimal: quantity.decimal,
    unit: quantity.unit,
    status: quantity.approximate ? "approximate" : "stated",
    origin: "text",
    start: prose.place[offset + start] as number,
    end: (prose.place[offset + quantity.end - 1] as number) + 1,
  };
}

/** The quote begins with the clause that the number ends. */
function evidenceStart(sentence: string, at: number): number {
  let start = at;
  while (start > 0 && at - start < longestSubject && !",;:。()".includes(sentence[start - 1] as string)) start--;
  return start;
}

/** The words between a number and what parts it from the words before: punctuation or the last number. */
function phraseOf(sentence: string, from: number, at: number): string {
  let start = at;
  while (start > from && at - start < longestSubject && !",;:。()、".includes(sentence[start - 1] as string)) start--;
  return sentence.slice(start, at);
}

function clauseOf(sentence: string, at: number): string {
  let start = at;
  while (start > 0 && !",;。".includes(sentence[start - 1] as string)) start--;
  return sentence.slice(start, at);
}

function isBracketed(sentence: string, at: number): boolean {
  return sentence.lastIndexOf("(", at) > sentence.lastIndexOf(")", at);
}

/** 行政复议、行政诉讼各1件, 行政复议和行政诉讼均为0件: the number counts for each that is named. */
function coordinated(sentence: string, from: number, quantity: Quantity, indicator: string): string[] {
  if (indicator !== "litigation.total" && indicator !== "reconsideration.total") return [indicator];
  const between = sentence.slice(Math.max(from, quantity.start - longestSubject), quantity.start);
  const both = /复议/.test(between) && /诉讼/.test(between);
  const each = /各(?:有)?$|均(?:为|是)?$/.test(between);
  const none = quantity.decimal === "0" && /复议(?:案件|申请|数量|数)?[、和及与或](?:提起)?行政诉讼/.test(between);
  return both && (each || none) ? ["reconsideration.total", "litigation.total"] : [indicator];
}

const legalWord = /行政复议|复议|行政诉讼|诉讼|申请(?!行政|复议)/g;

/** What a sentence is about up to a number: by its own words, then by its section. */
function topicsOf(upTo: string, sentence: string, kind: Section["kind"], last: Antecedent | null): ReadonlySet<Topic> {
  const topics = new Set<Topic>();
  if (kind === "applications" || upTo.includes("申请")) topics.add("applications");
  if (kind === "disclosure" || kind === "overview") topics.add("disclosure");
  if (kind === "fees" || /收费|费用|信息处理费|复制费|复印费/.test(sentence)) topics.add("fees");
  if (sentence.includes("训")) topics.add("training");
  if (/咨询|查阅|查询/.test(sentence) || kind === "inquiries") topics.add("inquiries");
  if (sentence.includes("信箱")) topics.add("mailbox");
  if (kind === "reconsideration" || /复议|诉讼/.test(sentence)) topics.add("complaints");
  if (last?.indicator.startsWith("response.press_conferences")) topics.add("press");
  if (last?.indicator.startsWith("response.online_interviews")) topics.add("interview");
  if (last?.indicator.startsWith("archives.")) topics.add("archives");
  let legal: string | null = null;
  for (const match of upTo.matchAll(legalWord)) legal = match[0];
  if (legal?.endsWith("复议")) {
    topics.add("reconsideration");
    if (!last?.indicator.startsWith("applications.")) topics.delete("applications");
  }
  if (legal?.endsWith("诉讼")) {
    topics.add("litigation");
    if (!last?.indicator.startsWith("applications.")) topics.delete("applications");
  }
  return topics;
}
