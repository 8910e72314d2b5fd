import type { Period } from "@gongkai/contracts";
import { factKey } from "../fact-key.js";
import type { Quantity } from "../quantity/quantities.js";
import type { FoundFact } from "../tables/cell-fact.js";
import { Applicants, type Asked } from "./applicants.js";
import { carriedWhen, isNewOfAll } from "./carried.js";
import { listedName } from "./category.js";
import { countedBeforeChange } from "./changed-to.js";
import type { Context } from "./context.js";
import { coordinated } from "./coordination.js";
import { Disclosed } from "./disclosed.js";
import { distribution, isIssuesOf } from "./distribution.js";
import { documentUnits } from "./division.js";
import { isByAll, senderOf } from "./medium.js";
import { findNegations } from "./negation.js";
import { isNoAnswer, receivedInAll } from "./no-answer.js";
import { numbersOf } from "./numbers.js";
import { opensWithYear } from "./opening.js";
import { isOfEach, isOthersNumber } from "./others-number.js";
import { Times } from "./period.js";
import { evidenceStart, isBracketed, isIncluded, type Words, wordsBefore } from "./phrase.js";
import type { Place } from "./place.js";
import { isFirstOfSite, isOneOfWays, publishedBy } from "./published-by.js";
import {
  isByOneWay,
  isByWays,
  isMade,
  isOfColumn,
  isOfField,
  isOfOtherMedium,
  isOfOwnMade,
  isOfServices,
  isOfTopic,
  isOneOfFees,
  isOutgrown,
  isPartOfDone,
  isPartOnly,
  isPlanned,
  isReceivedByOneWay,
  uncountedIn,
} from "./scope.js";
import { countedFact, deniedFact } from "./sentence-fact.js";
import { withoutShares } from "./shares.js";
import { Sites } from "./sites.js";
import type { Statement, Statements } from "./statements.js";
import { isSum, sumOfParts } from "./sum-of-parts.js";
import { SentenceTopics } from "./topics.js";
import {
  type Antecedent,
  countsEvents,
  type Item,
  isBesides,
  kindInList,
  nameByWords,
  type Reading,
  subjectOf,
} from "./what-counts.js";

/** What a part of a divided total may seem to count, while it names a kind: 政策解读5条. */
const countedAsKind = /^(?:disclosure\.total$|response\.|applications\.outcome\.already_public$)/;
/** What begins a sentence that speaks of what the one before counted, and so of its time. */
const goesOn = /^(?:,|:)*(?:其中|在?(?:全部|上述|以上)[^,;:。\d]{0,12}信息[中里])/;
const dateUnits = new Set(["年", "月", "日", "号"]);
/** Characters that every denial has one of. */
const denial = /[没未无零]|不收|不存|为0|申请0/;
const ofYearInAll = /(?:[全今当]年|本年度?|年内)[^,]{0,8}累计/;
/** 2011年度以及历年来没有收费: neither in the year nor before. */
const yearAndAll = /年度?(?:以及|及|和|与)历年/;
const ofSite = factKey("disclosure.channel.website", "year", "total");
/** A share of what was disclosed is no count of its own. */
const electronicRate = "disclosure.full_text_electronic_rate";
const publishes = /公开|发布|公布|推送|更新/;
/** 收到申请5件。其中1件依申请公开: what counts the same again of the count before is a part of it. */
const ofWhich = /^其中有?$/;
/** 公开信息90条,其中主动公开信息80条,依申请公开10条: what the form asks for. */
const ofOwnAccord = /^其中主动公开(?:(?:政府|政务)?(?:的)?信息)?总?数?(?:共|为)?$/;
/** 规范性文件类12条: a kind that the forms count too. */
const ofNormative = /^(?:行政)?规范性文件类$/;
const wholeYear = /^(?:全年|年内)/;
const moreOfIt = /^[,、](?:共|累计)?(?:参训|培训|受训|参加)(?:培训)?(?:人员|人数)?(?:共|达|计)?$/;
/** How far behind a number words may name it. */
const longestBehind = 30;

