import type { Period } from "@gongkai/contracts";
import type { Quantity } from "../quantity/quantities.js";
import type { Context } from "./context.js";
import { division } from "./division.js";
import { kindHeading } from "./kind-heading.js";
import { kindsBehind } from "./kinds-behind.js";
import { listSum, openList } from "./open-list.js";
import { isByAnotherWay, isOfFieldsBefore, isOfFiles, isPartOfTotal, isSubtotal } from "./scope.js";
import type { Statement, Statements } from "./statements.js";
import type { Item } from "./what-counts.js";

/** What begins a sentence that divides the count of the one before. */
const divides =
  /^(?:,|:)*(?:\([一二三四五六七八九十]\)[^,;:。\d]{2,16}(?:类别|种类|情况)(?=在))?(?:其中|(?:主要)?包括|在?[^,;:。\d]{0,12}(?:公开|发布)的(?:政府)?信息[中里])/;
/** 信息类别:机构概况1条: what says that kinds follow, of whatever count. */
const byKinds = /^(?:,|:)*(?:主动|公开|政府|信息|主要|的)*(?:类别|种类)(?:情况)?(?:主要|分别)*[有为包如:]/;
/** All that was disclosed, in words that name no site of their own: 通过网站主动公开,全年公开政府信息228条. */
const disclosedOwn = /主动公开|^[^网]*公开政府信息/;
const ofTime = /新增|年|累计/;
const summedUp = /累计(?:公开|发布)?$/;
const total = "disclosure.total";
const website = "disclosure.channel.website";

/** What one sentence says was disclosed: the total, the portal's count, and the kinds and ways that divide them. */
export class Disclosed {
  /** What it said last was disclosed. */
  last: Quantity | null = null;
  /** Of when that was. */
  lastIn: Period = "year";
  /** What it says a portal disclosed, which kinds that follow may divide. */
  portal: Statement | null;
  /** The kinds that a count of what was disclosed is divided into, once that is read. */
  private kinds: ReadonlyMap<Quantity, string> | null;
  /** Sum of the kinds so far. */
  private sum = 0;
  /** The time of the last total. */
  private totalled: Period | null = null;
  /** The last total was that of a part of the office. */
  private ofPart = false;
  /** The last total that says it was of the office's own accord. */
  private own: Quantity | null = null;

  /** `before`: what the sentence before left. */
  constructor(
    private readonly sentence: string,
    private readonly quantities: readonly Quantity[],
    private readonly before: Context,
    private readonly statements: Statements,
  ) {
    const dividesBefore = divides.test(sentence);
    this.portal = dividesBefore ? before.portal : null;
    this.kinds =
      (before.disclosed === null
        ? null
        : (division(sentence, quantities, -1, before.disclosed, dividesBefore || byKinds.test(sentence)) ??
          kindsBehind(sentence, quantities, -1, before.disclosed))) ??
      openList(sentence, quantities) ??
      kindHeading(sentence, quantities);
  }

  /** Whether the kinds of this sentence make up what the one before counted, so that they are of its time. */
  get makesUpBefore(): boolean {
    const { disclosed } = this.before;
    if (disclosed === null || this.kinds === null || this.last !== null) return false;
    let sum = 0;
    for (const { decimal } of this.kinds.keys()) sum += Number(decimal);
    return sum === Number(disclosed.decimal);
  }

  /** The kind of information that a number counts; null where it is none of the kinds, undefined where there are none yet. */
  kindOf(quantity: Quantity): string | null | undefined {
    if (this.kinds === null) return undefined;
    // 本年度公开70条,其中文件40条,新增9条: the part of a part.
    return this.totalled === "year" && this.isNew(quantity) ? null : (this.kinds.get(quantity) ?? null);
  }

  /** 政府文件180条,新增31条: whether a kind's count is that of all years, as what is new of some kind of its list is said besides. */
  isOfAllYears(quantity: Quantity): boolean {
    if (this.isSummedUp(quantity)) return true;
    if (this.kinds === null || this.totalled === "year" || this.isNew(quantity)) return false;
    return this.sentence.includes("新增") && [...this.kinds.keys()].some((kind) => this.isNew(kind));
  }

