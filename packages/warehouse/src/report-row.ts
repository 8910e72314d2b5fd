import type { Outcome, RejectedDocument } from "@gongkai/contracts";
import type { PlacedFact } from "./fact-rows.js";
import { keyIndicatorValues } from "./key-indicators.js";
import { preferenceOf } from "./preference.js";
import { reportKey } from "./report-key.js";
import type { RowOf } from "./table.js";
import type { DocumentStatus, reportsStore } from "./tables.js";

type ReportRow = RowOf<typeof reportsStore>;

/** The row that says what became of a document, with all that is replaced together with it. */
export function reportRow(
  outcome: Outcome,
  revision: number,
  status: DocumentStatus,
  facts: readonly PlacedFact[],
): ReportRow {
  if (outcome.status === "rejected") return rejectedRow(outcome, revision, status);
  const { organization, region, sections, checks, diagnostics } = outcome;
  const passed = checks.filter((check) => check.passed).length;
  // Columns are named one by one: with parts spread into it, a row of this width took several times as long.
  return {
    report_id: outcome.reportId,
    report_key: reportKey(outcome.reportId),
    revision,
    parser_version: outcome.parserVersion,
    status,
    preference: preferenceOf(outcome),
    reason: "",
    message: "",
    detail: "",
    title: outcome.title,
    year: outcome.year,
    organization: organization.name,
    level: organization.level,
    kind: organization.kind,
    region_code: region.code,
    province: region.province,
    city: region.city,
    county: region.county,
    published_on: outcome.publishedOn,
    index_number: outcome.indexNumber,
    document_number: outcome.documentNumber,
    edition: outcome.edition,
    script: outcome.script,
    encoding: outcome.encoding,
    media_type: outcome.mediaType,
    facts: facts.length,
    table_facts: facts.filter(({ fact }) => fact.origin === "table").length,
    checks_passed: passed,
    checks_failed: checks.length - passed,
    "sections.kind": sections.map((section) => section.kind),
    "sections.heading": sections.map((section) => section.heading),
    "sections.start": sections.map((section) => section.start),
    "sections.end": sections.map((section) => section.end),
    "checks.check": checks.map((check) => check.check),
    "checks.left": checks.map((check) => check.left),
    "checks.right": checks.map((check) => check.right),
    "checks.passed": checks.map((check) => check.passed),
    "diagnostics.severity": diagnostics.map((diagnostic) => diagnostic.severity),
    "diagnostics.code": diagnostics.map((diagnostic) => diagnostic.code),
    "diagnostics.message": diagnostics.map((diagnostic) => diagnostic.message),
    "diagnostics.start": diagnostics.map((diagnostic) => diagnostic.start),
    "diagnostics.end": diagnostics.map((diagnostic) => diagnostic.end),
    ...keyIndicatorValues(facts.filter(({ preferred }) => preferred).map(({ fact }) => fact)),
  };
}

function rejectedRow(outcome: RejectedDocument, revision: number, status: DocumentStatus): ReportRow {
  const { reason, message, detail } = outcome.rejection;
  const { diagnostics } = outcome;
  return {
    ...noReport,
    report_id: outcome.reportId,
    report_key: reportKey(outcome.reportId),
    revision,
    parser_version: outcome.parserVersion,
    status,
    reason,
    message,
    detail: JSON.stringify(detail),
    "diagnostics.severity": diagnostics.map((diagnostic) => diagnostic.severity),
    "diagnostics.code": diagnostics.map((diagnostic) => diagnostic.code),
    "diagnostics.message": diagnostics.map((diagnostic) => diagnostic.message),
    "diagnostics.start": diagnostics.map((diagnostic) => diagnostic.start),
    "diagnostics.end": diagnostics.map((diagnostic) => diagnostic.end),
  };
}

const noReport = {
  preference: 0n,
  title: null,
  year: 0,
  organization: null,
  level: null,
  kind: null,
  region_code: null,
  province: null,
  city: null,
  county: null,
  published_on: null,
  index_number: null,
  document_number: null,
  edition: "",
  script: "",
  encoding: "",
  media_type: "",
  facts: 0,
  table_facts: 0,
  checks_passed: 0,
  checks_failed: 0,
  ...keyIndicatorValues([]),
  "sections.kind": [],
  "sections.heading": [],
  "sections.start": [],
  "sections.end": [],
  "checks.check": [],
  "checks.left": [],
  "checks.right": [],
  "checks.passed": [],
} as const;
