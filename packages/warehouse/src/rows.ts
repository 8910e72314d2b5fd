import {
  applicants,
  certainties,
  editions,
  factStatuses,
  failedReasons,
  levels,
  organizationKinds,
  origins,
  periods,
  scripts,
} from "@gongkai/contracts";
import { z } from "zod";
import { documentStatuses } from "./tables.js";

// Rows as ClickHouse answers them: the one place where their shapes stand. UInt64 and Decimal come as strings.

const whole = z.coerce.number();
const exact = z.coerce.number();
const key = z.coerce.bigint();

const instant = z.string().transform((text) => new Date(`${text.replace(" ", "T")}Z`));

export const idRow = z.object({ report_id: z.string() });

export const pendingRow = z.object({ report_id: z.string(), size: whole });
/** A raw report that has no outcome yet. */
export interface PendingReport {
  readonly reportId: string;
  /** Bytes. */
  readonly size: number;
}

export const deadLetterRow = z.object({
  report_id: z.string(),
  revision: whole,
  parser_version: z.string(),
  reason: z.enum(failedReasons),
  message: z.string(),
  detail: z.string(),
  tries: whole,
  first_tried_at: instant,
  last_tried_at: instant,
  bytes: whole,
  site: z.string(),
  source_uri: z.string(),
});
/** A document that should have been read and was not; `detail` is JSON. */
export type DeadLetter = z.infer<typeof deadLetterRow>;

export const retryingRow = z.object({
  report_id: z.string(),
  revision: whole,
  reason: z.enum(failedReasons),
  failed_at: instant,
});
/** A document that failed at a step of the ladder, and waits for the next. */
export type RetryingReport = z.infer<typeof retryingRow>;

export const originRow = z.object({
  report_id: z.string(),
  size: whole,
  /** -1 where the document came without Kafka, as is the offset. */
  raw_partition: whole,
  raw_offset: whole,
  source_uri: z.string(),
  fetched_at: instant,
  media_type: z.string(),
  reparses: whole,
});
/** Where a stored document came from first, and how often it was read again. */
export type Origin = z.infer<typeof originRow>;

export const attemptRow = z.object({
  attempted_at: instant,
  stage: z.string(),
  try: whole,
  outcome: z.enum(documentStatuses),
  reason: z.string().nullable(),
  parser_version: z.string(),
  revision: whole,
  milliseconds: z.number(),
});
/** One try on a document. */
export type StoredAttempt = z.infer<typeof attemptRow>;

export const diagnosticRow = z.object({ severity: z.string(), code: z.string(), message: z.string() });
export type StoredDiagnostic = z.infer<typeof diagnosticRow>;

export const rawPlaceRow = z.object({
  report_id: z.string(),
  size: whole,
  source_uri: z.string(),
  site: z.string(),
  media_type: z.string(),
});

export const reportKeyRow = z.object({ report_key: key });

export const factKeysRow = z.object({
  report_key: key,
  revision: whole,
  fingerprint: key,
  year: z.int(),
  region: z.string(),
  indicators: z.array(z.string()),
  periods: z.array(z.int()),
  applicants: z.array(z.int()),
  categories: z.array(z.string()),
  origins: z.array(z.int()),
  ordinals: z.array(z.int()),
});
export type FactKeysRow = z.infer<typeof factKeysRow>;

export const serverRow = z.object({ version: z.string(), now: whole });
export const diskRow = z.object({ name: z.string(), free_space: whole });
export const numberRow = z.object({ number: whole });
export const nameRow = z.object({ name: z.string() });
export const migrationRow = z.object({ name: z.string(), checksum: z.string() });

export const ledgerRow = z.object({
  received: whole,
  parsed: whole,
  refused: whole,
  dead: whole,
  in_retry: whole,
  in_flight: whole,
});
/** received = parsed + refused + dead + in_retry + in_flight, in distinct documents. */
export type Ledger = z.infer<typeof ledgerRow>;

export const accountRow = z.object({
  raw_partition: z.int(),
  received: whole,
  parsed: whole,
  refused: whole,
  dead: whole,
  in_retry: whole,
  unread: whole,
  waiting: z.array(key),
  not_archived: z.array(z.tuple([key, z.int()])),
});
export type AccountRow = z.infer<typeof accountRow>;

export const countRow = z.object({ name: z.string(), documents: whole });
export type CountRow = z.infer<typeof countRow>;
export const kindRow = z.object({ edition: z.string(), script: z.string(), documents: whole, facts: whole });

export const storedReportRow = z.object({
  report_id: z.string(),
  revision: whole,
  parser_version: z.string(),
  status: z.enum(documentStatuses),
  reason: z.string(),
  message: z.string(),
  title: z.string().nullable(),
  year: z.int(),
  organization: z.string().nullable(),
  level: z.enum(levels).nullable(),
  kind: z.enum(organizationKinds).nullable(),
  region_code: z.string().nullable(),
  province: z.string().nullable(),
  city: z.string().nullable(),
  county: z.string().nullable(),
  published_on: z.string().nullable(),
  index_number: z.string().nullable(),
  document_number: z.string().nullable(),
  edition: z.enum(editions).or(z.literal("")),
  script: z.enum(scripts).or(z.literal("")),
  encoding: z.string(),
  media_type: z.string(),
  facts: whole,
  table_facts: whole,
  checks_passed: whole,
  checks_failed: whole,
});
/** A document as its highest revision left it: a report, or a rejection (then `status`, `reason` and `message` say why). */
export type StoredReport = z.infer<typeof storedReportRow>;

export const storedFactRow = z.object({
  report_id: z.string(),
  revision: whole,
  indicator: z.string(),
  period: z.enum(periods),
  applicant: z.enum(applicants),
  category: z.string().nullable(),
  value: exact,
  unit: z.string(),
  status: z.enum(factStatuses),
  origin: z.enum(origins),
  certainty: z.enum(certainties),
  preferred: z.boolean(),
  ordinal: z.int(),
  quote: z.string(),
  start: z.int(),
  end: z.int(),
  check: z.string().nullable(),
});
/** A stored fact; `start` and `end` count in the text of its `revision`. */
export type StoredFact = z.infer<typeof storedFactRow>;

export const textRow = z.object({ revision: whole, text: z.string() });

export const describedColumnRow = z.object({
  table: z.string(),
  table_comment: z.string(),
  column: z.string(),
  type: z.string(),
  comment: z.string(),
});
export type DescribedColumn = z.infer<typeof describedColumnRow>;

export const columnRow = z.object({ name: z.string(), type: z.string() });
/** A column of a table or view, with its ClickHouse type. */
export type Column = z.infer<typeof columnRow>;