  /** 职能类18条,累计34条: what a kind has come to. */
  private isSummedUp(quantity: Quantity): boolean {
    if (!summedUp.test(this.sentence.slice(Math.max(0, quantity.start - 4), quantity.start))) return false;
    const name = this.kinds?.get(quantity);
    if (name === undefined) return false;
    return [...(this.kinds ?? [])].some(([kind, named]) => kind.start < quantity.start && named.startsWith(name));
  }

  private isNew({ start }: Quantity): boolean {
    return this.sentence.startsWith("新增", start - 2);
  }

  /** 概况类5条、动态类6条,合计共11条: all kinds of the list. */
  isSumOfKinds({ decimal }: Quantity, between: string): boolean {
    return this.sum === Number(decimal) && listSum.test(between);
  }

  /** Whether a total says again, or divides, what was counted before it. */
  isCounted({ quantity, words, last }: Item, period: Period): boolean {
    const { phrase, between } = words;
    if ((last ?? this.before.last)?.made === true) return false;
    if ((last ?? this.before.last)?.indicator.startsWith("disclosure.") && isOfFieldsBefore(between)) return true;
    const counted = last === null ? this.before.last?.indicator === total : this.totalled === period;
    if ((last ?? this.before.last)?.indicator === total && counted && isPartOfTotal(between)) return true;
    if ((last ?? this.before.last)?.indicator !== total || !isSubtotal(between))
      return this.isPartOfOwn(quantity, phrase, period);
    this.kinds = this.dividing(quantity) ?? this.kinds;
    return true;
  }

  /** 主动公开51条，其中主动公开文件12件，公开信息30条: parts of what was disclosed, in other words for it. */
  private isPartOfOwn({ start, decimal }: Quantity, phrase: string, period: Period): boolean {
    const own = this.own;
    if (own !== null && own.unit === "条" && isOfFiles(phrase)) return true;
    if (own === null || ofTime.test(phrase) || this.totalled !== period || Number(decimal) >= Number(own.decimal))
      return false;
    const between = this.sentence.slice(own.end, start);
    return between.includes("其中") && (isByAnotherWay(phrase) || !/[;。]/.test(between));
  }

  countTotal(quantity: Quantity, phrase: string, period: Period, ofPart: boolean): void {
    this.totalled = period;
    this.ofPart = ofPart;
    if (phrase.includes("主动公开")) this.own = quantity;
  }

  /** Whether an indicator is a share of a total that is itself that of a part of the office. */
  isOfPart(indicator: string): boolean {
    return this.ofPart && indicator === "disclosure.full_text_electronic_rate";
  }

  add(statement: Statement, phrase: string): void {
    if (statement.fact.indicator === website && disclosedOwn.test(phrase)) this.portal = statement;
  }

  /** Takes note of what was just counted. */
  remember(quantity: Quantity, indicator: string, phrase: string, period: Period): void {
    this.dividePortal(indicator, phrase);
    if (indicator === "disclosure.category") this.sum += Number(quantity.decimal);
    if (indicator !== total && indicator !== website) return;
    this.last = quantity;
    this.lastIn = period;
    // What an open list begins with may be but part of what the total is divided into.
    const divided = this.dividing(quantity);
    if (divided !== null && divided.size > (this.kinds?.size ?? 0)) this.kinds = divided;
  }

  /** Kinds divide all that was disclosed: a portal's count that they divide is the total where no other is stated. */
  private dividePortal(indicator: string, phrase: string): void {
    if (this.portal === null) return;
    const isKind = indicator === "disclosure.category";
    if (!isKind && !(phrase.includes("其中") && indicator.startsWith("disclosure.channel."))) return;
    this.statements.add({ fact: { ...this.portal.fact, indicator: total }, weak: true });
    // Its own channels divide it: it counts no channel itself.
    if (!isKind) this.statements.weakenOne(this.portal);
    this.portal = null;
  }

  /** The kinds that a count of this sentence is divided into. */
  private dividing(quantity: Quantity): ReadonlyMap<Quantity, string> | null {
    const at = this.quantities.indexOf(quantity);
    return (
      division(this.sentence, this.quantities, at, quantity, false) ??
      kindsBehind(this.sentence, this.quantities, at, quantity)
    );
  }
}
