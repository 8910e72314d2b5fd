import { type Identity, identities } from "@gongkai/catalogue";
import type { Applicant, Certainty, Check, Edition, Period } from "@gongkai/contracts";
import type { FoundFact } from "./tables/cell-fact.js";

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
export function verify(facts: readonly FoundFact[], edition: Edition): Verified {
  const keys = facts.map((fact) => keyOf(fact.indicator, fact.period, fact.applicant));
  const values = index(facts, keys);
  const checks: Check[] = [];
  const held = new Map<string, number>();
  const broken = new Set<string>();
  for (const sum of sumsOf[edition]) {
    if (!values.has(sum.left[0] as string)) continue;
    const left = sum.left.filter((key) => values.has(key));
    const right = sum.right.filter((key) => values.has(key));
    if (right.length === 0) continue;
    const leftSum = total(left, values);
    const rightSum = total(right, values);
    const passed = sum.isBound ? leftSum >= rightSum - tolerance : Math.abs(leftSum - rightSum) < tolerance;
    // One stated part of several that does not fill the total says nothing: the others may be blank.
    if (!passed && !sum.isBound && right.length === 1 && sum.right.length > 1) continue;
    checks.push({ check: sum.name, left: leftSum, right: rightSum, passed });
    if (sum.isBound) continue;
    for (const key of [...left, ...right]) {
      if (passed) held.set(key, (held.get(key) ?? 0) | sum.axis);
      else broken.add(key);
    }
  }
  checks.push(...agreement(facts, keys));
  const certainty = facts.map((fact, i): Certainty => {
    if (fact.status === "inferred") return "inferred";
    if (fact.origin === "text") return "stated";
    const key = keys[i] as string;
    const person = personKey.get(fact.indicator);
    const needed = person !== undefined && fact.period === "year" && values.has(person) ? row | column : column;
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

function keyOf(indicator: string, period: Period, applicant: Applicant): string {
  return `${indicator}|${period}|${applicant}`;
}

/**
 * Where a document states one thing several times, whether the statements agree: the first against each later one that
 * differs, or one passed check. Table and sentence count alike; what is approximate contradicts nothing.
 */
function agreement(facts: readonly FoundFact[], keys: readonly string[]): Check[] {
  const first = new Map<string, number>();
  const again = new Map<string, Check>();
  const differing: Check[] = [];
  facts.forEach((fact, i) => {
    if (fact.status === "approximate" || fact.category !== null) return;
    const key = keys[i] as string;
    const right = Number(fact.decimal);
    const left = first.get(key);
    if (left === undefined) first.set(key, right);
    else {
      const check = { check: `statements_agree[${key.replaceAll("|", ",")}]`, left, right, passed: left === right };
      if (check.passed) again.set(key, check);
      else differing.push(check);
    }
  });
  return [...again.values(), ...differing];
}

/** The key of an indicator of the matrix for natural persons: where it is stated, the form has columns. */
const personKey: ReadonlyMap<string, string> = new Map(
  [...matrixIndicators].map((indicator) => [indicator, keyOf(indicator, "year", "natural_person")]),
);

/** A sum that an edition's reports must hold, as keys of values. */
interface Sum {
  readonly name: string;
  readonly left: readonly string[];
  readonly right: readonly string[];
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
        left: identity.left.map((code) => keyOf(code, period, applicant)),
        right: identity.right.map((code) => keyOf(code, period, applicant)),
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
    left: [keyOf(indicator, "year", "total")],
    right: parts.map((part) => keyOf(indicator, "year", part)),
    isBound: false,
    axis: row,
  }));
}

/** One value a key: the table's before the sentence's, then the first. */
function index(facts: readonly FoundFact[], keys: readonly string[]): ReadonlyMap<string, number> {
  const values = new Map<string, number>();
  for (const origin of ["table", "text"] as const) {
    facts.forEach((fact, i) => {
      if (fact.origin !== origin || fact.category !== null || fact.status === "approximate") return;
      const key = keys[i] as string;
      if (!values.has(key)) values.set(key, Number(fact.decimal));
    });
  }
  return values;
}

function total(keys: readonly string[], values: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const key of keys) sum += values.get(key) as number;
  // Amounts have up to four decimals; sums of binary fractions are brought back to six.
  return Math.round(sum * 1e6) / 1e6;
}
