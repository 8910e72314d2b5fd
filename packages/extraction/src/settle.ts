import { indicatorOf } from "@gongkai/catalogue";
import type { Certainty, Fact } from "@gongkai/contracts";
import { factKey } from "./fact-key.js";
import { type NormalText, toSource } from "./normalize/normalize.js";
import { shift } from "./quantity/number.js";
import type { FoundFact } from "./tables/cell-fact.js";

/** Powers of ten between units of one kind; all other units are names of the same count. */
const scale: Readonly<Record<string, number>> = { 元: 0, 万元: 4, 亿元: 8 };

/** A found fact in the catalogue's unit, exact. */
export function inCatalogueUnit(fact: FoundFact): FoundFact {
  const unit = indicatorOf(fact.indicator)?.unit ?? "";
  if (unit === fact.unit) return fact;
  const from = scale[fact.unit];
  const to = scale[unit];
  return {
    ...fact,
    unit,
    decimal: from === undefined || to === undefined ? fact.decimal : shift(fact.decimal, from - to),
  };
}

/** A found fact as the contract has it, with the quote it was read from. */
export function settle(fact: FoundFact, certainty: Certainty, normal: NormalText, source: string): Fact {
  const { start, end } = toSource(normal, fact.start, fact.end);
  return {
    indicator: fact.indicator,
    period: fact.period,
    applicant: fact.applicant,
    category: fact.category,
    value: Number(fact.decimal),
    unit: fact.unit,
    status: fact.status,
    origin: fact.origin,
    certainty,
    evidence: { quote: source.slice(start, end), start, end },
    ...(fact.check === undefined ? {} : { check: fact.check }),
  };
}

/** One statement of each value: a second copy of a table, for print or for phones, states nothing new. */
export function withoutCopies(facts: readonly FoundFact[]): FoundFact[] {
  const seen = new Set<string>();
  return facts.filter(({ indicator, period, applicant, origin, category, decimal }) => {
    const key = `${factKey(indicator, period, applicant)}${origin === "table" ? "|" : ":"}${decimal}`;
    const whole = category === null ? key : `${key}|${category}`;
    if (seen.has(whole)) return false;
    seen.add(whole);
    return true;
  });
}
