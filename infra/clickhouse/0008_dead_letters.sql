-- Dead letters that somebody laid aside, the whole story of those that are left, and the documents that healed.

CREATE TABLE IF NOT EXISTS discards_store (
  report_id    String                 COMMENT 'The document' CODEC(ZSTD(1)),
  reason       LowCardinality(String) COMMENT 'Reason it was dead for',
  discarded_at DateTime64(3, 'UTC')   COMMENT 'When it was laid aside' CODEC(Delta, ZSTD(1))
)
ENGINE = ReplacingMergeTree(discarded_at)
ORDER BY (report_id, reason)
COMMENT 'Storage of discards';

CREATE OR REPLACE VIEW discards (
  report_id    String                 COMMENT 'The document',
  reason       LowCardinality(String) COMMENT 'Reason it was dead for: it comes back to the dead letters if it ever fails for another',
  discarded_at DateTime64(3, 'UTC')   COMMENT 'When it was laid aside'
) AS
SELECT report_id, reason, discarded_at
FROM discards_store FINAL
COMMENT 'Dead letters that somebody looked at and laid aside; the ledger still counts them as dead';

CREATE OR REPLACE VIEW dead_letters (
  report_id      String                 COMMENT 'The document that should have been read and was not',
  revision       UInt32                 COMMENT 'Revision of the parser and remedy step that gave up',
  parser_version LowCardinality(String) COMMENT 'Version of the parser that gave up',
  reason         LowCardinality(String) COMMENT 'Why: a reason of class failed',
  message        String                 COMMENT 'Why, in words',
  detail         String                 COMMENT 'Particulars as JSON: the evidence',
  tries          UInt64                 COMMENT 'How often it was tried, by any version',
  first_tried_at DateTime64(3, 'UTC')   COMMENT 'When it was tried first',
  last_tried_at  DateTime64(3, 'UTC')   COMMENT 'When it was tried last',
  bytes          UInt64                 COMMENT 'Size of the document in bytes',
  site           LowCardinality(String) COMMENT 'Host it was last tried from; file for local files',
  source_uri     String                 COMMENT 'Address or file where it was last seen'
) AS
WITH dead AS (
  SELECT report_id, revision, parser_version, reason, message, detail
  FROM reports_store FINAL
  WHERE status = 'failed' AND (report_id, reason) NOT IN (SELECT report_id, reason FROM discards_store)
)
SELECT dead.report_id AS report_id, dead.revision AS revision, dead.parser_version AS parser_version, dead.reason AS reason,
  dead.message AS message, dead.detail AS detail, attempts.tries AS tries, attempts.first_tried_at AS first_tried_at,
  attempts.last_tried_at AS last_tried_at, attempts.bytes AS bytes, attempts.site AS site, places.source_uri AS source_uri
FROM dead
LEFT JOIN (
  SELECT report_id, count() AS tries, min(attempted_at) AS first_tried_at, max(attempted_at) AS last_tried_at,
    argMax(bytes, attempted_at) AS bytes, argMax(site, attempted_at) AS site
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
COMMENT 'Documents that should have been read and were not, as the latest revision left them, without those laid aside (discards)';

CREATE OR REPLACE VIEW healed_documents (
  report_id       String                 COMMENT 'The document, which is parsed now',
  was             LowCardinality(String) COMMENT 'dead, or retrying where it healed on the ladder',
  reason          LowCardinality(String) COMMENT 'Why it failed last',
  failed_tries    UInt64                 COMMENT 'How often it failed',
  first_failed_at DateTime64(3, 'UTC')   COMMENT 'When it failed first',
  last_failed_at  DateTime64(3, 'UTC')   COMMENT 'When it failed last',
  healed_at       DateTime64(3, 'UTC')   COMMENT 'When it was parsed',
  stage           LowCardinality(String) COMMENT 'Who parsed it: parse, retry or reparse',
  step            UInt8                  COMMENT 'Remedy step that parsed it',
  parser_version  LowCardinality(String) COMMENT 'Version of the parser that parsed it'
) AS
WITH failing AS (SELECT report_id FROM parse_attempts_store WHERE outcome IN ('failed', 'retrying'))
SELECT tries.report_id AS report_id, if(tries.dead, 'dead', 'retrying') AS was, tries.reason AS reason, tries.failed_tries AS failed_tries,
  tries.first_failed_at AS first_failed_at, tries.last_failed_at AS last_failed_at, tries.healed_at AS healed_at,
  tries.stage AS stage, toUInt8(healed.revision % 100) AS step, healed.parser_version AS parser_version
FROM (
  SELECT report_id, max(outcome = 'failed') AS dead, argMaxIf(reason, attempted_at, failed) AS reason, countIf(failed) AS failed_tries,
    minIf(attempted_at, failed) AS first_failed_at, maxIf(attempted_at, failed) AS last_failed_at,
    maxIf(attempted_at, outcome = 'parsed') AS healed_at, argMaxIf(stage, attempted_at, outcome = 'parsed') AS stage
  FROM (SELECT *, outcome IN ('failed', 'retrying') AS failed FROM parse_attempts_store FINAL WHERE report_id IN (SELECT report_id FROM failing))
  GROUP BY report_id
) AS tries
INNER JOIN (
  SELECT report_id, revision, parser_version FROM reports_store FINAL
  WHERE status = 'parsed' AND report_id IN (SELECT report_id FROM failing)
) AS healed ON healed.report_id = tries.report_id
SETTINGS optimize_move_to_prewhere_if_final = 1, do_not_merge_across_partitions_select_final = 1
COMMENT 'Documents that failed once or more, and are parsed now: by a remedy, a replay or a newer parser';
