import {
  applicants,
  certainties,
  editions,
  factStatuses,
  levels,
  organizationKinds,
  periods,
} from "@gongkai/contracts";
import { keyIndicatorColumns } from "./key-indicators.js";
import {
  array,
  blob,
  bool,
  type Codec,
  count,
  date,
  decimal,
  enum8,
  fixedHex,
  float32,
  int32,
  int64,
  nullable,
  text,
  timestamp,
  uint8,
  uint16,
  uint32,
  uint64,
} from "./row-binary.js";
import { table } from "./table.js";

// The storage tables of infra/clickhouse as the writers fill them. Enum numbers are those of the migrations.

/** Numbers from 1 in the order of the names. */
function numbered<Name extends string>(names: readonly Name[]): Record<Name, number> {
  return Object.fromEntries(names.map((name, index) => [name, index + 1])) as Record<Name, number>;
}

export const periodNumbers = numbered(periods);
export const applicantNumbers = numbered(applicants);
/** Tables first: what is preferred sorts first. */
export const originNumbers = { table: 1, text: 2 } as const;
const levelNumbers = numbered(levels);

export const documentStatuses = ["parsed", "refused", "failed", "retrying"] as const;
export type DocumentStatus = (typeof documentStatuses)[number];
const documentStatus = enum8(numbered(documentStatuses));

export const rawReportsStore = table("raw_reports_store", {
  report_id: text,
  report_key: uint64,
  size: count,
  received_at: timestamp,
  bytes: blob,
  raw_partition: int32,
  raw_offset: int64,
});

export const discardsStore = table("discards_store", { report_id: text, reason: text, discarded_at: timestamp });

export const malformedMessagesStore = table("malformed_messages_store", {
  topic: text,
  partition: int32,
  offset: int64,
  code: text,
  message: text,
  key: text,
});

export const sightingsStore = table("sightings_store", {
  report_id: text,
  source_uri: text,
  fetched_at: timestamp,
  site: text,
  media_type: text,
});

export const reportTextsStore = table("report_texts_store", { report_id: text, revision: uint32, text });

export const factKeysStore = table("fact_keys_store", {
  report_key: uint64,
  revision: uint32,
  fingerprint: uint64,
  year: uint16,
  region: text,
  "keys.indicator": array(text),
  "keys.period": array(uint8),
  "keys.applicant": array(uint8),
  "keys.category": array(text),
  "keys.origin": array(uint8),
  "keys.ordinal": array(uint16),
});

/** In another order than in the migration: what all facts of a report share comes first, and is written once. */
export const factsStore = table("facts_store", {
  year: uint16,
  region: text,
  report_key: uint64,
  revision: uint32,
  gone: bool,
  report_id: fixedHex(),
  organization: text,
  province: text,
  level: enum8({ "": 0, ...levelNumbers }),
  edition: enum8({ "": 0, ...numbered(editions) }),
  indicator: text,
  period: uint8,
  applicant: uint8,
  category: text,
  origin: uint8,
  ordinal: uint16,
  value: decimal,
  unit: text,
  status: enum8(numbered(factStatuses)),
  certainty: enum8(numbered(certainties)),
  preferred: bool,
  quote: text,
  start: uint32,
  end: uint32,
  check: text,
  preference: uint64,
});

export const parseAttemptsStore = table("parse_attempts_store", {
  report_id: text,
  report_key: uint64,
  revision: uint32,
  stage: text,
  try: uint16,
  outcome: documentStatus,
  reason: text,
  parser_version: text,
  site: text,
  edition: text,
  media_type: text,
  bytes: count,
  milliseconds: float32,
  attempted_at: timestamp,
});

const nullableText = nullable(text);
const nullableDecimal = nullable(decimal);

export const reportsStore = table("reports_store", {
  report_id: text,
  report_key: uint64,
  revision: uint32,
  parser_version: text,
  status: documentStatus,
  reason: text,
  message: text,
  detail: text,
  title: nullableText,
  year: uint16,
  organization: nullableText,
  level: nullable(enum8(levelNumbers)),
  kind: nullable(enum8(numbered(organizationKinds))),
  region_code: nullableText,
  province: nullableText,
  city: nullableText,
  county: nullableText,
  published_on: nullable(date),
  index_number: nullableText,
  document_number: nullableText,
  edition: text,
  script: text,
  encoding: text,
  media_type: text,
  facts: uint32,
  table_facts: uint32,
  checks_passed: uint32,
  checks_failed: uint32,
  ...(Object.fromEntries(keyIndicatorColumns.map((column) => [column, nullableDecimal])) as Record<
    (typeof keyIndicatorColumns)[number],
    Codec<number | null>
  >),
  "sections.kind": array(text),
  "sections.heading": array(text),
  "sections.start": array(uint32),
  "sections.end": array(uint32),
  "checks.check": array(text),
  "checks.left": array(decimal),
  "checks.right": array(decimal),
  "checks.passed": array(bool),
  "diagnostics.severity": array(text),
  "diagnostics.code": array(text),
  "diagnostics.message": array(text),
  "diagnostics.start": array(uint32),
  "diagnostics.end": array(uint32),
  preference: uint64,
});
