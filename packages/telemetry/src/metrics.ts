/** What a metric counts, by which labels; `docs/metrics.md` is made from this list. */
export interface MetricPlan {
  readonly kind: "counter" | "gauge" | "histogram";
  readonly help: string;
  readonly labels: readonly string[];
  /** Upper bounds of a histogram's buckets, in the metric's unit. */
  readonly buckets?: readonly number[];
}

const seconds = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 300];
const items = [1, 10, 50, 100, 250, 500, 1000, 2500, 5000, 10_000];
const sizes = [1e3, 1e4, 1e5, 5e5, 1e6, 4e6, 8e6, 16e6, 32e6, 64e6];

/** Every metric of every service. Names follow Prometheus: base units, `_total` for counters. */
export const metricList = {
  gongkai_documents_received_total: {
    kind: "counter",
    help: "Documents that ingest took in, by source (folder, jsonl, warc, http) and result (accepted, duplicate, too_large, unreadable)",
    labels: ["source", "result"],
  },
  gongkai_documents_received_bytes_total: {
    kind: "counter",
    help: "Bytes of the documents that ingest took in",
    labels: ["source"],
  },
  gongkai_http_refusals_total: {
    kind: "counter",
    help: "Intake requests that were refused, by status",
    labels: ["status"],
  },
  gongkai_unacknowledged_bytes: {
    kind: "gauge",
    help: "Bytes that ingest holds until Kafka acknowledges them",
    labels: [],
  },
  gongkai_attempts_total: {
    kind: "counter",
    help: "Tries to parse a document, by outcome (parsed, refused, failed, retrying), reason, stage (parse, retry, reparse), edition and media type",
    labels: ["outcome", "reason", "stage", "edition", "media_type"],
  },
  gongkai_extraction_seconds: {
    kind: "histogram",
    help: "Time of one try to parse a document, by stage",
    labels: ["stage"],
    buckets: seconds,
  },
  gongkai_batch_seconds: {
    kind: "histogram",
    help: "Time from taking a batch to the end of its work, before its offset is committed, by service and topic",
    labels: ["service", "topic"],
    buckets: seconds,
  },
  gongkai_batch_messages: {
    kind: "histogram",
    help: "Messages of a batch, by service and topic",
    labels: ["service", "topic"],
    buckets: items,
  },
  gongkai_batch_bytes: {
    kind: "histogram",
    help: "Bytes of a batch, by service and topic",
    labels: ["service", "topic"],
    buckets: sizes,
  },
  gongkai_insert_seconds: {
    kind: "histogram",
    help: "Time of the loader's inserts into ClickHouse, by topic",
    labels: ["topic"],
    buckets: seconds,
  },
  gongkai_queryable_seconds: {
    kind: "histogram",
    help: "Time from a document's raw message to its rows in ClickHouse",
    labels: [],
    buckets: seconds,
  },
  gongkai_lag_messages: {
    kind: "gauge",
    help: "Messages that wait for a consumer group, by group and topic",
    labels: ["group", "topic"],
  },
  gongkai_malformed_messages_total: {
    kind: "counter",
    help: "Messages that are not of the pipeline or not of a known schema version and were passed over, by topic and code",
    labels: ["topic", "code"],
  },
  gongkai_system_errors_total: {
    kind: "counter",
    help: "Errors of the system (never of a document) that stopped a batch, by service and code",
    labels: ["service", "code"],
  },
  gongkai_retries_scheduled_total: {
    kind: "counter",
    help: "Documents put on a step of the retry ladder, by reason and step; a failure that is delivered again counts again",
    labels: ["reason", "step"],
  },
  gongkai_retries_waiting: {
    kind: "gauge",
    help: "Jobs that wait on the retry ladder",
    labels: [],
  },
  gongkai_retry_waits_total: {
    kind: "counter",
    help: "Retries that were due before the document's bytes were archived, and wait",
    labels: [],
  },
  gongkai_dead_letters_total: {
    kind: "counter",
    help: "Documents that became dead letters, by reason; a failure that is delivered again counts again",
    labels: ["reason"],
  },
  gongkai_heals_total: {
    kind: "counter",
    help: "Documents that were parsed at a later try, by the reason of the first failure",
    labels: ["reason"],
  },
  gongkai_worker_replacements_total: {
    kind: "counter",
    help: "Extraction threads that were ended and replaced, by reason (timeout, out_of_memory)",
    labels: ["reason"],
  },
  gongkai_watchdog_ends_total: {
    kind: "counter",
    help: "Consumers that the watchdog ended because they stood still though messages waited, by group and topic",
    labels: ["group", "topic"],
  },
} as const satisfies Readonly<Record<string, MetricPlan>>;

type List = typeof metricList;
type NameOf<Kind extends MetricPlan["kind"]> = {
  [Name in keyof List]: List[Name]["kind"] extends Kind ? Name : never;
}[keyof List];

export type CounterName = NameOf<"counter">;
export type GaugeName = NameOf<"gauge">;
export type HistogramName = NameOf<"histogram">;
/** Exactly the labels that the list gives a metric. */
export type LabelsOf<Name extends keyof List> = Readonly<Record<List[Name]["labels"][number], string | number>>;
