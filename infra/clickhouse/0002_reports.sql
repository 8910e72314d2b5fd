-- What is known of each document: one row, replaced as a whole by a higher revision. What belongs to a report and is
-- always replaced with it (sections, checks, diagnostics) stands in that row as arrays, so it cannot fall apart.
-- The index on report_id may be used before FINAL (exact mode off): it says the same for every revision of a row.

CREATE TABLE IF NOT EXISTS reports_store (
  report_id        String                 COMMENT 'The document' CODEC(ZSTD(1)),
  report_key       UInt64                 COMMENT 'The first 8 bytes of report_id as a number' CODEC(ZSTD(1)),
  revision         UInt32                 COMMENT 'Parser version as a number, then the remedy step; the highest wins',
  parser_version   LowCardinality(String) COMMENT 'Version of the parser that answered',
  status           Enum8('parsed' = 1, 'refused' = 2, 'failed' = 3, 'retrying' = 4) COMMENT 'What became of the document',
  reason           LowCardinality(String) COMMENT 'Reason of a rejection; empty where parsed',
  message          String                 COMMENT 'Rejection in words; empty where parsed' CODEC(ZSTD(1)),
  detail           String                 COMMENT 'Particulars of a rejection as JSON; empty where parsed' CODEC(ZSTD(1)),
  title            Nullable(String)       COMMENT 'Title in mainland Simplified characters' CODEC(ZSTD(1)),
  year             UInt16                 COMMENT 'Year reported on; 0 where not parsed',
  organization     Nullable(String)       COMMENT 'Issuing organ' CODEC(ZSTD(1)),
  level            Nullable(Enum8('national' = 1, 'province' = 2, 'city' = 3, 'county' = 4, 'township' = 5)) COMMENT 'Level of the organ',
  kind             Nullable(Enum8('government' = 1, 'department' = 2, 'vertical' = 3, 'institution' = 4, 'enterprise' = 5)) COMMENT 'Kind of organ',
  region_code      LowCardinality(Nullable(String)) COMMENT 'GB/T 2260 code of the deepest region known',
  province         LowCardinality(Nullable(String)) COMMENT 'Province',
  city             LowCardinality(Nullable(String)) COMMENT 'Prefecture',
  county           LowCardinality(Nullable(String)) COMMENT 'County',
  published_on     Nullable(Date32)       COMMENT 'Day of publication',
  index_number     Nullable(String)       COMMENT 'Index number (索引号)' CODEC(ZSTD(1)),
  document_number  Nullable(String)       COMMENT 'Document number (文号)' CODEC(ZSTD(1)),
  edition          LowCardinality(String) COMMENT 'Edition of the form; empty where not parsed',
  script           LowCardinality(String) COMMENT 'Script as received; empty where not parsed',
  encoding         LowCardinality(String) COMMENT 'Encoding as found; empty where not parsed',
  media_type       LowCardinality(String) COMMENT 'Media type as found; empty where not parsed',
  facts            UInt32                 COMMENT 'Number of facts',
  table_facts      UInt32                 COMMENT 'Number of facts that stand in tables',
  checks_passed    UInt32                 COMMENT 'Number of checks that held',
  checks_failed    UInt32                 COMMENT 'Number of checks that did not hold',
  disclosure_total             Nullable(Decimal(38, 6)) COMMENT 'disclosure.total of the year',
  normative_issued             Nullable(Decimal(38, 6)) COMMENT 'normative.issued of the year',
  applications_received        Nullable(Decimal(38, 6)) COMMENT 'applications.received of the year, all applicants',
  applications_carried_in      Nullable(Decimal(38, 6)) COMMENT 'applications.carried_in, all applicants',
  applications_answered        Nullable(Decimal(38, 6)) COMMENT 'applications.outcome.total, all applicants',
  applications_granted         Nullable(Decimal(38, 6)) COMMENT 'applications.outcome.granted, all applicants',
  applications_partially_granted Nullable(Decimal(38, 6)) COMMENT 'applications.outcome.partially_granted, all applicants',
  applications_denied          Nullable(Decimal(38, 6)) COMMENT 'applications.outcome.denied, all applicants',
  applications_unable          Nullable(Decimal(38, 6)) COMMENT 'applications.outcome.unable, all applicants',
  applications_not_processed   Nullable(Decimal(38, 6)) COMMENT 'applications.outcome.not_processed, all applicants',
  applications_carried_out     Nullable(Decimal(38, 6)) COMMENT 'applications.carried_out, all applicants',
  reconsiderations             Nullable(Decimal(38, 6)) COMMENT 'reconsideration.total of the year',
  reconsiderations_corrected   Nullable(Decimal(38, 6)) COMMENT 'reconsideration.corrected of the year',
  lawsuits                     Nullable(Decimal(38, 6)) COMMENT 'litigation.total of the year',
  sections    Nested(kind LowCardinality(String), heading String, start UInt32, end UInt32)
                                          COMMENT 'Sections in the order of the text',
  checks      Nested(check LowCardinality(String), left Decimal(38, 6), right Decimal(38, 6), passed Bool)
                                          COMMENT 'Sums that were checked',
  diagnostics Nested(severity LowCardinality(String), code LowCardinality(String), message String, start UInt32, end UInt32)
                                          COMMENT 'What was odd about the document',
  preference  UInt64                      COMMENT 'The greatest is the one to take of its organ and year: with tables, then latest published, then fullest; 0 where not parsed',
  organ_key   UInt64  MATERIALIZED cityHash64(ifNull(region_code, ''), ifNull(organization, report_id))
                                          COMMENT 'The organ as a number: hash of region and name (of the document, where it has no name)',
  INDEX by_report_id report_id TYPE bloom_filter GRANULARITY 1
)
ENGINE = ReplacingMergeTree(revision)
PARTITION BY report_key % 8
ORDER BY report_key
COMMENT 'Storage of reports, rejections, checks, sections and diagnostics: one row a document and revision, the highest revision wins';

