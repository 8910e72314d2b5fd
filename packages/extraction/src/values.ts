import type { CataloguedFact } from "./catalogued.js";
import { keyCount } from "./fact-key.js";

/** One number for each key (fact-key.ts) or none: an array of them all, which costs a small part of a map. */
export class Values {
  private constructor(private readonly numbers: Float64Array) {}

  static none(): Values {
    return new Values(new Float64Array(keyCount)).cleared();
  }

  cleared(): Values {
    this.numbers.fill(Number.NaN);
    return this;
  }

  copy(): Values {
    return new Values(this.numbers.slice());
  }

  has(key: number): boolean {
    return !Number.isNaN(this.get(key));
  }

  /** The number of a key, NaN where it has none. */
  get(key: number): number {
    return this.numbers[key] as number;
  }

  set(key: number, value: number): void {
    this.numbers[key] = value;
  }

  delete(key: number): void {
    this.numbers[key] = Number.NaN;
  }

  /** The sum of the numbers that there are. Amounts have up to four decimals: sums of binary fractions are brought back to six. */
  sumOf(keys: readonly number[]): number {
    let sum = 0;
    for (const key of keys) if (this.has(key)) sum += this.get(key);
    return Math.round(sum * 1e6) / 1e6;
  }

  /** How many of the keys have a number. */
  countOf(keys: readonly number[]): number {
    let count = 0;
    for (const key of keys) if (this.has(key)) count++;
    return count;
  }
}

/** One for all documents: a new one for each costs more than all that is done with it. */
const shared = Values.none();

/**
 * One value a key: the table's before the sentence's, then the first. What is approximate or of an open category is none.
 * Valid until the next call.
 */
export function statedValues(facts: readonly CataloguedFact[]): Values {
  const values = shared.cleared();
  for (const origin of ["table", "text"] as const) {
    for (const fact of facts) {
      if (fact.origin !== origin || fact.category !== null || fact.status === "approximate") continue;
      if (!values.has(fact.key)) values.set(fact.key, fact.value);
    }
  }
  return values;
}
