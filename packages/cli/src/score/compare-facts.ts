import type { Certainty, Fact } from "@gongkai/contracts";
import { type FactName, factKey } from "./fact-key.js";
import type { ReportTruth, TrueFact } from "./truth.js";

/** How one fact came out. `want` is the truth's value, `got` the report's. */
export interface Verdict {
  readonly kind: "right" | "miss" | "wrong" | "extra";
  readonly name: FactName;
  readonly want?: number;
  readonly got?: number;
  readonly quote?: string;
  /** How sure the report is of its fact. */
  readonly certainty?: Certainty;
  /** The truth does not insist on it: neither missed nor, when wrong, asked for. */
  readonly optional: boolean;
}

/**
 * A report's facts against the truth, a verdict a fact name. Facts of the previous year and names in
 * `contradictions` are not judged; of several facts with one name the table's counts, then the first.
 */
export function compareFacts(facts: readonly Fact[], truth: ReportTruth): Verdict[] {
  const given = judgedFacts(facts, new Set(truth.contradictions.map(factKey)));
  const verdicts: Verdict[] = [];
  // A truth that leaves the period open takes what the definite ones have not taken.
  const wanted = truth.facts
    .filter((fact) => fact.period !== "previous_year")
    .toSorted((a, b) => (a.periods ? 1 : 0) - (b.periods ? 1 : 0));
  for (const want of wanted) {
    const candidates = namesOf(want)
      .map((name) => given.get(factKey(name)))
      .filter((fact) => fact !== undefined);
    const right = candidates.filter((fact) => equal(fact.value, want.value));
    const taken = right.length > 0 ? right : candidates.slice(0, 1);
    for (const fact of taken) given.delete(factKey(fact));
    const got = taken[0];
    if (got === undefined) {
      if (!want.optional) verdicts.push({ kind: "miss", name: want, want: want.value, optional: false });
    } else {
      verdicts.push({
        kind: right.length > 0 ? "right" : "wrong",
        name: got,
        want: want.value,
        got: got.value,
        quote: got.evidence.quote,
        certainty: got.certainty,
        optional: want.optional,
      });
    }
  }
  for (const fact of given.values()) {
    const { value: got, certainty, evidence } = fact;
    verdicts.push({ kind: "extra", name: fact, got, quote: evidence.quote, certainty, optional: false });
  }
  return verdicts;
}

function judgedFacts(facts: readonly Fact[], contradicted: ReadonlySet<string>): Map<string, Fact> {
  const judged = new Map<string, Fact>();
  for (const fact of facts) {
    const key = factKey(fact);
    if (fact.period === "previous_year" || contradicted.has(key)) continue;
    const earlier = judged.get(key);
    if (earlier === undefined || (earlier.origin === "text" && fact.origin === "table")) judged.set(key, fact);
  }
  return judged;
}

function namesOf(want: TrueFact): FactName[] {
  return (want.periods ?? [want.period]).map((period) => ({ ...want, period }));
}

function equal(a: number, b: number): boolean {
  return Math.abs(a - b) < 1e-9;
}
