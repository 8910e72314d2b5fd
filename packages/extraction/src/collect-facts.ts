import { type CataloguedFact, catalogued } from "./catalogued.js";
import { keyCount } from "./fact-key.js";
import { isExact } from "./quantity/number.js";
import type { FoundFact, Remark } from "./tables/cell-fact.js";

/** What a document states, and remarks on what it states that is left out. */
export interface Collected {
  readonly facts: readonly CataloguedFact[];
  readonly remarks: readonly Remark[];
}

/** Statements of one count that are kept: no report has nearly as many, and what is built on them stays bounded. */
const mostStatements = 1000;

/** Each statement once and in the catalogue's unit, without numbers that no count can have. */
export function collectFacts(found: readonly FoundFact[]): Collected {
  const all = found.map(catalogued);
  const exact = all.filter(({ decimal }) => isExact(decimal));
  const remarks = exact.length === all.length ? [] : all.filter(({ decimal }) => !isExact(decimal)).map(tooLong);
  const stated = withoutCopies(exact);
  const facts = firstStatements(stated);
  if (facts.length < stated.length) remarks.push(tooMany(stated.length, stated.length - facts.length));
  return { facts, remarks };
}

/** Of each key the place of its first statement, counted from 1. One array for all documents. */
const firstPlaces = new Int32Array(keyCount);

/** One statement of each value: a second copy of a table, for print or for phones, states nothing new. */
function withoutCopies(facts: readonly CataloguedFact[]): CataloguedFact[] {
  const first = firstPlaces.fill(0);
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

/** The first statements of each count; all of them but in documents that say the same thing thousands of times. */
function firstStatements(facts: readonly CataloguedFact[]): readonly CataloguedFact[] {
  if (facts.length <= mostStatements) return facts;
  const counts = new Map<number, number>();
  return facts.filter(({ key }) => {
    const count = counts.get(key) ?? 0;
    counts.set(key, count + 1);
    return count < mostStatements;
  });
}

function tooLong({ decimal, start, end }: CataloguedFact): Remark {
  const message = `A number of ${decimal.length} digits counts nothing.`;
  return { severity: "warning", code: "number_too_long", message, start, end };
}

function tooMany(stated: number, left: number): Remark {
  const message = `Of ${stated} statements ${left} say once more what was said a thousand times; they were left out.`;
  return { severity: "warning", code: "too_many_statements", message, start: 0, end: 0 };
}
