import type { Fact } from "@gongkai/contracts";

// The indicators that most questions are about stand as columns in organ_years: one row for each organ and year.

const keyIndicators = {
  disclosure_total: "disclosure.total",
  normative_issued: "normative.issued",
  applications_received: "applications.received",
  applications_carried_in: "applications.carried_in",
  applications_answered: "applications.outcome.total",
  applications_granted: "applications.outcome.granted",
  applications_partially_granted: "applications.outcome.partially_granted",
  applications_denied: "applications.outcome.denied",
  applications_unable: "applications.outcome.unable",
  applications_not_processed: "applications.outcome.not_processed",
  applications_carried_out: "applications.carried_out",
  reconsiderations: "reconsideration.total",
  reconsiderations_corrected: "reconsideration.corrected",
  lawsuits: "litigation.total",
} as const;

export type KeyIndicatorColumn = keyof typeof keyIndicators;
export const keyIndicatorColumns = Object.keys(keyIndicators) as readonly KeyIndicatorColumn[];

/** The year's totals for these columns among the preferred facts of one report; null where the report gives none. */
export function keyIndicatorValues(preferred: Iterable<Fact>): Record<KeyIndicatorColumn, number | null> {
  const totals = new Map<string, number>();
  for (const { indicator, period, applicant, category, value } of preferred) {
    if (period === "year" && applicant === "total" && category === null) totals.set(indicator, value);
  }
  const values = keyIndicatorColumns.map((column) => [column, totals.get(keyIndicators[column]) ?? null]);
  return Object.fromEntries(values) as Record<KeyIndicatorColumn, number | null>;
}
