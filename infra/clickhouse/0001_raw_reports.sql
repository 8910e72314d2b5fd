-- What was received: each document once, byte for byte, and every place where it was seen.

-- Small granules: a document is read by its id, and a granule of 8192 documents would be 80 MB to unpack.
CREATE TABLE IF NOT EXISTS raw_reports_store (
  report_id   String                 COMMENT 'SHA-256 of the bytes as received, 64 hex digits' CODEC(ZSTD(1)),
  report_key  UInt64                 COMMENT 'The first 8 bytes of report_id as a number' CODEC(ZSTD(1)),
  size        UInt64                 COMMENT 'Bytes received',
  received_at DateTime64(3, 'UTC')   COMMENT 'When the document was first fetched' CODEC(Delta, ZSTD(1)),
  bytes       String                 COMMENT 'The bytes as received; empty where the document was too large to keep' CODEC(ZSTD(3))
)
ENGINE = ReplacingMergeTree
ORDER BY report_id
SETTINGS index_granularity = 128, index_granularity_bytes = 1048576
COMMENT 'Storage of raw_reports: a document received twice at once may stand here twice until parts merge';

CREATE OR REPLACE VIEW raw_reports (
  report_id   String                 COMMENT 'SHA-256 of the bytes as received, 64 hex digits',
  report_key  UInt64                 COMMENT 'The first 8 bytes of report_id as a number: the cheap key for joins',
  size        UInt64                 COMMENT 'Bytes received',
  received_at DateTime64(3, 'UTC')   COMMENT 'When the document was first fetched',
  bytes       String                 COMMENT 'The bytes as received, compressed on disk; empty where the document was too large to keep (over 32 MiB)'
) AS
SELECT report_id, report_key, size, received_at, bytes
FROM raw_reports_store FINAL
SETTINGS optimize_move_to_prewhere_if_final = 1
COMMENT 'Every document received, once, whatever became of it';

CREATE TABLE IF NOT EXISTS sightings_store (
  report_id   String                 COMMENT 'The document' CODEC(ZSTD(1)),
  source_uri  String                 COMMENT 'Address or file it came from' CODEC(ZSTD(1)),
  fetched_at  DateTime64(3, 'UTC')   COMMENT 'When it was fetched there' CODEC(Delta, ZSTD(1)),
  site        LowCardinality(String) COMMENT 'Host of the address; file for local files',
  media_type  LowCardinality(String) COMMENT 'Media type as declared by the source; empty where none was'
)
ENGINE = ReplacingMergeTree
ORDER BY (report_id, source_uri, fetched_at)
COMMENT 'Storage of sightings';

CREATE OR REPLACE VIEW sightings (
  report_id   String                 COMMENT 'The document seen',
  source_uri  String                 COMMENT 'Address or file it came from',
  fetched_at  DateTime64(3, 'UTC')   COMMENT 'When it was fetched there',
  site        LowCardinality(String) COMMENT 'Host of the address; file for local files',
  media_type  LowCardinality(Nullable(String)) COMMENT 'Media type as declared by the source (often wrong), or null'
) AS
SELECT report_id, source_uri, fetched_at, site, nullIf(media_type, '') AS media_type
FROM sightings_store FINAL
SETTINGS optimize_move_to_prewhere_if_final = 1
COMMENT 'Where and when each document was seen: the same bytes at two addresses are one report with two sightings';