/**
 * Reads one sentence into `statements`, number by number from left to right: what it counts, whose number it is, of when;
 * then what the sentence denies. Returns what it leaves to the next.
 */
export function readSentence(written: string, place: Place, before: Context, statements: Statements): Context {
  const sentence = withoutShares(written);
  const quantities = numbersOf(sentence);
  const denies = denial.test(sentence);
  if (quantities.length === 0 && !denies) return before;
  const reader = new SentenceReader(sentence, quantities, place, before, statements);
  reader.readNumbers();
  if (denies) reader.readDenials();
  return reader.left();
}

class SentenceReader {
  private readonly inherited: Period;
  private readonly uncounted: Quantity | null;
  private readonly firstStatement: number;
  /** What it stated so far, each with its time. */
  private readonly stated = new Set<number>();
  private times: Times | null = null;
  private topics: SentenceTopics | null = null;
  private last: Antecedent | null = null;
  private denied: string | null = null;
  /** The time of the first count outside brackets. */
  private main: Period | null = null;
  /** The open list that the last number was in. */
  private listing: string | null = null;
  private readonly disclosed: Disclosed;
  private readonly applicants: Applicants;
  private readonly sites: Sites;
  /** The last number counted documents that are nobody's indicator. */
  private uncountedBefore = false;

  constructor(
    private readonly sentence: string,
    private readonly quantities: readonly Quantity[],
    private readonly place: Place,
    private readonly before: Context,
    private readonly statements: Statements,
  ) {
    this.uncounted = uncountedIn(sentence, quantities);
    this.firstStatement = statements.length;
    this.disclosed = new Disclosed(sentence, quantities, before, statements);
    if (this.disclosed.makesUpBefore) this.inherited = before.disclosedIn;
    else this.inherited = goesOn.test(sentence) ? before.period : "year";
    this.applicants = new Applicants(sentence, quantities);
    this.sites = new Sites(statements);
  }

  readNumbers(): void {
    const shares = distribution(this.sentence, this.quantities);
    let previousEnd = 0;
    let ofIssues: Words | null = null;
    for (const [at, quantity] of this.quantities.entries()) {
      // A date parts nothing: the words around it belong to the number behind it.
      if (dateUnits.has(quantity.unit)) continue;
      const from = previousEnd;
      previousEnd = quantity.end;
      if (quantity.unit === "" || quantity === this.uncounted || isBesides(quantity, this.sentence)) continue;
      const words: Words = ofIssues ?? wordsBefore(this.sentence, from, quantity.start);
      ofIssues = isIssuesOf(quantity, this.quantities[at + 1]) ? words : null;
      if (ofIssues !== null) continue;
      const names = shares.get(quantity);
      const before = countedBeforeChange(this.sentence, quantity.start);
      if (before !== null)
        this.readNumber(quantity, quantity.start, { phrase: before, between: before, listed: false }, "year");
      else if (names === undefined) this.readNumber(quantity, from, words);
      else
        for (const name of names)
          this.readNumber(quantity, quantity.start, { phrase: name, between: name, listed: false, handed: true });
    }
  }

  /** `time`: where it is known already. */
  private readNumber(quantity: Quantity, from: number, words: Words, time?: Period): void {
    this.topics ??= new SentenceTopics(this.sentence, this.place.kind);
    const item: Item = {
      quantity,
      words,
      subject: subjectOf(words.phrase),
      behind: this.sentence.slice(quantity.end, quantity.end + longestBehind),
      topics: this.topics.at(quantity, this.last?.indicator ?? null, this.before.last?.indicator ?? null),
      last: this.last,
    };
    const reading = this.whatCounts(item);
    if (reading === null || !this.isOwn(item, reading)) {
      // 14个社区各设查阅点1个,共14个: the sum behind is of the same.
      if (reading !== null && isOfEach(item, reading.named.indicator))
        this.last = { indicator: reading.named.indicator, unit: quantity.unit };
      this.uncountedBefore = reading === null && documentUnits.has(quantity.unit);
      return;
    }
    const period = time ?? this.timeAt(quantity.start);
    if (period === null || isOneOfWays(item, reading)) return;
    this.state(
      item,
      from,
      publishedBy(this.sentence, item, reading),
      this.isBeyondYear(item, reading) ? "cumulative" : period,
    );
  }

