import { applicants, type Certainty, type Check, type Edition } from "@gongkai/contracts";
import type { CataloguedFact } from "./catalogued.js";
import { factKey, keyCount } from "./fact-key.js";
import { column, matrixIndicators, row, type Sum, sumsFor } from "./sums.js";
import { statedValues, type Values } from "./values.js";

/** Facts with the certainty that the sums give them, and the checks that were run. */
export interface Verified {
  readonly checks: Check[];
  readonly certainty: readonly Certainty[];
}

const tolerance = 1e-9;
/** Beside `row` and `column`: a sum that the value stands in does not hold, or was spent. */
const unproved = 4;
/** Of each key, along which axes a sum holds (`row`, `column`), or that none proves it. One array for all documents. */
const proofs = new Uint8Array(keyCount);
/** 1 where a key was stated before. */
const seen = new Uint8Array(keyCount);

/**
 * Runs the identities of the catalogue that apply to the edition. A blank part counts nothing, but a sum is checked only
 * where its total and a part are stated. Identities with >= are bounds and verify nothing.
 *
 * A table's cell is `verified` when every sum it stands in holds and there is one in its row (applicants) and one in its
 * column where the form has both. Sums that are `spent` on inferring a value are no proof of it, nor of the cells beside it.
 */
export function verify(facts: readonly CataloguedFact[], edition: Edition, spent: ReadonlySet<Sum>): Verified {
  const values = statedValues(facts);
  const checks: Check[] = [];
  proofs.fill(0);
  const prove = (keys: readonly number[], proof: number) => {
    for (const key of keys) if (values.has(key)) proofs[key] = (proofs[key] as number) | proof;
  };
  for (const { left, right } of spent) {
    prove(left, unproved);
    prove(right, unproved);
  }
  for (const sum of sumsFor(edition, (key) => values.has(key))) {
    if (spent.has(sum)) continue;
    if (!values.has(sum.left[0] as number)) continue;
    const stated = values.countOf(sum.right);
    if (stated === 0) continue;
    const left = values.sumOf(sum.left);
    const right = values.sumOf(sum.right);
    const passed = sum.isBound ? left >= right - tolerance : Math.abs(left - right) < tolerance;
    // One stated part of several that does not fill the total says nothing: the others may be blank.
    if (!passed && !sum.isBound && stated === 1 && sum.right.length > 1) continue;
    checks.push({ check: sum.name, left, right, passed });
    if (sum.isBound) continue;
    prove(sum.left, passed ? sum.axis : unproved);
    prove(sum.right, passed ? sum.axis : unproved);
  }
  agreement(facts, values, checks);
  const certainty = facts.map((fact): Certainty => {
    if (fact.status === "inferred") return "inferred";
    if (fact.origin === "text") return "stated";
    const { key } = fact;
    const person = personKey[key] as number;
    const needed = person !== noPerson && values.has(person) ? row | column : column;
    // Of two tables that differ only the one that was reckoned with is proved.
    if (values.get(key) !== fact.value) return "stated";
    return ((proofs[key] as number) & (needed | unproved)) === needed ? "verified" : "stated";
  });
  return { checks, certainty };
}

/**
 * Where a document states one thing several times, whether the statements agree: the first against each later one that
 * differs, or one passed check. Table and sentence count alike; what is approximate contradicts nothing.
 */
function agreement(facts: readonly CataloguedFact[], values: Values, checks: Check[]): void {
  seen.fill(0);
  const again = new Map<number, Check>();
  const differing: Check[] = [];
  for (const fact of facts) {
    if (fact.status === "approximate" || fact.category !== null) continue;
    const { key, value: right } = fact;
    const left = values.get(key);
    if (seen[key] === 0) seen[key] = 1;
    else if (left !== right || !again.has(key)) {
      const name = `statements_agree[${fact.indicator},${fact.period},${fact.applicant}]`;
      const check = { check: name, left, right, passed: left === right };
      if (check.passed) again.set(key, check);
      else differing.push(check);
    }
  }
  checks.push(...again.values(), ...differing);
}

const noPerson = -1;
/** Of every cell of the matrix, the key of its row's cell for natural persons: where that is stated, the form has columns. */
const personKey = new Int32Array(keyCount).fill(noPerson);
for (const indicator of matrixIndicators)
  for (const applicant of applicants)
    personKey[factKey(indicator, "year", applicant)] = factKey(indicator, "year", "natural_person");
