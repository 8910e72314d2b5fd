-- What became of documents: every try, the current dead letters, and the balance of all that was received.

CREATE TABLE IF NOT EXISTS parse_attempts_store (
  report_id      String                 COMMENT 'The document' CODEC(ZSTD(1)),
  report_key     UInt64                 COMMENT 'The first 8 bytes of report_id as a number' CODEC(ZSTD(1)),
  revision       UInt32                 COMMENT 'Revision of the parser and remedy step that tried',
  stage          LowCardinality(String) COMMENT 'Who tried',
  try            UInt16                 COMMENT 'Number of the try at this stage',
  outcome        Enum8('parsed' = 1, 'refused' = 2, 'failed' = 3, 'retrying' = 4) COMMENT 'How it ended',
  reason         LowCardinality(String) COMMENT 'Reason of a rejection; empty where parsed',
  parser_version LowCardinality(String) COMMENT 'Version of the parser',
  site           LowCardinality(String) COMMENT 'Host of the address; file for local files',
  edition        LowCardinality(String) COMMENT 'Edition of the form; empty where unknown',
  media_type     LowCardinality(String) COMMENT 'Media type as found, else as declared; empty where unknown',
  bytes          UInt64                 COMMENT 'Size of the document',
  milliseconds   Float32                COMMENT 'Time the try took',
  attempted_at   DateTime64(3, 'UTC')   COMMENT 'When it was tried' CODEC(Delta, ZSTD(1))
)
ENGINE = ReplacingMergeTree(attempted_at)
ORDER BY (report_key, revision, stage, try)
COMMENT 'Storage of parse_attempts';

CREATE OR REPLACE VIEW parse_attempts (
  report_id      String                 COMMENT 'The document',
  revision       UInt32                 COMMENT 'Revision of the parser and remedy step that tried',
  stage          LowCardinality(String) COMMENT 'Who tried: parse, or a step of the retry ladder',
  try            UInt16                 COMMENT 'Number of the try at this stage, from 1',
  outcome        Enum8('parsed' = 1, 'refused' = 2, 'failed' = 3, 'retrying' = 4) COMMENT 'parsed, refused (no report), failed (should have been read) or retrying (failed, and will be tried again)',
  reason         LowCardinality(Nullable(String)) COMMENT 'Reason of a rejection',
  parser_version LowCardinality(String) COMMENT 'Version of the parser',
  site           LowCardinality(String) COMMENT 'Host of the address the document came from; file for local files',
  edition        LowCardinality(Nullable(String)) COMMENT 'Edition of the form, where known',
  media_type     LowCardinality(Nullable(String)) COMMENT 'Media type as found, else as declared',
  bytes          UInt64                 COMMENT 'Size of the document in bytes',
  milliseconds   Float32                COMMENT 'Time the try took, in milliseconds',
  attempted_at   DateTime64(3, 'UTC')   COMMENT 'When it was tried'
) AS
SELECT report_id, revision, stage, try, outcome, nullIf(reason, '') AS reason, parser_version, site,
  nullIf(edition, '') AS edition, nullIf(media_type, '') AS media_type, bytes, milliseconds, attempted_at
FROM parse_attempts_store FINAL
SETTINGS optimize_move_to_prewhere_if_final = 1
COMMENT 'One row for each try to parse a document';

CREATE OR REPLACE VIEW parse_outcomes (
  day            Date                   COMMENT 'Day of the tries (UTC)',
  parser_version LowCardinality(String) COMMENT 'Version of the parser',
  site           LowCardinality(String) COMMENT 'Host the documents came from; file for local files',
  edition        LowCardinality(Nullable(String)) COMMENT 'Edition of the form; null for most documents that were not parsed',
  media_type     LowCardinality(Nullable(String)) COMMENT 'Media type as found, else as declared',
  outcome        Enum8('parsed' = 1, 'refused' = 2, 'failed' = 3, 'retrying' = 4) COMMENT 'parsed, refused or failed; tries that are made again are not counted',
  reason         LowCardinality(Nullable(String)) COMMENT 'Reason of a rejection',
  documents      UInt64                 COMMENT 'Number of documents',
  parsed         UInt64                 COMMENT 'documents where outcome is parsed, else 0: sum it over any grouping',
  refused        UInt64                 COMMENT 'documents where outcome is refused, else 0',
  failed         UInt64                 COMMENT 'documents where outcome is failed, else 0',
  failure_rate   Nullable(Float64)      COMMENT 'failed / (parsed + failed) over all rows of this day, parser version and site; over another grouping: sum(failed) / (sum(parsed) + sum(failed))',
  milliseconds   Float64                COMMENT 'Mean time a try took, in milliseconds'
) AS
SELECT day, parser_version, site, edition, media_type, outcome, reason, documents,
  if(outcome = 'parsed', documents, 0) AS parsed, if(outcome = 'refused', documents, 0) AS refused,
  if(outcome = 'failed', documents, 0) AS failed,
  sum(if(outcome = 'failed', documents, 0)) OVER same / nullIf(sum(if(outcome IN ('parsed', 'failed'), documents, 0)) OVER same, 0) AS failure_rate,
  milliseconds