  /** What a number counts: by its words, else as an item, a part or the sum of a list. */
  private whatCounts(item: Item): Reading | null {
    const { quantity, words } = item;
    const applicant = this.applicants.of(quantity, () => this.asked());
    if (applicant !== undefined)
      return applicant && { named: { indicator: "applications.received", applicant, weak: false }, category: null };
    const part = words.handed === true ? undefined : this.disclosed.kindOf(quantity);
    if (part === "") return null;
    // Behind the kinds of a divided total its list is at an end.
    if (part === null) this.listing = null;
    const named =
      nameByWords(item, this.before.last) ??
      sumOfParts(item, this.statements, this.firstStatement) ??
      this.sites.sumOf(item);
    const kind = kindInList(item, named, this.listing, this.place.lead + this.sentence.slice(0, quantity.start));
    if (kind !== null) {
      this.listing = kind.indicator;
      const category = (typeof part === "string" && listedName(part, kind.category)) || kind.category;
      return { named: { indicator: kind.indicator, applicant: "total", weak: false }, category };
    }
    if (typeof part === "string" && (named === null || countedAsKind.test(named.indicator) || isFirstOfSite(named)))
      return { named: { indicator: "disclosure.category", applicant: "total", weak: false }, category: part };
    if (named !== null) return { named: carriedWhen(named, words.phrase, this.place.year), category: null };
    const medium = documentUnits.has(quantity.unit) ? senderOf(this.sentence, quantity.start, words.phrase) : null;
    if (medium !== null) return { named: { indicator: medium, applicant: "total", weak: true }, category: null };
    if (documentUnits.has(quantity.unit) && isByAll(this.sentence, quantity.start, words.phrase, item.subject))
      return { named: { indicator: "disclosure.total", applicant: "total", weak: true }, category: null };
    return this.disclosed.isSumOfKinds(quantity, words.between)
      ? { named: { indicator: "disclosure.total", applicant: "total", weak: false }, category: null }
      : null;
  }

  /** What a list of applicants that begins here may divide. */
  private asked(): Asked {
    const { last, before, place } = this;
    return {
      counted: (last ?? before.last)?.indicator ?? null,
      received: this.statements.ofYear(0, receivedInAll)?.decimal,
      included: last?.end !== undefined && isIncluded(this.sentence, last.end - 1),
      uncounted: this.uncountedBefore,
      ofApplications: place.kind === "applications",
    };
  }

