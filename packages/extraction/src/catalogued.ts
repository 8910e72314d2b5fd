import { indicators } from "@gongkai/catalogue";
import { factKey, keyCount, keysAnIndicator } from "./fact-key.js";
import { shift } from "./quantity/number.js";
import type { FoundFact } from "./tables/cell-fact.js";

/** A found fact in the catalogue's unit. */
export interface CataloguedFact extends FoundFact {
  /** What it counts, of what time and whom (fact-key.ts). */
  readonly key: number;
  /** Its decimal as a number. */
  readonly value: number;
}

/** Powers of ten between units of one kind; all other units are names of the same count. */
const scale: Readonly<Record<string, number>> = { 元: 0, 万元: 4, 亿元: 8 };
const units = indicators.map(({ unit }) => unit);

/** A found fact under its key and in the catalogue's unit, exact. */
export function catalogued(fact: FoundFact): CataloguedFact {
  const key = factKey(fact.indicator, fact.period, fact.applicant);
  const unit = units[Math.floor(key / keysAnIndicator)] as string;
  const from = fact.unit === unit ? undefined : scale[fact.unit];
  const to = from === undefined ? undefined : scale[unit];
  const decimal = from === undefined || to === undefined ? fact.decimal : shift(fact.decimal, from - to);
  return {
    key,
    value: Number(decimal),
    indicator: fact.indicator,
    period: fact.period,
    applicant: fact.applicant,
    category: fact.category,
    decimal,
    unit,
    status: fact.status,
    origin: fact.origin,
    start: fact.start,
    end: fact.end,
    check: fact.check,
  };
}

/** Statements of one count that are kept: no report has nearly as many, and what is built on them stays bounded. */
const mostStatements = 1000;

/** The first statements of each count; all of them but in documents that say the same thing thousands of times. */
export function firstStatements(facts: readonly CataloguedFact[]): readonly CataloguedFact[] {
  if (facts.length <= mostStatements) return facts;
  const counts = new Map<number, number>();
  return facts.filter(({ key }) => {
    const count = counts.get(key) ?? 0;
    counts.set(key, count + 1);
    return count < mostStatements;
  });
}

/** One statement of each value: a second copy of a table, for print or for phones, states nothing new. */
export function withoutCopies(facts: readonly CataloguedFact[]): CataloguedFact[] {
  // Of each key the place of its first statement, counted from 1.
  const first = new Int32Array(keyCount);
  const others = new Set<string>();
  return facts.filter((fact, i) => {
    const place = first[fact.key] as number;
    if (place === 0) {
      first[fact.key] = i + 1;
      return true;
    }
    const known = facts[place - 1] as CataloguedFact;
    if (known.decimal === fact.decimal && known.origin === fact.origin && known.category === fact.category)
      return false;
    const other = `${fact.key}|${fact.origin}|${fact.decimal}|${fact.category ?? ""}`;
    if (others.has(other)) return false;
    others.add(other);
    return true;
  });
}
