import type { Period, Section } from "@gongkai/contracts";
import { findQuantities, type Quantity } from "../quantity/quantities.js";
import type { FoundFact } from "../tables/cell-fact.js";
import { type Category, categoryOf } from "./category.js";
import { coordinated } from "./coordination.js";
import { distribution } from "./distribution.js";
import { division } from "./division.js";
import { mediumBefore } from "./medium.js";
import { findNegations } from "./negation.js";
import { Times } from "./period.js";
import { clauseOf, evidenceStart, isBracketed, isIncluded, longestSubject, type Words, wordsBefore } from "./phrase.js";
import type { Prose } from "./prose.js";
import { anotherWay, byWay, quotedWay, subtotal } from "./scope.js";
import { sentencesThatState } from "./sentences.js";
import { subHeading } from "./sub-heading.js";
import { indicatorOf, type Named, stripFiller } from "./subject.js";
import { SentenceTopics } from "./topics.js";

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

const difference =
  /(?:增加|增长|减少|下降|上升|提高|提升|多|增幅|降幅|净增|上涨|(?<!新)增)(?:了)?(?:约|近|超过|公开)*$/;
const comparison = /(?:^|[^相])(?:比|较|与|同)(?:去年|上年|上一年|20\d\d年|往年|前年|同期)/;
const plan =
  /(?:20\d\d年[^,]{0,12})?(?:(?<!现)将(?!近|军)|拟|力争|(?<!规划)计划(?!类|总结|生育|信息)|争取|预计|目标|不少于|不低于)/;
