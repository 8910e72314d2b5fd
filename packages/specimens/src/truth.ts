import type { Applicant, Edition, Period, RejectionReason, Script } from "@gongkai/contracts";

/** A fact that a careful reader takes. Left out: the period is `year`, the applicant `total`, there is no category. */
export interface TrueFact {
  readonly indicator: string;
  readonly value: number;
  readonly period?: Period;
  /** The text leaves the period open: any of these is right. */
  readonly periods?: readonly Period[];
  readonly applicant?: Applicant;
  readonly category?: string;
  readonly approximate?: true;
  /** Right if given, not missed if not. */
  readonly optional?: true;
}

/** What a careful reader takes from a report: the format of the sets that `gongkai score` reads. */
export interface ReportTruth {
  readonly documentKind: "report";
  readonly edition: Edition;
  readonly year: number;
  readonly province: string | null;
  readonly city: string | null;
  readonly county: string | null;
  readonly organization: string;
  readonly publishedOn: string | null;
  readonly indexNumber: string | null;
  readonly documentNumber: string | null;
  /** Left out where the text has both. */
  readonly script?: Script;
  /** The damage that was done to the document, by name; none for a plain one. */
  readonly damage: readonly string[];
  readonly facts: readonly TrueFact[];
}

/** A document that is no report, and why. */
export interface RejectTruth {
  readonly documentKind: "reject";
  readonly reason: RejectionReason;
  /** Other reasons that would do. */
  readonly alsoAcceptable?: readonly RejectionReason[];
}

/** What names a fact; two facts with one name are statements of one number. */
export function factName({ indicator, period, periods, applicant, category }: TrueFact): string {
  if (period === undefined && periods === undefined && applicant === undefined && category === undefined)
    return indicator;
  return `${indicator} ${periods?.join() ?? period ?? "year"} ${applicant ?? "total"} ${category ?? ""}`;
}
