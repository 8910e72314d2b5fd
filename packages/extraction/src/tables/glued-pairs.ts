import type { Period } from "@gongkai/contracts";
import type { Value } from "../layout/rows.js";
import type { FoundFact, Remark } from "./cell-fact.js";
import { pairsOf } from "./joined-numbers.js";

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
  readonly remark: Remark | null;
}

/** What is left of the tables' facts and remarks once sentences have told how such numbers are parted. */
interface Parted {
  readonly facts: readonly FoundFact[];
  readonly remarks: readonly Remark[];
}

type Pair = readonly [Value, Value];

const total = "disclosure.total";
const channel = "disclosure.channel.";

/**
 * Parts numbers as sentences count the same: 主动公开政府信息74条 makes 740 of its row 74 and 0. What a way of disclosing counts
 * is no more than the total beside it, so that the total's row parts the rows below it.
 */
export function partAsStated(
  glued: readonly GluedPair[],
  { facts, remarks }: Parted,
  sentences: readonly FoundFact[],
): Parted {
  if (glued.length === 0) return { facts, remarks };
  const replaced = new Set<FoundFact>();
  const undone = new Set<Remark>();
  const added: FoundFact[] = [];
  let most = totalOf(glued[0]!.periods, facts);
  for (const pair of glued) {
    const pairs = pairsOf(pair.value);
    const chosen: Pair | null =
      theOne(
        pairs.filter((way) => isStated(way, pair, sentences)),
        pair,
      ) ?? (most !== null && pair.indicator.startsWith(channel) ? theOne(pairs.filter(isWithin(most)), pair) : null);
    if (pair.indicator === total)
      most = numbersOf(chosen?.map(({ text }) => text) ?? pair.facts.map(({ decimal }) => decimal));
    if (chosen === null) continue;
    for (const fact of pair.facts) replaced.add(fact);
    if (pair.remark !== null) undone.add(pair.remark);
    added.push(...chosen.map((part, i) => factOf(pair, part, pair.periods[i] as Period)));
  }
  if (added.length === 0) return { facts, remarks };
  return {
    facts: [...facts.filter((fact) => !replaced.has(fact)), ...added],
    remarks: remarks.filter((remark) => !undone.has(remark)),
  };
}

/** The only way; of several, the only one whose cumulative number is no less than the other. */
function theOne(pairs: readonly Pair[], { periods }: GluedPair): Pair | null {
  const cumulative = periods.indexOf("cumulative");
  const likely =
    pairs.length > 1 && cumulative !== -1
      ? pairs.filter((pair) => numberOf(pair[cumulative as 0 | 1]) >= numberOf(pair[cumulative === 0 ? 1 : 0]))
      : pairs;
  return likely.length === 1 ? (likely[0] as Pair) : null;
}

/** Whether sentences count what such a pair does: each of its numbers that they state at all, and one of them at least. */
function isStated(pair: Pair, { indicator, periods }: GluedPair, sentences: readonly FoundFact[]): boolean {
  let agreeing = 0;
  for (const [i, period] of periods.entries()) {
    const stated = sentences.filter(
      (fact) =>
        fact.indicator === indicator &&
        fact.period === period &&
        fact.category === null &&
        fact.status !== "approximate",
    );
    if (stated.some(({ decimal }) => decimal === (pair[i] as Value).text)) agreeing++;
    else if (stated.length > 0) return false;
  }
  return agreeing > 0;
}

function isWithin([first, second]: readonly [number, number]): (pair: Pair) => boolean {
  return (pair) => numberOf(pair[0]) <= first && numberOf(pair[1]) <= second;
}

/** What cells of their own count in all, where they do. */
function totalOf(periods: GluedPair["periods"], facts: readonly FoundFact[]): readonly [number, number] | null {
  const counts = facts.filter(({ indicator }) => indicator === total);
  return numbersOf(periods.flatMap((of) => counts.find(({ period }) => period === of)?.decimal ?? []));
}

function numbersOf([first, second]: readonly string[]): readonly [number, number] | null {
  return first === undefined || second === undefined ? null : [Number(first), Number(second)];
}

function numberOf({ text }: Value): number {
  return Number(text);
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
