import { applicants, certainties, type Fact, factStatuses, origins, periods } from "./outcome.js";

// Facts are nine tenths of what an envelope says, and zod takes as long to check and copy them as the rest of the loader's
// reading. `factSchema` is the truth: whatever is not plainly sound is left to it, and plain-facts.test.ts holds both together.

const known = {
  periods: new Set<unknown>(periods),
  applicants: new Set<unknown>(applicants),
  statuses: new Set<unknown>(factStatuses),
  origins: new Set<unknown>(origins),
  certainties: new Set<unknown>(certainties),
};

/** Whether these are facts that `factSchema` accepts. False does not say that they are not. */
export function arePlainFacts(facts: unknown): facts is Fact[] {
  return Array.isArray(facts) && facts.every(isPlain);
}

function isPlain(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  const fact = value as Partial<Record<keyof Fact, unknown>>;
  return (
    typeof fact.indicator === "string" &&
    known.periods.has(fact.period) &&
    known.applicants.has(fact.applicant) &&
    (fact.category === null || typeof fact.category === "string") &&
    Number.isFinite(fact.value) &&
    typeof fact.unit === "string" &&
    known.statuses.has(fact.status) &&
    known.origins.has(fact.origin) &&
    known.certainties.has(fact.certainty) &&
    isEvidence(fact.evidence) &&
    (fact.check === undefined || typeof fact.check === "string")
  );
}

function isEvidence(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  const { quote, start, end } = value as Record<string, unknown>;
  return typeof quote === "string" && isOffset(start) && isOffset(end);
}

function isOffset(value: unknown): boolean {
  return typeof value === "number" && Number.isInteger(value) && value >= 0 && value <= 0xffff_ffff;
}
