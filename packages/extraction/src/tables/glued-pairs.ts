import { indicatorOf } from "@gongkai/catalogue";
import type { Period } from "@gongkai/contracts";
import type { Value } from "../layout/rows.js";
import type { FoundFact, Remark } from "./cell-fact.js";
import { isNoLess, pairsOf } from "./joined-numbers.js";

/** A number of a statistics table that is those of two columns, which nothing parts (158169: 158 and 169). */
export interface GluedPair {
  readonly indicator: string;
  /** What each of the columns counts, in order. */
  readonly periods: readonly [Period, Period];
  readonly value: Value;
  readonly unit: string;
  /** What the digits alone tell; none where they tell nothing. */
  readonly facts: readonly FoundFact[];
  /** That they tell nothing. */
  readonly short: Remark;
  /** It may as well be one number beside a blank cell, so that only sentences part it. */
  readonly mayBeOne: boolean;
  /** Each row of its table has one number, so that one of the columns is blank throughout. */
  readonly isAlone: boolean;
}

/** What is left of the tables' facts and remarks once sentences have told how such numbers are parted. */
interface Parted {
  readonly facts: readonly FoundFact[];
  readonly remarks: readonly Remark[];
}

type Numbers = readonly [number, number];

/** A way to part a number: its cells. */
interface Way {
  readonly cells: readonly [Value, Value];
  readonly numbers: Numbers;
}

const total = "disclosure.total";
/** What is no more than another count of the same table. */
const wholeOf = (indicator: string): string | null =>
  indicator.startsWith("disclosure.channel.") || indicator === "disclosure.normative_documents"
    ? total
    : (indicatorOf(indicator)?.totalOf ?? null);

/** Which of two columns is cumulative, or null. */
export function cumulativeOf(periods: readonly [Period, Period]): 0 | 1 | null {
  const at = periods.indexOf("cumulative");
  return at === -1 ? null : (at as 0 | 1);
}

/**
 * Parts numbers as sentences count the same (主动公开政府信息74条 makes 740 of its row 74 and 0), and as they hold no more than
 * their wholes: what a way of disclosing counts is no more than the total, what came in by letter no more than what came in.
 * Where one column is blank throughout, sentences tell which by counting what the other holds.
 */
export function partAsStated(
  glued: readonly GluedPair[],
  { facts, remarks }: Parted,
  sentences: readonly FoundFact[],
): Parted {
  if (glued.length === 0) return { facts, remarks };
  const stated = glued.map((pair) => statedWays(pair, sentences));
  const isKept = !stated.some(([way], i) => way && !isLikely(way, glued[i] as GluedPair)) && isAddedUp(facts);
  const ways = glued.map((pair, i) => {
    if (stated[i]!.length > 0) return stated[i] as readonly Way[];
    if (pair.mayBeOne) return [];
    const all = waysOf(pair);
    return isKept ? all.filter((way) => isLikely(way, pair)) : all;
  });
  const left = withinWholes(glued, ways, facts);
  const replaced = new Set<FoundFact>();
  const undone = new Set<Remark>();
  const added: FoundFact[] = [];
  const only = onlyPeriod(glued, sentences);
  const doubts: Remark[] = [];
  for (const [i, pair] of glued.entries()) {
    if (pair.isAlone && only !== null) {
      undone.add(pair.short);
      added.push(factOf(pair, pair.value, only));
      continue;
    }
    const chosen = left[i]!.length === 1 ? (left[i]![0] as Way) : null;
    if (chosen === null && isKept) continue;
    if (chosen !== null && pair.facts.length > 0 && isSame(chosen, pair)) continue;
    for (const fact of pair.facts) replaced.add(fact);
    if (chosen === null) {
      if (pair.facts.length > 0) doubts.push(pair.short);
      continue;
    }
    undone.add(pair.short);
    added.push(...chosen.cells.map((cell, at) => factOf(pair, cell, pair.periods[at] as Period)));
  }
  return {
    facts: [...facts.filter((fact) => !replaced.has(fact)), ...added],
    remarks: [...remarks.filter((remark) => !undone.has(remark)), ...doubts],
  };
}

/** The column that rows of one number each have filled, as sentences count the same as one of them; null where they leave it open. */
function onlyPeriod(glued: readonly GluedPair[], sentences: readonly FoundFact[]): Period | null {
  const told = new Set<Period>();
  for (const { isAlone, indicator, periods, value } of glued) {
    // A digit may be the same by chance.
    if (!isAlone || value.text.length === 1) continue;
    for (const { indicator: counted, category, period, decimal } of sentences)
      if (counted === indicator && category === null && decimal === value.text && periods.includes(period))
        told.add(period);
  }
  const [period] = told;
  return told.size === 1 && period !== undefined ? period : null;
}

