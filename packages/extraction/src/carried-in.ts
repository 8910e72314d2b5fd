import type { Applicant } from "@gongkai/contracts";
import type { FoundFact } from "./tables/cell-fact.js";

/** Words that name what came in during the year alone. */
const cameIn = /收到|新收|新增/;

/**
 * The sentences' facts without those that count, as received, the applications carried in from last year as well: the form
 * shows it where what it received and what was carried in make up the number (共受理749件: 713 and 36).
 */
export function withoutCarriedIn(
  sentences: readonly FoundFact[],
  table: readonly FoundFact[],
  text: string,
): readonly FoundFact[] {
  const received = countsOf("applications.received", table);
  const held = new Map<Applicant, number>();
  for (const [applicant, count] of countsOf("applications.carried_in", table)) {
    const own = received.get(applicant);
    if (own !== undefined && count > 0) held.set(applicant, own + count);
  }
  if (held.size === 0) return sentences;
  return sentences.filter(
    ({ indicator, period, applicant, decimal, start, end }) =>
      indicator !== "applications.received" ||
      period !== "year" ||
      held.get(applicant) !== Number(decimal) ||
      cameIn.test(text.slice(start, end)),
  );
}

function countsOf(sought: string, facts: readonly FoundFact[]): ReadonlyMap<Applicant, number> {
  const counts = new Map<Applicant, number>();
  for (const { indicator, period, applicant, decimal } of facts)
    if (indicator === sought && period === "year") counts.set(applicant, Number(decimal));
  return counts;
}
