import { indicators } from "@gongkai/catalogue";
import { factKey, keysAnIndicator } from "./fact-key.js";
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
/** The power of ten of each indicator's unit; undefined for all that are no money. */
const scales = units.map((unit) => scale[unit]);

/** A found fact under its key and in the catalogue's unit, exact. */
export function catalogued(fact: FoundFact): CataloguedFact {
  const key = factKey(fact.indicator, fact.period, fact.applicant);
  const at = Math.floor(key / keysAnIndicator);
  const unit = units[at] as string;
  const to = scales[at];
  const from = to === undefined || fact.unit === unit ? undefined : scale[fact.unit];
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
