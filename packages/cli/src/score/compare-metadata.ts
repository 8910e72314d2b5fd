import type { ParsedReport } from "@gongkai/contracts";
import type { ReportTruth } from "./truth.js";

export const metadataFields = [
  "organization",
  "province",
  "city",
  "county",
  "year",
  "edition",
  "publishedOn",
  "indexNumber",
  "documentNumber",
  "script",
] as const;
export type MetadataField = (typeof metadataFields)[number];

/** One field of a report's metadata against the truth. */
export interface MetadataVerdict {
  readonly field: MetadataField;
  readonly want: string | number | null;
  readonly got: string | number | null;
  readonly right: boolean;
}

/** The fields that the truth speaks of; a truth of null is right only when nothing is given. */
export function compareMetadata(report: ParsedReport, truth: ReportTruth): MetadataVerdict[] {
  const got: Record<MetadataField, string | number | null> = {
    organization: report.organization.name,
    province: report.region.province,
    city: report.region.city,
    county: report.region.county,
    year: report.year,
    edition: report.edition,
    publishedOn: report.publishedOn,
    indexNumber: report.indexNumber,
    documentNumber: report.documentNumber,
    script: report.script,
  };
  const verdicts: MetadataVerdict[] = [];
  for (const field of metadataFields) {
    const want = truth[field];
    if (want === undefined) continue;
    verdicts.push({ field, want, got: got[field], right: plain(want) === plain(got[field]) });
  }
  return verdicts;
}

/** 〔2011〕, [2011] and （2011） are one way of writing, and blanks carry nothing. */
function plain(value: string | number | null): string | null {
  if (value === null) return null;
  return String(value)
    .normalize("NFKC")
    .replace(/\s/g, "")
    .replace(/[〔[【(]/g, "[")
    .replace(/[〕\]】)]/g, "]");
}