const sameAgain =
  /^(?:,|其中|:|\()*(?:20\d\d年度?|本年度?|当年|今年|全年|年内|上年度?|去年|上一年度?|历年|累计)+(?:度)?(?:全年)?(?:新增|增加|共)?(?:主动公开|公开|受理|收到)?(?:访问量|点击量|浏览量)?(?:为|共|是|达|约|近|:)*$/;
/** What begins a sentence that divides the count of the one before. */
const divides = /^(?:,|:)*(?:其中|包括|在?[^,;:。\d]{0,12}公开的(?:政府)?信息[中里])/;
/** What a part of a divided total may seem to count, while it names a kind: 政策解读5条. */
const countedAsKind = /^(?:disclosure\.total$|response\.)/;
const dateUnits = new Set(["年", "月", "日", "号"]);
/** Characters that every denial has one of. */
const denial = /[没未无零]|不收|不存|为0/;
const documentUnit = /^[条件篇份]$/;
/** What leads to the sum of the list in front of it, and says nothing else. */
const listSum = /^[,;。:](?:以上|各类|信息)*(?:合计|总计|共计|总共|共)+(?:公开|发布)?(?:政府|政务|信息)*(?:为|达|:)?$/;
const sumOf = /(?:合计|总计|共计|全年.*共)/;
/** Another office's number is no number of this one. */
const otherOffice =
  /其[他它](?:部门|单位|机关|科室)(?:共|收|受|公)|^(?:其中,?)?各?(?:社区|村|居委会|村委会)(?:共|累计)*公开/;
/** 其中,街道公开信息: not what was disclosed of its own accord, which may well be a part of all. */
const partOfTotal = /^[,;(]*其中,?(?:乡镇|街道|镇|乡|部门|县直|区直|市直|各)[^,]{0,8}公开(?:政府|政务)?信息/;
/** A part of the office's own: its total is the other figure, where there is one. */
const partOnly =
  /[省市县区州旗镇]本级|^(?:其中,?)?(?:各|[省市县区州](?:直|级|政府)+(?:各|有关|所属)*)(?:部门|单位|乡镇|镇街|街道|镇)[^,]{0,10}(?:公开|发布)/;
/** The sentence itself says that these are no figures of disclosure. */
const notCounted = /不(?:作为|计入|纳入|列入|算作|包含在)[^,]{0,14}(?:统计|政府信息|信息公开|数量|总数|范围)/;

/** Reads the facts that sentences state. Offsets of what it returns count in the normalised text. */
export function readNarrative(prose: Prose, sections: readonly ProseSection[], year: number | null): FoundFact[] {
  const statements: Statement[] = [];
  let section = 0;
  let under: Section["kind"] = "other";
  let previousEnd = 0;
  let lead = "";
  let context: Context = { period: "year", indicator: null, unit: "", portal: null, disclosed: null };
  for (const { start, end } of sentencesThatState(prose)) {
    while (section + 1 < sections.length && (sections[section + 1] as ProseSection).start <= start) {
      section++;
      under = "other";
    }
    const within = sections[section];
    const own = within !== undefined && within.start <= start ? within.kind : "overview";
    if (own === "problems" || end - start < 4) continue;
    const sentence = prose.text.slice(start, end);
    const between = prose.text.slice(Math.max(previousEnd, start - longestItem), start);
    previousEnd = end;
    if (bySubject.test(between)) lead = "按申请内容分:";
    else if (between.length > 1 || sentence.length > longestItem) lead = "";
    under = subHeading(sentence) ?? under;
    const kind = own === "overview" && under !== "other" ? under : own;
    context = readSentence(prose, start, sentence, kind, year, lead, context, statements);
  }
  const key = ({ indicator, period, applicant }: FoundFact) => `${indicator}|${period}|${applicant}`;
  const strong = new Set(statements.filter(({ weak }) => !weak).map(({ fact }) => key(fact)));
  return statements.filter(({ fact, weak }) => !weak || !strong.has(key(fact))).map(({ fact }) => fact);
}

/** A line that the topics of applications follow, each on its own. */
const bySubject =
  /(?:按|从)(?:照)?申请(?:公开)?(?:的)?(?:信息)?(?:内容|事项)(?:划分|分类|来?分|统计|来?看)?(?:情况)?(?:如下)?[:,。]?\n$/;
/** How long a line of such a list is at most. */
const longestItem = 40;

interface Statement {
  readonly fact: FoundFact;
  readonly weak: boolean;
}

/** What a sentence leaves to the next one: the time of its main count, and what it spoke of last. */
interface Context {
  readonly period: Period;
  readonly indicator: string | null;
  /** The unit of its last count. */
  readonly unit: string;
  /** What it said a portal disclosed, which kinds that follow may divide. */
  readonly portal: Statement | null;
  /** Its count of what was disclosed, where that was its last. */
  readonly disclosed: Quantity | null;
}

function readSentence(
  prose: Prose,
  offset: number,
  sentence: string,
  kind: Section["kind"],
  year: number | null,
  lead: string,
  context: Context,
  statements: Statement[],
): Context {
  const quantities = findQuantities(sentence);
  const denies = denial.test(sentence);
  if (quantities.length === 0 && !denies) return context;
  const goesOn = /^(?:,|:)*其中/.test(sentence);
  const inherited = goesOn ? context.period : "year";
  let known: Times | null = null;
  const timeAt = (at: number): Period | null => {
    known ??= new Times(sentence, year, inherited, () => namesOnlyYear(paragraphBefore(prose.text, offset), year));
    return known.at(at);
  };
  const stated = new Set<string>();
  let main: Period = inherited;
  let mainSet = false;
  let last = null as Antecedent | null;
  let previousEnd = 0;
  let listing: string | null = null;
  let portal = divides.test(sentence) ? context.portal : null;
  let uncountedBefore = false;
  const uncounted = sentence.includes("不") ? lastBefore(quantities, sentence.search(notCounted)) : null;
  let topicsAt: SentenceTopics | null = null;
  const shares = distribution(sentence, quantities);
  let disclosed: Quantity | null = null;
  let totalled: Period | null = null;
  let kinds = 0;
  let parts =
    context.disclosed === null ? null : division(sentence, quantities, -1, context.disclosed, divides.test(sentence));
  const before = statements.length;
  for (const quantity of quantities) {
    // A date parts nothing: the words around it belong to the number behind it.
    if (dateUnits.has(quantity.unit)) continue;
    const from = previousEnd;
    previousEnd = quantity.end;
    if (quantity.unit === "" || quantity === uncounted) continue;
    const behind = sentence.slice(quantity.end, quantity.end + 30);
    topicsAt ??= new SentenceTopics(sentence, kind);
    const topics = topicsAt.at(quantity, last?.indicator ?? null, context.indicator);
    const readings = shares.get(quantity)?.map((name): Words => ({ phrase: name, between: name, listed: false }));
    for (const { phrase, between, listed } of readings ?? [wordsBefore(sentence, from, quantity.start)]) {
      const subject = stripFiller(phrase.replace(/[“”"《]/g, ""));
      const name = (words: string) => indicatorOf(words, behind, quantity.unit, topics, last?.indicator ?? null);
      let named = name(subject);
      // 其中，规范性文件3件: the comma parts nothing.
      if (named === null && between.endsWith(`其中,${phrase}`)) named = name(`其中${subject}`);
      if (phrase.includes("“") && (named === null || named.indicator === "disclosure.total")) {
        const bare = stripFiller(phrase.replace(/“[^”]*”/g, ""));
        const unquoted = quotedWay.test(bare) ? null : name(bare);
        // 微信订阅号“…”公开: the medium's name in between hides it.
        if (named === null || unquoted?.indicator.startsWith("disclosure.channel.")) named = unquoted;
      }
      // The words may stand before a comma or a bracket: 申请公开，共计5件; 当面申请（5件）.
      if (named === null && !listed && /^(?:20\d\d年度?|全年|本年度?|其中|.{0,2})$/.test(subject))
        named = notOf(last, name(stripFiller(between.slice(-longestSubject).replace(/[“”"《]/g, ""))));
      // 累计公开5678条。2012年新增890条: the same again, also in the next sentence.
      const again = last ?? (context.indicator === null ? null : { indicator: context.indicator, unit: context.unit });
      if (named === null && again?.unit === quantity.unit && sameAgain.test(phrase))
        named = { indicator: again.indicator, applicant: "total", weak: false };
      let category: string | null = null;
      // Behind the parts of a divided total its list is at an end.
      if (parts !== null && !parts.has(quantity)) listing = null;
      if (
        named === null ||
        (listing === "applications.received.topic" && !named.indicator.startsWith("applications."))
      ) {
        const item: Category | null = isPartOf(last, phrase, quantity.unit)
          ? null
          : categoryOf(between, behind, quantity.unit, lead + sentence.slice(0, quantity.start), topics, listing);
        if (item !== null && (named === null || item.indicator === "applications.received.topic")) {
          named = { indicator: item.indicator, applicant: "total", weak: false };
          category = item.category;
          listing = item.indicator;
        }
      }
      // 概况类5条、动态类6条,合计共11条: all kinds of the list.
      if (named === null && kinds === Number(quantity.decimal) && listSum.test(between))
        named = { indicator: "disclosure.total", applicant: "total", weak: false };
      const part = parts?.get(quantity);
      if (part !== undefined && (named === null || countedAsKind.test(named.indicator)) && category === null) {
        named = { indicator: "disclosure.category", applicant: "total", weak: false };
        category = part;
      }
      if (
        named === null ||
        difference.test(subject) ||
        comparison.test(phrase) ||
        otherOffice.test(phrase) ||
        (category === null && plan.test(clauseOf(sentence, quantity.start))) ||
        (named.indicator === last?.indicator && isIncluded(sentence, quantity.start))
      ) {
        uncountedBefore = named === null && documentUnit.test(quantity.unit);
        continue;
      }
      const period = timeAt(quantity.start);
      if (period === null) continue;
      if (
        named.indicator === "disclosure.total" &&
        last?.indicator.startsWith("disclosure.channel.") === true &&
        anotherWay.test(phrase)
      )
        continue;
      if (named.indicator === "disclosure.total" && !phrase.includes("主动公开")) {
        const medium = mediumBefore(sentence, quantity.start);
        if (medium !== null) named = { ...named, indicator: medium };
      }
      // 累计公开70条，其中街道公开20条: one office's part of the same count.
      if (
        named.indicator === "disclosure.total" &&
        last?.indicator === "disclosure.total" &&
        totalled === period &&
        partOfTotal.test(between)
      )
        continue;
      if (named.indicator === "disclosure.total" && again?.indicator === "disclosure.total" && subtotal.test(between)) {
        parts = division(sentence, quantities, quantities.indexOf(quantity), quantity, false) ?? parts;
        continue;
      }
      if (named.indicator === "disclosure.total") totalled = period;
      // 审查公文92件，其中主动公开16件 divides something else than what the office disclosed.
      const partOfOther = uncountedBefore && phrase.startsWith("其中") && named.indicator === "disclosure.total";
      uncountedBefore = false;
      // 局里举办4次，全年共5次: what is said to be the sum is meant.
      if (sumOf.test(phrase)) weaken(statements, before, named, period);
      for (const indicator of coordinated(sentence, from, quantity, behind, named)) {
        stated.add(indicator);
        const statement: Statement = {
          fact: found(
            prose,
            offset,
            quantity,
            { ...named, indicator: inForms(indicator, year) },
            period,
            category,
            sentence,
          ),
          weak:
            named.weak ||
            partOfOther ||
            partOnly.test(phrase) ||
            (indicator === "disclosure.total" && byWay.test(sentence.slice(0, quantity.start))),
        };
        statements.push(statement);
        if (indicator === "disclosure.channel.website" && phrase.includes("主动公开")) portal = statement;
      }
      // Kinds divide all that was disclosed: a portal's count that they divide is the total where no other is stated.
      if (
        portal !== null &&
        (named.indicator === "disclosure.category" ||
          (phrase.includes("其中") && named.indicator.startsWith("disclosure.channel.")))
      ) {
        statements.push({ fact: { ...portal.fact, indicator: "disclosure.total" }, weak: true });
        // Its own channels divide it: it counts no channel itself.
        if (named.indicator !== "disclosure.category")
          statements[statements.indexOf(portal)] = { ...portal, weak: true };
        portal = null;
      }
      if (named.indicator === "disclosure.category") kinds += Number(quantity.decimal);
      last = { indicator: named.indicator, unit: quantity.unit };
      if (named.indicator === "disclosure.total" || named.indicator === "disclosure.channel.website") {
        disclosed = quantity;
        parts ??= division(sentence, quantities, quantities.indexOf(quantity), quantity, false);
      }
      if (!mainSet && !isBracketed(sentence, quantity.start)) {
        main = period;
        mainSet = true;
      }
    }
  }
  let denied: string | null = null;
  for (const negation of denies ? findNegations(sentence, kind === "reconsideration") : []) {
    denied = negation.indicator;
    if (stated.has(negation.indicator)) continue;
    const period = timeAt(negation.start);
    statements.push({
      weak: false,
      fact: {
        indicator: inForms(negation.indicator, year),
        period: period === "cumulative" && !isKept(negation.indicator) ? "cumulative" : "year",
        applicant: "total",
        category: null,
        decimal: "0",
        unit: "",
        status: "stated_none",
        origin: "text",
        start: prose.place[offset + negation.start] as number,
        end: (prose.place[offset + negation.end - 1] as number) + 1,
      },
    });
  }
  return {
    period: main,
    indicator: last?.indicator ?? denied ?? context.indicator,
    unit: last?.unit ?? "",
    portal,
    disclosed: last === null ? context.disclosed : disclosed,
  };
}

/** How far back a paragraph's beginning is looked for. */
const longestOpening = 300;

/** What stands in the paragraph before a sentence at `offset`. */
function paragraphBefore(text: string, offset: number): string {
  const near = text.slice(Math.max(0, offset - longestOpening), offset);
  return near.slice(near.lastIndexOf("\n") + 1);
}

/** Whether an opening names the report's year, no other time, and counts no documents: 2012年,我局认真开展工作。 */
function namesOnlyYear(opening: string, year: number | null): boolean {
  if (year === null || !opening.includes(`${year}年`)) return false;
  return (
    !/\d[余多万]*[条件篇份]|以来|截[至止]|历年|累计/.test(opening) &&
    !/20\d\d年/.test(opening.replaceAll(`${year}年`, ""))
  );
}

/** Makes what was stated of the same count from `from` on give way. */
function weaken(statements: Statement[], from: number, { indicator, applicant }: Named, period: Period): void {
  for (let at = from; at < statements.length; at++) {
    const { fact } = statements[at]!;
    if (fact.indicator === indicator && fact.applicant === applicant && fact.period === period)
      statements[at] = { fact, weak: true };
  }
}

/** The quantity that a remark at `at` speaks of: the last one before it. Null where there is no remark (-1). */
function lastBefore(quantities: readonly Quantity[], at: number): Quantity | null {
  return quantities.findLast(({ end }) => end <= at) ?? null;
}

function found(
  prose: Prose,
  offset: number,
  quantity: Quantity,
  { indicator, applicant }: Named,
  period: Period,
  category: string | null,
  sentence: string,
): FoundFact {
  const start = evidenceStart(sentence, quantity.start);
  return {
    indicator,
    period: period === "cumulative" && isKept(indicator) ? "year" : period,
    applicant,
    category,
    decimal: quantity.decimal,
    unit: quantity.unit,
    status: quantity.approximate ? "approximate" : "stated",
    origin: "text",
    start: prose.place[offset + start] as number,
    end: (prose.place[offset + quantity.end - 1] as number) + 1,
  };
}

/** What there is of an office's own, such as staff, is never added up over the years. */
function isKept(indicator: string): boolean {
  return indicator.startsWith("institution.");
}

/** Since the forms of 2019 the documents that an office issued are counted in their section 二. */
function inForms(indicator: string, year: number | null): string {
  return indicator === "disclosure.normative_documents_issued" && year !== null && year >= 2019
    ? "normative.issued"
    : indicator;
}

/** Words behind the last number that named it name no other: 两期培训班，28个村参加. */
function notOf(last: Antecedent | null, named: Named | null): Named | null {
  return named !== null && named.indicator === last?.indicator ? null : named;
}

/** Whether a number divides the count before it, so that it counts no kind of information: 解读46篇，其中图解类21篇. */
function isPartOf(last: Antecedent | null, phrase: string, unit: string): boolean {
  if (last === null) return false;
  if (last.indicator.startsWith("applications.outcome")) return true;
  return last.indicator.startsWith("response.") && last.unit === unit && phrase.startsWith("其中");
}
