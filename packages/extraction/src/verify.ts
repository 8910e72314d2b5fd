import { type Identity, identities } from "@gongkai/catalogue";
import {
  type Applicant,
  applicants as allApplicants,
  type Certainty,
  type Check,
  type Edition,
  type Period,
} from "@gongkai/contracts";
import type { CataloguedFact } from "./catalogued.js";
import { factKey } from "./fact-key.js";

/** Facts with the certainty that the sums give them, and the checks that were run. */
export interface Verified {
  readonly checks: Check[];
  readonly certainty: readonly Certainty[];
}

const tolerance = 1e-9;

/**
 * Runs the identities of the catalogue that apply to the edition. A blank part counts nothing, but a sum is checked only
 * where its total and a part are stated. Identities with >= are bounds and verify nothing.
 *
 * A table's cell is `verified` when every sum it stands in holds and there is one in its row (applicants) and one in its
 * column where the form has both.
 */
export function verify(facts: readonly CataloguedFact[], edition: Edition): Verified {
  const values = index(facts);
  const checks: Check[] = [];
  const held = new Map<number, number>();
  const broken = new Set<number>();
  for (const sum of sumsOf[edition]) {
    if (!values.has(sum.left[0] as number)) continue;
    const stated = countStated(sum.right, values);
    if (stated === 0) continue;
    const left = total(sum.left, values);
    const right = total(sum.right, values);
    const passed = sum.isBound ? left >= right - tolerance : Math.abs(left - right) < tolerance;
    // One stated part of several that does not fill the total says nothing: the others may be blank.
    if (!passed && !sum.isBound && stated === 1 && sum.right.length > 1) continue;
    checks.push({ check: sum.name, left, right, passed });
    if (sum.isBound) continue;
    for (const side of [sum.left, sum.right]) {
      for (const key of side) {
        if (!values.has(key)) continue;
        if (passed) held.set(key, (held.get(key) ?? 0) | sum.axis);
        else broken.add(key);
      }
    }
  }
  agreement(facts, checks);
  const certainty = facts.map((fact): Certainty => {
    if (fact.status === "inferred") return "inferred";
    if (fact.origin === "text") return "stated";
    const { key } = fact;
    const person = personKey.get(key);
    const needed = person !== undefined && values.has(person) ? row | column : column;
    return !broken.has(key) && ((held.get(key) ?? 0) & needed) === needed ? "verified" : "stated";
  });
  return { checks, certainty };
}

const row = 1;
const column = 2;
const parts: readonly Applicant[] = [
  "natural_person",
  "business",
  "research",
  "social_welfare",
  "legal_service",
  "other_organization",
];
const applicants: readonly Applicant[] = [...parts, "total"];
const matrixIndicators = new Set(
  identities.filter(({ forEach }) => forEach === "applicant").flatMap(({ left, right }) => [...left, ...right]),
);

/**
 * Where a document states one thing several times, whether the statements agree: the first against each later one that
 * differs, or one passed check. Table and sentence count alike; what is approximate contradicts nothing.
 */
function agreement(facts: readonly CataloguedFact[], checks: Check[]): void {
  const first = new Map<number, number>();
  const again = new Map<number, Check>();
  const differing: Check[] = [];
  for (const fact of facts) {
    if (fact.status === "approximate" || fact.category !== null) continue;
    const { key } = fact;
    const right = Number(fact.decimal);
    const left = first.get(key);
    if (left === undefined) first.set(key, right);
    else if (left !== right || !again.has(key)) {
      const name = `statements_agree[${fact.indicator},${fact.period},${fact.applicant}]`;
      const check = { check: name, left, right, passed: left === right };
      if (check.passed) again.set(key, check);
      else differing.push(check);
    }
  }
  checks.push(...again.values(), ...differing);
}

/** Of every cell of the matrix, the key of its row's cell for natural persons: where that is stated, the form has columns. */
const personKey: ReadonlyMap<number, number> = new Map(
  [...matrixIndicators].flatMap((indicator) =>
    allApplicants.map((applicant): [number, number] => [
      factKey(indicator, "year", applicant),
      factKey(indicator, "year", "natural_person"),
    ]),
  ),
);

/** A sum that an edition's reports must hold, as keys of values. */
interface Sum {
  readonly name: string;
  readonly left: readonly number[];
  readonly right: readonly number[];
  readonly isBound: boolean;
  readonly axis: number;
}

const sumsOf: Readonly<Record<Edition, readonly Sum[]>> = {
  "2008": compile("2008"),
  "2014": compile("2014"),
  "2019": compile("2019"),
  "2021": compile("2021"),
};

function compile(edition: Edition): Sum[] {
  return identities
    .filter((identity) => identity.editions.includes(edition))
    .flatMap((identity) => (identity.forEach === "indicator" ? rowSums(identity) : columnSums(identity)));
}

function columnSums(identity: Identity): Sum[] {
  const periods: readonly Period[] = ["year", "cumulative"];
  return periods.flatMap((period) =>
    (identity.forEach === "applicant" ? applicants : (["total"] as const)).map((applicant): Sum => {
      const suffix = [period === "year" ? "" : period, applicant === "total" ? "" : applicant]
        .filter((word) => word !== "")
        .join(",");
      return {
        name: suffix === "" ? identity.name : `${identity.name}[${suffix}]`,
        left: identity.left.map((code) => factKey(code, period, applicant)),
        right: identity.right.map((code) => factKey(code, period, applicant)),
        isBound: identity.relation === ">=",
        axis: column,
      };
    }),
  );
}

/** Every row of the matrix: the total is the sum of the applicants. */
function rowSums(identity: Identity): Sum[] {
  return [...matrixIndicators].map((indicator) => ({
    name: `${identity.name}[${indicator}]`,
    left: [factKey(indicator, "year", "total")],
    right: parts.map((part) => factKey(indicator, "year", part)),
    isBound: false,
    axis: row,
  }));
}

/** One value a key: the table's before the sentence's, then the first. */
function index(facts: readonly CataloguedFact[]): ReadonlyMap<number, number> {
  const values = new Map<number, number>();
  for (const origin of ["table", "text"] as const) {
    for (const fact of facts) {
      if (fact.origin !== origin || fact.category !== null || fact.status === "approximate") continue;
      if (!values.has(fact.key)) values.set(fact.key, Number(fact.decimal));
    }
  }
  return values;
}

function countStated(keys: readonly number[], values: ReadonlyMap<number, number>): number {
  let count = 0;
  for (const key of keys) if (values.has(key)) count++;
  return count;
}

/** The sum of the values that are stated. */
function total(keys: readonly number[], values: ReadonlyMap<number, number>): number {
  let sum = 0;
  for (const key of keys) sum += values.get(key) ?? 0;
  // Amounts have up to four decimals; sums of binary fractions are brought back to six.
  return Math.round(sum * 1e6) / 1e6;
}
