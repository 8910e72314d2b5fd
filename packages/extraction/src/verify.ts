import { identities, type Identity } from "@gongkai/catalogue";
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
  const values = index(facts);
  const checks: Check[] = [];
  const held = new Map<string, number>();
  const broken = new Set<string>();
  const settle = (keys: readonly string[], passed: boolean, axis: number) => {
    for (const key of keys) {
      if (passed) held.set(key, (held.get(key) ?? 0) | axis);
      else broken.add(key);
    }
  };
  for (const identity of identities) {
    if (!identity.editions.includes(edition)) continue;
    if (identity.forEach === "indicator") checkRows(identity, values, checks, settle);
    else
      for (const period of ["year", "cumulative"] as const)
        for (const applicant of identity.forEach === "applicant" ? applicants : (["total"] as const)) checkSum(identity, period, applicant, values, checks, settle);
  }
  const certainty = facts.map((fact): Certainty => {
    if (fact.status === "inferred") return "inferred";
    if (fact.origin === "text") return "stated";
    const key = keyOf(fact.indicator, fact.period, fact.applicant);
    const axes = held.get(key) ?? 0;
    const needed = matrixIndicators.has(fact.indicator) && values.has(keyOf(fact.indicator, fact.period, "natural_person")) ? row | column : column;
    return !broken.has(key) && (axes & needed) === needed ? "verified" : "stated";
  });
  return { checks, certainty };
}

const row = 1;
const column = 2;
const parts: readonly Applicant[] = ["natural_person", "business", "research", "social_welfare", "legal_service", "other_organization"];
const applicants: readonly Applicant[] = [...parts, "total"];
const matrixIndicators = new Set(
  identities.filter(({ forEach }) => forEach === "applicant").flatMap(({ left, right }) => [...left, ...right]),
);

function keyOf(indicator: string, period: Period, applicant: Applicant): string {
  return `${indicator}|${period}|${applicant}`;
}

/** One value a key: the table's before the sentence's, then the first. */
function index(facts: readonly FoundFact[]): ReadonlyMap<string, number> {
  const values = new Map<string, number>();
  for (const origin of ["table", "text"] as const) {
    for (const fact of facts) {
      if (fact.origin !== origin || fact.category !== null || fact.status === "approximate") continue;
      const key = keyOf(fact.indicator, fact.period, fact.applicant);
      if (!values.has(key)) values.set(key, Number(fact.decimal));
    }
  }
  return values;
}

type Settle = (keys: readonly string[], passed: boolean, axis: number) => void;

function checkSum(identity: Identity, period: Period, applicant: Applicant, values: ReadonlyMap<string, number>, checks: Check[], settle: Settle): void {
  const keys = (codes: readonly string[]) => codes.map((code) => keyOf(code, period, applicant)).filter((key) => values.has(key));
  const left = keys(identity.left);
  const right = keys(identity.right);
  if (right.length === 0 || !values.has(keyOf(identity.left[0] as string, period, applicant))) return;
  const isBound = identity.relation === ">=";
  // A sum of a single stated part says nothing unless it fills the total.
  const leftSum = total(left, values);
  const rightSum = total(right, values);
  const passed = isBound ? leftSum >= rightSum - tolerance : Math.abs(leftSum - rightSum) < tolerance;
  if (right.length < identity.right.length && !passed && !isBound && right.length < 2) return;
  const suffix = [period === "year" ? "" : period, applicant === "total" ? "" : applicant].filter((word) => word !== "").join(",");
  checks.push({ check: suffix === "" ? identity.name : `${identity.name}[${suffix}]`, left: leftSum, right: rightSum, passed });
  if (!isBound) settle([...left, ...right], passed, column);
}

/** Every row of the matrix: the total is the sum of the applicants. */
function checkRows(identity: Identity, values: ReadonlyMap<string, number>, checks: Check[], settle: Settle): void {
  for (const indicator of matrixIndicators) {
    const totalKey = keyOf(indicator, "year", "total");
    const stated = parts.map((part) => keyOf(indicator, "year", part)).filter((key) => values.has(key));
    const left = values.get(totalKey);
    if (left === undefined || stated.length === 0) continue;
    const right = total(stated, values);
    const passed = Math.abs(left - right) < tolerance;
    checks.push({ check: `${identity.name}[${indicator}]`, left, right, passed });
    settle([totalKey, ...stated], passed, row);
  }
}

function total(keys: readonly string[], values: ReadonlyMap<string, number>): number {
  // Amounts have up to four decimals; sums of binary fractions are brought back to six.
  return Math.round(keys.reduce((sum, key) => sum + (values.get(key) as number), 0) * 1e6) / 1e6;
}