FROM (
  SELECT toDate(attempted_at) AS day, parser_version, site, nullIf(edition, '') AS edition, nullIf(media_type, '') AS media_type,
    outcome, nullIf(reason, '') AS reason, count() AS documents, avg(milliseconds) AS milliseconds
  FROM parse_attempts_store FINAL
  WHERE outcome != 'retrying'
  GROUP BY day, parser_version, site, edition, media_type, outcome, reason
)
WINDOW same AS (PARTITION BY day, parser_version, site)
SETTINGS optimize_move_to_prewhere_if_final = 1
COMMENT 'What became of documents by day, parser version, site, edition, media type and reason';

CREATE OR REPLACE VIEW dead_letters (
  report_id      String                 COMMENT 'The document that should have been read and was not',
  revision       UInt32                 COMMENT 'Revision of the parser and remedy step that gave up',
  parser_version LowCardinality(String) COMMENT 'Version of the parser that gave up',
  reason         LowCardinality(String) COMMENT 'Why: a reason of class failed',
  message        String                 COMMENT 'Why, in words',
  detail         String                 COMMENT 'Particulars as JSON',
  tries          UInt64                 COMMENT 'How often it was tried, by any version',
  last_tried_at  DateTime64(3, 'UTC')   COMMENT 'When it was tried last',
  bytes          UInt64                 COMMENT 'Size of the document in bytes',
  site           LowCardinality(String) COMMENT 'Host it was last tried from; file for local files',
  source_uri     String                 COMMENT 'Address or file where it was last seen'
) AS
WITH dead AS (
  SELECT report_id, revision, parser_version, reason, message, detail
  FROM reports_store FINAL
  WHERE status = 'failed'
)
SELECT dead.report_id AS report_id, dead.revision AS revision, dead.parser_version AS parser_version, dead.reason AS reason,
  dead.message AS message, dead.detail AS detail, attempts.tries AS tries, attempts.last_tried_at AS last_tried_at,
  attempts.bytes AS bytes, attempts.site AS site, places.source_uri AS source_uri
FROM dead
LEFT JOIN (
  SELECT report_id, count() AS tries, max(attempted_at) AS last_tried_at, argMax(bytes, attempted_at) AS bytes, argMax(site, attempted_at) AS site
  FROM parse_attempts_store FINAL
  WHERE report_id IN (SELECT report_id FROM dead)
  GROUP BY report_id
) AS attempts ON attempts.report_id = dead.report_id
LEFT JOIN (
  SELECT report_id, argMax(source_uri, fetched_at) AS source_uri
  FROM sightings_store FINAL
  WHERE report_id IN (SELECT report_id FROM dead)
  GROUP BY report_id
) AS places ON places.report_id = dead.report_id
SETTINGS optimize_move_to_prewhere_if_final = 1, do_not_merge_across_partitions_select_final = 1
COMMENT 'Documents that should have been read and were not, as the latest revision left them';

CREATE OR REPLACE VIEW ledger (
  received  UInt64 COMMENT 'Distinct documents received',
  parsed    UInt64 COMMENT 'Documents that are reports and were read',
  refused   UInt64 COMMENT 'Documents that are no reports',
  dead      UInt64 COMMENT 'Documents that should have been read and were not',
  in_retry  UInt64 COMMENT 'Documents that failed and will be tried again',
  in_flight UInt64 COMMENT 'Documents received that have no outcome yet, counted by themselves'
) AS
SELECT
  (SELECT uniqExact(report_key) FROM raw_reports_store) AS received,
  countIf(status = 'parsed') AS parsed, countIf(status = 'refused') AS refused, countIf(status = 'failed') AS dead,
  countIf(status = 'retrying') AS in_retry,
  (SELECT uniqExact(report_key) FROM raw_reports_store WHERE report_key NOT IN (SELECT report_key FROM reports_store)) AS in_flight
FROM reports_store FINAL
SETTINGS optimize_move_to_prewhere_if_final = 1, do_not_merge_across_partitions_select_final = 1,
  use_index_for_in_with_subqueries = 0
COMMENT 'One row: received = parsed + refused + dead + in_retry + in_flight, counted in distinct documents from what is stored';