CREATE OR REPLACE VIEW reports (
  report_id        String                 COMMENT 'SHA-256 of the bytes as received, 64 hex digits',
  report_key       UInt64                 COMMENT 'The first 8 bytes of report_id as a number: the cheap key for joins with facts',
  revision         UInt32                 COMMENT 'Orders what is known of a document: parser version as a number, then the remedy step',
  parser_version   LowCardinality(String) COMMENT 'Version of the parser that read the report',
  title            Nullable(String)       COMMENT 'Title in mainland Simplified characters',
  year             UInt16                 COMMENT 'Year reported on (not the year of publication)',
  organization     Nullable(String)       COMMENT 'Issuing organ as title and signature say',
  level            Nullable(Enum8('national' = 1, 'province' = 2, 'city' = 3, 'county' = 4, 'township' = 5)) COMMENT 'Level of the organ',
  kind             Nullable(Enum8('government' = 1, 'department' = 2, 'vertical' = 3, 'institution' = 4, 'enterprise' = 5)) COMMENT 'Kind of organ',
  region_code      LowCardinality(Nullable(String)) COMMENT 'GB/T 2260 code of the deepest region known, valid in the year reported on',
  province         LowCardinality(Nullable(String)) COMMENT 'Province, its name in the year reported on',
  city             LowCardinality(Nullable(String)) COMMENT 'Prefecture-level city, its name in the year reported on',
  county           LowCardinality(Nullable(String)) COMMENT 'County, its name in the year reported on',
  published_on     Nullable(Date32)       COMMENT 'Day of publication from metadata or signature',
  index_number     Nullable(String)       COMMENT 'Index number (索引号)',
  document_number  Nullable(String)       COMMENT 'Document number (文号)',
  edition          LowCardinality(String) COMMENT 'Edition of the form by content: 2008, 2014, 2019 or 2021',
  script           LowCardinality(String) COMMENT 'simplified or traditional, as received',
  encoding         LowCardinality(String) COMMENT 'Encoding as found by content',
  media_type       LowCardinality(String) COMMENT 'Media type as found by content',
  facts            UInt32                 COMMENT 'Number of facts',
  table_facts      UInt32                 COMMENT 'Number of facts that stand in tables',
  checks_passed    UInt32                 COMMENT 'Number of sums that held',
  checks_failed    UInt32                 COMMENT 'Number of sums that did not hold',
  organ_key        UInt64                 COMMENT 'The organ as a number: hash of region_code and name, the same in every year'
) AS
SELECT report_id, report_key, revision, parser_version, title, year, organization, level, kind, region_code, province, city,
  county, published_on, index_number, document_number, edition, script, encoding, media_type, facts, table_facts,
  checks_passed, checks_failed, organ_key
FROM reports_store FINAL
WHERE status = 'parsed'
SETTINGS optimize_move_to_prewhere_if_final = 1, do_not_merge_across_partitions_select_final = 1,
  use_skip_indexes_if_final_exact_mode = 0
COMMENT 'Every document that is a report, once, as its highest revision reads it';

