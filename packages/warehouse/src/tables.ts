import {
  applicants,
  certainties,
  editions,
  factStatuses,
  levels,
  organizationKinds,
  periods,
} from "@gongkai/contracts";
import { nullableWord, word } from "./dictionary-column.js";
import { keyIndicatorColumns } from "./key-indicators.js";
import {
  array,
  blob,
  bool,
  type ColumnType,
  count,
  date,
  decimal,
  enum8,
  enumNumber,
  fixedHex,
  flag,
  float32,
  int8,
  int32,
  int64,
  nullable,
  text,
  timestamp,
  uint16,
  uint32,
  uint64,
} from "./native-columns.js";
import { table } from "./table.js";

// The storage tables of infra/clickhouse as the writers fill them: names, types and Enum numbers are those of the migrations.

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

export const discardsStore = table("discards_store", { report_id: text, reason: word, discarded_at: timestamp });

export const malformedMessagesStore = table("malformed_messages_store", {
  topic: word,
  partition: int32,
  offset: int64,
  code: word,
  message: text,
  key: text,
});

export const sightingsStore = table("sightings_store", {
  report_id: text,
  source_uri: text,
  fetched_at: timestamp,
  site: word,
  media_type: word,
});

export const reportTextsStore = table("report_texts_store", { report_id: text, revision: uint32, text });

export const factKeysStore = table("fact_keys_store", {
  report_key: uint64,
  revision: uint32,
  fingerprint: uint64,
  year: uint16,
  region: word,
  "keys.indicator": array(word),
  "keys.period": array(int8),
  "keys.applicant": array(int8),
  "keys.category": array(word),
  "keys.origin": array(int8),
  "keys.ordinal": array(uint16),
});

export const factsStore = table("facts_store", {
  year: uint16,
  region: word,
  report_key: uint64,
  revision: uint32,
  gone: flag,
  report_id: fixedHex(32),
  organization: text,
  province: word,
  level: enum8({ "": 0, ...levelNumbers }),
  edition: enum8({ "": 0, ...numbered(editions) }),
  indicator: word,
  period: enumNumber(periodNumbers),
  applicant: enumNumber(applicantNumbers),
  category: word,
  origin: enumNumber(originNumbers),
  ordinal: uint16,
  value: decimal,
  unit: word,
  status: enum8(numbered(factStatuses)),
  certainty: enum8(numbered(certainties)),
  preferred: bool,
  quote: text,
  start: uint32,
  end: uint32,
  check: word,
  preference: uint64,
});

export const parseAttemptsStore = table("parse_attempts_store", {
  report_id: text,
  report_key: uint64,
  revision: uint32,
  stage: word,
  try: uint16,
  outcome: documentStatus,
  reason: word,
  parser_version: word,
  site: word,
  edition: word,
  media_type: word,
  bytes: count,
  milliseconds: float32,
  attempted_at: timestamp,
});

const nullableText = nullable(text, "");
const nullableDecimal = nullable(decimal, 0);

export const reportsStore = table("reports_store", {
  report_id: text,
  report_key: uint64,
  revision: uint32,
  parser_version: word,
  status: documentStatus,
  reason: word,
  message: text,
  detail: text,
  title: nullableText,
  year: uint16,
  organization: nullableText,
  level: nullable(enum8(levelNumbers), "national"),
  kind: nullable(enum8(numbered(organizationKinds)), "government"),
  region_code: nullableWord,
  province: nullableWord,
  city: nullableWord,
  county: nullableWord,
  published_on: nullable(date, "1970-01-01"),
  index_number: nullableText,
  document_number: nullableText,
  edition: word,
  script: word,
  encoding: word,
  media_type: word,
  facts: uint32,
  table_facts: uint32,
  checks_passed: uint32,
  checks_failed: uint32,
  ...(Object.fromEntries(keyIndicatorColumns.map((column) => [column, nullableDecimal])) as Record<
    (typeof keyIndicatorColumns)[number],
    ColumnType<number | null>
  >),
  "sections.kind": array(word),
  "sections.heading": array(text),
  "sections.start": array(uint32),
  "sections.end": array(uint32),
  "checks.check": array(word),
  "checks.left": array(decimal),
  "checks.right": array(decimal),
  "checks.passed": array(bool),
  "diagnostics.severity": array(word),
  "diagnostics.code": array(word),
  "diagnostics.message": array(text),
  "diagnostics.start": array(uint32),
  "diagnostics.end": array(uint32),
  preference: uint64,
});
