-- Where a document stood on its way here: the place of its raw message, and the messages that were no documents.

ALTER TABLE raw_reports_store
  ADD COLUMN IF NOT EXISTS raw_partition Int32 DEFAULT -1 COMMENT 'Partition of reports.raw that its first message stood on; -1 where it came without Kafka' CODEC(ZSTD(1)),
  ADD COLUMN IF NOT EXISTS raw_offset Int64 DEFAULT -1 COMMENT 'Offset of that message; -1 where it came without Kafka' CODEC(Delta, ZSTD(1));

CREATE OR REPLACE VIEW raw_reports (
  report_id     String                 COMMENT 'SHA-256 of the bytes as received, 64 hex digits',
  report_key    UInt64                 COMMENT 'The first 8 bytes of report_id as a number: the cheap key for joins',
  size          UInt64                 COMMENT 'Bytes received',
  received_at   DateTime64(3, 'UTC')   COMMENT 'When the document was first fetched',
  bytes         String                 COMMENT 'The bytes as received, compressed on disk; empty where the document was too large to keep (over 32 MiB)',
  raw_partition Int32                  COMMENT 'Partition of reports.raw that its first message stood on; -1 where it came without Kafka',
  raw_offset    Int64                  COMMENT 'Offset of that message; -1 where it came without Kafka'
) AS
SELECT report_id, report_key, size, received_at, bytes, raw_partition, raw_offset
FROM raw_reports_store FINAL
SETTINGS optimize_move_to_prewhere_if_final = 1
COMMENT 'Every document received, once, whatever became of it';

CREATE TABLE IF NOT EXISTS malformed_messages_store (
  topic       LowCardinality(String) COMMENT 'Topic',
  `partition` Int32                  COMMENT 'Partition',
  `offset`    Int64                  COMMENT 'Offset' CODEC(Delta, ZSTD(1)),
  code        LowCardinality(String) COMMENT 'What is wrong with the message',
  message     String                 COMMENT 'The same in words' CODEC(ZSTD(1)),
  key         String                 COMMENT 'The first 64 characters of its key; empty where it has none' CODEC(ZSTD(1))
)
ENGINE = ReplacingMergeTree
ORDER BY (topic, `partition`, `offset`)
COMMENT 'Storage of malformed_messages';

CREATE OR REPLACE VIEW malformed_messages (
  topic       LowCardinality(String) COMMENT 'Topic the message stands on: reports.raw or reports.parsed',
  `partition` Int32                  COMMENT 'Partition of the topic',
  `offset`    Int64                  COMMENT 'Offset in the partition',
  code        LowCardinality(String) COMMENT 'What is wrong with it: bad_key, bad_headers, bad_envelope, no_value, not_json, unknown_schema_version, wrong_hash, wrong_key or wrong_revision',
  message     String                 COMMENT 'The same in words',
  key         String                 COMMENT 'The first 64 characters of its key; empty where it has none'
) AS
SELECT topic, `partition`, `offset`, code, message, key
FROM malformed_messages_store FINAL
SETTINGS optimize_move_to_prewhere_if_final = 1
COMMENT 'Messages of the topics that were passed over because they are no document and no answer';