  /** Whether a number is the office's own, and none that another one holds already. */
  private isOwn(item: Item, { named, category }: Reading): boolean {
    const { quantity, words, last } = item;
    if (
      isOthersNumber(item, named.indicator, this.sentence, this.place.level) ||
      isOutgrown(named.indicator, item.behind)
    )
      return false;
    // 来信90件,其中政府网站60件: the site is where they came in.
    if (
      this.topics?.isOfLetters(quantity.start) &&
      named.indicator.startsWith("disclosure.channel.") &&
      !publishes.test(words.phrase)
    )
      return false;
    const upTo = this.sentence.slice(0, quantity.start);
    if (isOfOtherMedium(named.indicator, words.phrase, upTo, this.stated.has(ofSite))) return false;
    if (named.indicator === "applications.fees_charged" && isOneOfFees(words.phrase, this.sentence, quantity.end))
      return false;
    if (isOfColumn(named.indicator, words.phrase)) return false;
    if (isOfServices(named.indicator, words.phrase, upTo, this.uncountedBefore)) return false;
    if (
      named.indicator.startsWith("applications.outcome.") &&
      isNoAnswer(named.indicator, quantity, words.phrase, this.statements, this.firstStatement)
    )
      return false;
    // 数据9万条,其中自然人8万条: what is divided there are no applications.
    if (named.applicant !== "total" && quantity.unit === "条" && this.uncountedBefore) return false;
    if (category === null && isPlanned(this.sentence, quantity.start)) return false;
    const before = last ?? this.before.last;
    if (ofWhich.test(words.phrase) && named.applicant === "total" && named.indicator === before?.indicator)
      return false;
    if (named.indicator !== last?.indicator || this.isNewOnly(item, named)) return true;
    return !(isIncluded(this.sentence, quantity.start) || isPartOfDone(named.indicator, words.phrase));
  }

  /** The applications that came in this year, where the number before counts those of the last year too. */
  private isNewOnly({ quantity, words }: Item, named: Reading["named"]): boolean {
    if (named.indicator !== "applications.received" || !isNewOfAll(words.phrase, this.sentence)) return false;
    const all = this.statements.ofYear(this.firstStatement, named);
    return all !== null && Number(all.decimal) > Number(quantity.decimal);
  }

  /** 2012年公开268条,累计公开905条: more than the year's own count is that of all years. */
  private isBeyondYear({ quantity, words }: Item, { named, category }: Reading): boolean {
    if (category !== null) return this.disclosed.isOfAllYears(quantity);
    if (!words.phrase.includes("累计") || ofYearInAll.test(words.phrase)) return false;
    const counted = this.statements.ofYear(this.firstStatement, named);
    return counted !== null && counted.unit === quantity.unit && Number(counted.decimal) < Number(quantity.decimal);
  }

  private state(item: Item, from: number, { named, category }: Reading, period: Period): void {
    const { quantity, words, behind } = item;
    const { phrase } = words;
    const isTotal = named.indicator === "disclosure.total";
    if (isTotal && this.disclosed.isCounted(item, period)) return;
    const partOnly = isPartOnly(phrase);
    if (isTotal) this.disclosed.countTotal(quantity, phrase, period, partOnly);
    // 审查公文92件，其中主动公开16件 divides something else than what the office disclosed.
    const upTo = this.sentence.slice(0, quantity.start);
    const partOfOther = this.uncountedBefore && phrase.startsWith("其中") && isTotal && !isOfOwnMade(upTo);
    this.uncountedBefore = false;
    // 局里举办4次，全年共5次: what is said to be the sum is meant.
    const newOnly = this.isNewOnly(item, named);
    const ownAccord = isTotal && this.last?.indicator === "disclosure.total" && ofOwnAccord.test(phrase);
    if (ownAccord || (category === null && isSum(phrase) && !named.weak) || newOnly)
      this.statements.weaken(this.firstStatement, named, period);
    for (const counted of coordinated(this.sentence, from, quantity, behind, named)) {
      const { indicator } = counted;
      this.stated.add(factKey(indicator, period, "total"));
      const ofTopic = indicator === "disclosure.total" && isOfTopic(behind, phrase);
      const statement: Statement = {
        fact: this.found(quantity, { named: { ...named, ...counted }, category }, period),
        weak:
          (named.weak && !newOnly) ||
          partOfOther ||
          partOnly ||
          this.disclosed.isOfPart(indicator) ||
          (isTotal && (isByOneWay(upTo) || isByWays(phrase))) ||
          ofTopic ||
          (indicator.startsWith("disclosure.channel.") && behind.startsWith("《")) ||
          (this.place.ofField && isOfField(indicator, phrase)) ||
          (indicator === "applications.received" && isReceivedByOneWay(phrase)),
        weakest: ofTopic,
        asOf: this.times?.isAsOf(quantity.start) ?? false,
        inAll: countsEvents(indicator) && (wholeYear.test(phrase) || this.isOfSame(item)),
      };
      if (!this.sites.isStated(statement, words.between)) continue;
      this.statements.add(statement);
      this.disclosed.add(statement, phrase);
    }
    if (category !== null && ofNormative.test(category)) {
      const kind: Reading = { named: { ...named, indicator: "disclosure.normative_documents" }, category: null };
      this.statements.add({ fact: this.found(quantity, kind, period), weak: true });
    }
    this.disclosed.remember(quantity, named.indicator, phrase, period);
    const made = isTotal && isMade(phrase);
    const inAll = countsEvents(named.indicator) && wholeYear.test(phrase);
    this.last = { indicator: named.indicator, unit: quantity.unit, end: quantity.end, made, inAll };
    if (this.main === null && !isBracketed(this.sentence, quantity.start)) this.main = period;
  }

