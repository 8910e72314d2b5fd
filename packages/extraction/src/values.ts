import type { CataloguedFact } from "./catalogued.js";

/** One value a key: the table's before the sentence's, then the first. What is approximate or of an open category is none. */
export function statedValues(facts: readonly CataloguedFact[]): ReadonlyMap<number, number> {
  const values = new Map<number, number>();
  for (const origin of ["table", "text"] as const) {
    for (const fact of facts) {
      if (fact.origin !== origin || fact.category !== null || fact.status === "approximate") continue;
      if (!values.has(fact.key)) values.set(fact.key, Number(fact.decimal));
    }
  }
  return values;
}

/** The sum of the values that are stated. Amounts have up to four decimals: sums of binary fractions are brought back to six. */
export function sumOf(keys: readonly number[], values: ReadonlyMap<number, number>): number {
  let sum = 0;
  for (const key of keys) sum += values.get(key) ?? 0;
  return Math.round(sum * 1e6) / 1e6;
}