CREATE OR REPLACE VIEW rejections (
  report_id        String                 COMMENT 'SHA-256 of the bytes as received, 64 hex digits',
  report_key       UInt64                 COMMENT 'The first 8 bytes of report_id as a number',
  revision         UInt32                 COMMENT 'Orders what is known of a document: parser version as a number, then the remedy step',
  parser_version   LowCardinality(String) COMMENT 'Version of the parser that answered',
  class            LowCardinality(String) COMMENT 'refused (it is no report), failed (it should have been read) or retrying (failed, and will be tried again)',
  reason           LowCardinality(String) COMMENT 'Why: a rejection reason of the contract',
  message          String                 COMMENT 'Why, in words',
  detail           String                 COMMENT 'Particulars as JSON, such as the links of a page that holds only attachments'
) AS
SELECT report_id, report_key, revision, parser_version, toString(status) AS class, reason, message, detail
FROM reports_store FINAL
WHERE status != 'parsed'
SETTINGS optimize_move_to_prewhere_if_final = 1, do_not_merge_across_partitions_select_final = 1,
  use_skip_indexes_if_final_exact_mode = 0
COMMENT 'Every document that is no report or could not be read, once, with the reason';

CREATE OR REPLACE VIEW sections (
  report_id  String                 COMMENT 'The report',
  revision   UInt32                 COMMENT 'Revision whose text start and end count in',
  kind       LowCardinality(String) COMMENT 'What the section is about: overview, disclosure, applications, …',
  heading    String                 COMMENT 'Heading as written',
  start      UInt32                 COMMENT 'First UTF-16 offset in the text of this revision',
  `end`      UInt32                 COMMENT 'UTF-16 offset after the last'
) AS
SELECT report_id, revision, sections.kind AS kind, sections.heading AS heading, sections.start AS start, sections.end AS `end`
FROM (SELECT report_id, revision, sections.kind, sections.heading, sections.start, sections.end FROM reports_store FINAL WHERE status = 'parsed')
ARRAY JOIN sections
SETTINGS optimize_move_to_prewhere_if_final = 1, do_not_merge_across_partitions_select_final = 1,
  use_skip_indexes_if_final_exact_mode = 0
COMMENT 'Sections of each report';

CREATE OR REPLACE VIEW checks (
  report_id    String                 COMMENT 'The report',
  revision     UInt32                 COMMENT 'Revision of the report that was checked',
  year         UInt16                 COMMENT 'Year reported on',
  region_code  LowCardinality(Nullable(String)) COMMENT 'GB/T 2260 code of the deepest region known',
  organization Nullable(String)       COMMENT 'Issuing organ',
  edition      LowCardinality(String) COMMENT 'Edition of the form by content',
  check        LowCardinality(String) COMMENT 'The sum that was checked',
  left         Decimal(38, 6)         COMMENT 'Left side',
  right        Decimal(38, 6)         COMMENT 'Right side',
  passed       Bool                   COMMENT 'Whether the sum holds'
) AS
SELECT report_id, revision, year, region_code, organization, edition,
  checks.check AS check, checks.left AS left, checks.right AS right, checks.passed AS passed
FROM (
  SELECT report_id, revision, year, region_code, organization, edition, checks.check, checks.left, checks.right, checks.passed
  FROM reports_store FINAL WHERE status = 'parsed'
)
ARRAY JOIN checks
SETTINGS optimize_move_to_prewhere_if_final = 1, do_not_merge_across_partitions_select_final = 1,
  use_skip_indexes_if_final_exact_mode = 0
COMMENT 'Sums that each report should satisfy and whether it does: contradictions are data';

CREATE OR REPLACE VIEW diagnostics (
  report_id  String                 COMMENT 'The document',
  revision   UInt32                 COMMENT 'Revision whose text start and end count in',
  status     Enum8('parsed' = 1, 'refused' = 2, 'failed' = 3, 'retrying' = 4) COMMENT 'What became of the document',
  severity   LowCardinality(String) COMMENT 'info, warning or error',
  code       LowCardinality(String) COMMENT 'Stable code of what was odd',
  message    String                 COMMENT 'The same in words',
  start      UInt32                 COMMENT 'First UTF-16 offset of the place in the text of this revision',
  `end`      UInt32                 COMMENT 'UTF-16 offset after the last'
) AS
SELECT report_id, revision, status, diagnostics.severity AS severity, diagnostics.code AS code,
  diagnostics.message AS message, diagnostics.start AS start, diagnostics.end AS `end`
FROM (
  SELECT report_id, revision, status, diagnostics.severity, diagnostics.code, diagnostics.message, diagnostics.start, diagnostics.end
  FROM reports_store FINAL
)
ARRAY JOIN diagnostics
SETTINGS optimize_move_to_prewhere_if_final = 1, do_not_merge_across_partitions_select_final = 1,
  use_skip_indexes_if_final_exact_mode = 0
COMMENT 'What was odd about each document, parsed or rejected, with its place';