  /** 全年共培训2期,参训124人次: whether a number only tells more of the one before it, which is of the whole year. */
  private isOfSame({ words, last }: Item): boolean {
    return last?.inAll === true && moreOfIt.test(words.between);
  }

  readDenials(): void {
    for (const { indicator, start, end } of findNegations(this.sentence, this.place.kind === "reconsideration")) {
      this.denied = indicator;
      const period = this.timeAt(start) === "cumulative" && !isKept(indicator) ? "cumulative" : "year";
      if (period === "cumulative" && yearAndAll.test(this.sentence.slice(0, start)))
        this.deny(indicator, "year", start, end);
      this.deny(indicator, period, start, end);
    }
  }

  private deny(indicator: string, period: Period, start: number, end: number): void {
    if (this.stated.has(factKey(indicator, period, "total"))) return;
    const place = { start: this.sourceOf(start), end: this.sourceOf(end - 1) + 1 };
    this.statements.add({ weak: false, fact: deniedFact(indicator, period, this.place.year, place) });
  }

  left(): Context {
    const { before, last } = this;
    const goesOver = last === null || (last.indicator === electronicRate && this.disclosed.last === null);
    const spokenOf = last ?? (this.denied === null ? before.last : { indicator: this.denied, unit: "" });
    return {
      period: this.main ?? this.inherited,
      last: last ?? (spokenOf === null || spokenOf.unit === "" ? spokenOf : { ...spokenOf, unit: "" }),
      portal: this.disclosed.portal,
      disclosed: goesOver ? before.disclosed : this.disclosed.last,
      disclosedIn: goesOver ? before.disclosedIn : this.disclosed.lastIn,
    };
  }

  private timeAt(at: number): Period | null {
    const { prose, offset, year } = this.place;
    this.times ??= new Times(this.sentence, year, this.inherited, () => opensWithYear(prose.text, offset, year));
    return this.times.at(at);
  }

  /** What there is of an office's own is never added up over the years; 累计培训320人 is all of one. */
  private isOfYear(indicator: string): boolean {
    return isKept(indicator) || (indicator.startsWith("training.") && !/历年|以来|截[至止]/.test(this.sentence));
  }

  private found(quantity: Quantity, reading: Reading, of: Period): FoundFact {
    const period = of === "cumulative" && this.isOfYear(reading.named.indicator) ? "year" : of;
    const start = this.sourceOf(evidenceStart(this.sentence, quantity.start));
    const end = this.sourceOf(quantity.end - 1) + 1;
    return countedFact(quantity, reading, period, this.place.year, { start, end });
  }

  /** Where a character of the sentence stands in the normalised text. */
  private sourceOf(at: number): number {
    return this.place.prose.place[this.place.offset + at] as number;
  }
}

/** What there is of an office's own, such as staff, is never added up over the years. */
function isKept(indicator: string): boolean {
  return indicator.startsWith("institution.");
}
