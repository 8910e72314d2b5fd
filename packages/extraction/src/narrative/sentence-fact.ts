import type { Period } from "@gongkai/contracts";
import type { Quantity } from "../quantity/quantities.js";
import type { FoundFact } from "../tables/cell-fact.js";
import type { Reading } from "./what-counts.js";

/** Where the words of a fact stand in the normalised text. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** What a number of a sentence states. `year`: the report's. */
export function countedFact(
  { decimal, unit, approximate, denied }: Quantity,
  { named, category }: Reading,
  period: Period,
  year: number | null,
  { start, end }: Stretch,
): FoundFact {
  return {
    indicator: inForms(named.indicator, year),
    period,
    applicant: named.applicant,
    category,
    decimal,
    unit,
    status: denied === true ? "stated_none" : approximate ? "approximate" : "stated",
    origin: "text",
    start,
    end,
  };
}

/** The 0 of an indicator that a sentence denies. */
export function deniedFact(indicator: string, period: Period, year: number | null, { start, end }: Stretch): FoundFact {
  return {
    indicator: inForms(indicator, year),
    period,
    applicant: "total",
    category: null,
    decimal: "0",
    unit: "",
    status: "stated_none",
    origin: "text",
    start,
    end,
  };
}

/** Since the forms of 2019 the documents that an office issued are counted in their section 二. */
function inForms(indicator: string, year: number | null): string {
  return indicator === "disclosure.normative_documents_issued" && year !== null && year >= 2019
    ? "normative.issued"
    : indicator;
}
