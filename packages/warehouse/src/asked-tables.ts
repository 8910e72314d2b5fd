const organAndYear = ["year", "region_code", "organization", "report_id"] as const;
const fact = [
  ...organAndYear,
  "indicator",
  "period",
  "applicant",
  "category",
  "origin",
  "ordinal",
] as const satisfies readonly string[];

/**
 * The tables and views that users are told to ask, in the order of docs/tables.md: those that most questions go to come
 * first. Each with its natural key, the columns that its rows are sorted by wherever their order should be the same twice:
 * two rows that agree in all of them agree in everything.
 */
export const askedTables = {
  organ_years: organAndYear,
  annual_facts: fact,
  annual_reports: organAndYear,
  facts: fact,
  reports: organAndYear,
  checks: [...organAndYear, "check", "left", "right", "passed"],
  sections: ["report_id", "start", "end", "kind", "heading"],
  diagnostics: ["report_id", "start", "end", "code", "severity", "message"],
  rejections: ["report_id"],
  dead_letters: ["report_id"],
  discards: ["report_id", "reason"],
  healed_documents: ["report_id"],
  parse_attempts: ["report_id", "revision", "stage", "try"],
  parse_outcomes: ["day", "parser_version", "site", "edition", "media_type", "outcome", "reason"],
  ledger: ["received"],
  raw_reports: ["report_id"],
  sightings: ["report_id", "source_uri", "fetched_at"],
  malformed_messages: ["topic", "partition", "offset"],
  report_texts: ["report_id", "revision"],
  indicators: ["code"],
  regions: ["code", "valid_from", "name"],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type AskedTable = keyof typeof askedTables;

/** Whether users are told of a table of this name. */
export const isAskedTable = (name: string): name is AskedTable => Object.hasOwn(askedTables, name);
