import type { Certainty, Fact } from "@gongkai/contracts";
import type { CataloguedFact } from "./catalogued.js";
import { type NormalText, toSource } from "./normalize/normalize.js";

/** A fact as the contract has it, with the quote it was read from. */
export function settle(fact: CataloguedFact, certainty: Certainty, normal: NormalText, source: string): Fact {
  const { start, end } = toSource(normal, fact.start, fact.end);
  const settled: Fact = {
    indicator: fact.indicator,
    period: fact.period,
    applicant: fact.applicant,
    category: fact.category,
    value: fact.value,
    unit: fact.unit,
    status: fact.status,
    origin: fact.origin,
    certainty,
    evidence: { quote: source.slice(start, end), start, end },
  };
  return fact.check === undefined ? settled : { ...settled, check: fact.check };
}