/** Whether cumulative numbers of the table, where cells are apart, are no less than those of the year. */
function isAddedUp(facts: readonly FoundFact[]): boolean {
  const cumulative = new Map<string, number>();
  for (const { indicator, period, decimal } of facts)
    if (period === "cumulative" && !indicator.startsWith("institution.")) cumulative.set(indicator, Number(decimal));
  return facts.every(
    ({ indicator, period, decimal }) =>
      period !== "year" || Number(decimal) <= (cumulative.get(indicator) ?? Number.POSITIVE_INFINITY),
  );
}

function waysOf({ value }: GluedPair): readonly Way[] {
  return pairsOf(value).map((cells) => ({ cells, numbers: [Number(cells[0].text), Number(cells[1].text)] }));
}

/** Whether what is cumulative is no less than the other number. */
function isLikely({ cells }: Way, { periods }: GluedPair): boolean {
  const cumulative = cumulativeOf(periods);
  return cumulative === null || isNoLess(cells, cumulative);
}

/** The ways that sentences tell: of several, those whose cumulative number is no less. */
function statedWays(pair: GluedPair, sentences: readonly FoundFact[]): readonly Way[] {
  const stated = waysOf(pair).filter((way) => isStated(way, pair, sentences));
  const likely = stated.length > 1 ? stated.filter((way) => isLikely(way, pair)) : stated;
  return likely.length === 1 ? likely : [];
}

/** Whether sentences count what such a pair does: each of its numbers that they state at all, and one of them at least. */
function isStated({ cells }: Way, { indicator, periods }: GluedPair, sentences: readonly FoundFact[]): boolean {
  let agreeing = 0;
  for (const [i, period] of periods.entries()) {
    const stated = sentences.filter(
      (fact) =>
        fact.indicator === indicator &&
        fact.period === period &&
        fact.category === null &&
        fact.status !== "approximate",
    );
    if (stated.some(({ decimal }) => decimal === (cells[i] as Value).text)) agreeing++;
    else if (stated.length > 0) return false;
  }
  return agreeing > 0;
}

/** Of each number's ways those in which it is no more than its whole, and no less than its parts, in one of theirs. */
function withinWholes(
  glued: readonly GluedPair[],
  ways: readonly (readonly Way[])[],
  facts: readonly FoundFact[],
): readonly (readonly Way[])[] {
  const left = [...ways];
  const apart = new Map<string, readonly Numbers[]>();
  const firstOf = new Map<string, number>();
  for (const [i, { indicator }] of glued.entries()) if (!firstOf.has(indicator)) firstOf.set(indicator, i);
  const numbersOf = (indicator: string): readonly Numbers[] => {
    const at = firstOf.get(indicator);
    if (at !== undefined) return left[at]!.map(({ numbers }) => numbers);
    const known = apart.get(indicator) ?? numbersApart(indicator, glued[0]!.periods, facts);
    apart.set(indicator, known);
    return known;
  };
  const counted = new Set([...glued, ...facts].map(({ indicator }) => indicator));
  for (let before = -1, count = 0; before !== count; ) {
    before = count;
    count = 0;
    for (const [i, { indicator }] of glued.entries()) {
      const whole = wholeOf(indicator);
      const wholes = whole === null ? [] : numbersOf(whole);
      const parts = [...counted].filter((part) => wholeOf(part) === indicator).map(numbersOf);
      const fitting = left[i]!.filter(
        ({ numbers }) =>
          (wholes.length === 0 || wholes.some((of) => isWithin(numbers, of))) &&
          parts.every((part) => part.length === 0 || part.some((each) => isWithin(each, numbers))),
      );
      if (fitting.length > 0) left[i] = fitting;
      count += left[i]!.length;
    }
  }
  return left;
}

function isWithin(part: Numbers, whole: Numbers): boolean {
  return part[0] <= whole[0] && part[1] <= whole[1];
}

/** What cells of their own count, where there are both. */
function numbersApart(
  indicator: string,
  periods: GluedPair["periods"],
  facts: readonly FoundFact[],
): readonly Numbers[] {
  const counts = facts.filter((fact) => fact.indicator === indicator && fact.category === null);
  const [first, second] = periods.map((of) => counts.find(({ period }) => period === of)?.decimal);
  return first === undefined || second === undefined ? [] : [[Number(first), Number(second)]];
}

function isSame({ cells }: Way, { facts }: GluedPair): boolean {
  return facts.every(({ decimal }, i) => decimal === cells[i]?.text);
}

function factOf({ indicator, unit }: GluedPair, { value, start, end }: Value, period: Period): FoundFact {
  const { decimal } = value;
  return {
    indicator,
    period,
    applicant: "total",
    category: null,
    decimal,
    unit,
    status: "stated",
    origin: "table",
    start,
    end,
  };
}
