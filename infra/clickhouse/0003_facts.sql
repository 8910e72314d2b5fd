-- What a document says, number by number. How this layout shows a report's facts once and whole: packages/warehouse/README.md.

CREATE TABLE IF NOT EXISTS report_texts_store (
  report_id  String COMMENT 'The document' CODEC(ZSTD(1)),
  revision   UInt32 COMMENT 'Revision of the parser, and its remedy step, that took this text from it',
  text       String COMMENT 'The text that offsets of this revision count in' CODEC(ZSTD(3))
)
ENGINE = ReplacingMergeTree
ORDER BY (report_id, revision)
SETTINGS index_granularity = 128, index_granularity_bytes = 1048576
COMMENT 'Storage of report_texts';

CREATE OR REPLACE VIEW report_texts (
  report_id  String COMMENT 'The document',
  revision   UInt32 COMMENT 'Revision of the parser, and its remedy step, that took this text from it',
  text       String COMMENT 'The text that start and end of this revision count in, in UTF-16 units, as received after decoding and text extraction'
) AS
SELECT report_id, revision, text
FROM report_texts_store FINAL
SETTINGS optimize_move_to_prewhere_if_final = 1
COMMENT 'The text of each report for each revision, so that a quote can be shown in its place after the parser moved on';

-- Written before the facts: whatever a crash or a second writer leaves behind, the next writer finds here every key under
-- which facts of a report can stand. The fingerprint keeps two unlike answers of one revision apart.
CREATE TABLE IF NOT EXISTS fact_keys_store (
  report_key  UInt64                 COMMENT 'The first 8 bytes of report_id as a number' CODEC(ZSTD(1)),
  revision    UInt32                 COMMENT 'Revision that wrote, or was about to write, these facts',
  fingerprint UInt64                 COMMENT 'Hash of the keys' CODEC(NONE),
  year        UInt16                 COMMENT 'Year under which the facts stand',
  region      LowCardinality(String) COMMENT 'Region under which they stand; empty where unknown',
  keys        Nested(
    indicator LowCardinality(String), period Int8, applicant Int8, category LowCardinality(String), origin Int8, ordinal UInt16
  )                                  COMMENT 'The rest of the key of each fact, Enums as numbers'
)
ENGINE = ReplacingMergeTree
ORDER BY (report_key, revision, fingerprint)
SETTINGS index_granularity = 64
COMMENT 'For each revision of a report the keys of its facts: asked by a later revision for what vanished';

-- One row of each report has no indicator: it stands for the document itself, appears and vanishes with its facts, and says
-- whether to prefer it to others of its organ and year.
CREATE TABLE IF NOT EXISTS facts_store (
  indicator    LowCardinality(String) COMMENT 'Code of the catalogue; empty in the row that stands for the document itself',
  year         UInt16                 COMMENT 'Year reported on' CODEC(ZSTD(1)),
  region       LowCardinality(String) COMMENT 'GB/T 2260 code of the deepest region known; empty where unknown',
  report_key   UInt64                 COMMENT 'The first 8 bytes of report_id as a number' CODEC(ZSTD(1)),
  period       Enum8('year' = 1, 'cumulative' = 2, 'previous_year' = 3) COMMENT 'What time the value counts',
  applicant    Enum8('total' = 1, 'natural_person' = 2, 'business' = 3, 'research' = 4, 'social_welfare' = 5, 'legal_service' = 6, 'other_organization' = 7, 'organization' = 8) COMMENT 'Whose applications',
  category     LowCardinality(String) COMMENT 'Open category as written; empty where the indicator has none',
  origin       Enum8('table' = 1, 'text' = 2) COMMENT 'Where it stands',
  ordinal      UInt16                 COMMENT 'Tells apart what the document states twice under one key, in its order from 0',
  revision     UInt32                 COMMENT 'Orders what is known of a document; the highest wins' CODEC(ZSTD(1)),
  gone         UInt8                  COMMENT '1: this revision no longer has the fact of an earlier one' CODEC(ZSTD(1)),
  report_id    FixedString(32)        COMMENT 'SHA-256 of the bytes as received, binary' CODEC(NONE),
  organization String                 COMMENT 'Issuing organ; empty where unknown' CODEC(ZSTD(1)),
  province     LowCardinality(String) COMMENT 'Province; empty where unknown',
  level        Enum8('' = 0, 'national' = 1, 'province' = 2, 'city' = 3, 'county' = 4, 'township' = 5) COMMENT 'Level of the organ; empty where unknown' CODEC(ZSTD(1)),
  edition      Enum8('' = 0, '2008' = 1, '2014' = 2, '2019' = 3, '2021' = 4) COMMENT 'Edition of the form' CODEC(ZSTD(1)),
  value        Decimal(38, 6)         COMMENT 'The number, exact, in the unit of the catalogue' CODEC(ZSTD(1)),
  unit         LowCardinality(String) COMMENT 'Unit of the catalogue',
  status       Enum8('stated' = 1, 'stated_none' = 2, 'approximate' = 3, 'inferred' = 4) COMMENT 'How it is stated' CODEC(ZSTD(1)),
  certainty    Enum8('verified' = 1, 'stated' = 2, 'inferred' = 3) COMMENT 'How sure it is' CODEC(ZSTD(1)),
  preferred    Bool                   COMMENT 'Whether this is the one to take of all that the document states under the key' CODEC(ZSTD(1)),
  quote        String                 COMMENT 'What was written' CODEC(ZSTD(1)),
  start        UInt32                 COMMENT 'First UTF-16 offset of the quote' CODEC(ZSTD(1)),
  end          UInt32                 COMMENT 'UTF-16 offset after the last' CODEC(ZSTD(1)),
  check        LowCardinality(String) COMMENT 'Check that gave an inferred value; empty otherwise',
  preference   UInt64                 COMMENT 'In the row of a document: the greatest is the one to take of its organ and year (with tables, then latest published, then fullest); 0 elsewhere' CODEC(ZSTD(1)),
  organ_key    UInt64 MATERIALIZED if(indicator = '', cityHash64(region, if(organization = '', lower(hex(report_id)), organization)), 0)
                                      COMMENT 'In the row of a document: the organ as a number, as in reports; 0 elsewhere' CODEC(ZSTD(1)),
  INDEX by_report_id lower(hex(report_id)) TYPE bloom_filter GRANULARITY 1
)
ENGINE = ReplacingMergeTree(revision, gone)
PARTITION BY report_key % 8
ORDER BY (indicator, year, region, report_key, period, applicant, category, origin, ordinal)
COMMENT 'Storage of facts: old revisions and tombstones included until parts merge';

CREATE OR REPLACE VIEW facts (
  report_id    String                 COMMENT 'The report: SHA-256 of the bytes as received, 64 hex digits',
  report_key   UInt64                 COMMENT 'The first 8 bytes of report_id as a number: the cheap key for joins and for counting reports',
  revision     UInt32                 COMMENT 'Revision that found the fact; start and end count in its text (report_texts)',
  year         UInt16                 COMMENT 'Year reported on',
  region_code  LowCardinality(Nullable(String)) COMMENT 'GB/T 2260 code of the deepest region known; the first two digits are the province',
  province     LowCardinality(Nullable(String)) COMMENT 'Province',
  organization Nullable(String)       COMMENT 'Issuing organ',
  level        LowCardinality(Nullable(String)) COMMENT 'Level of the organ: national, province, city, county, township',
  edition      Enum8('' = 0, '2008' = 1, '2014' = 2, '2019' = 3, '2021' = 4) COMMENT 'Edition of the form the report follows',
  indicator    LowCardinality(String) COMMENT 'What is counted: a code of the table indicators',
  period       Enum8('year' = 1, 'cumulative' = 2, 'previous_year' = 3) COMMENT 'year (of the report), cumulative (since 2008) or previous_year',
  applicant    Enum8('total' = 1, 'natural_person' = 2, 'business' = 3, 'research' = 4, 'social_welfare' = 5, 'legal_service' = 6, 'other_organization' = 7, 'organization' = 8) COMMENT 'Whose applications: total unless the report tells applicants apart',
  category     LowCardinality(Nullable(String)) COMMENT 'For indicators with open categories, the category as written',
  value        Decimal(38, 6)         COMMENT 'The number, exact, in the unit of the catalogue',
  unit         LowCardinality(String) COMMENT 'Unit of the catalogue',
  status       Enum8('stated' = 1, 'stated_none' = 2, 'approximate' = 3, 'inferred' = 4) COMMENT 'stated, stated_none (a sentence says there was none), approximate or inferred',
  origin       Enum8('table' = 1, 'text' = 2) COMMENT 'Whether it stands in a table or in a sentence',
  certainty    Enum8('verified' = 1, 'stated' = 2, 'inferred' = 3) COMMENT 'verified (a table cell whose sums hold both ways), stated or inferred',
  preferred    Bool                   COMMENT 'Whether this is the one to take of all that the document states under the same indicator, period, applicant and category: table before text, then the first',
  ordinal      UInt16                 COMMENT 'Tells apart what the document states twice under one key and origin, in its order from 0',
  quote        String                 COMMENT 'What was written, character for character',
  start        UInt32                 COMMENT 'First UTF-16 offset of the quote in the text of this revision',
  `end`        UInt32                 COMMENT 'UTF-16 offset after the last',
  check        LowCardinality(Nullable(String)) COMMENT 'Check that gave an inferred value'
) AS
SELECT lower(hex(report_id)) AS report_id, report_key, revision, year, nullIf(region, '') AS region_code,
  nullIf(province, '') AS province, nullIf(organization, '') AS organization, toLowCardinality(nullIf(toString(level), '')) AS level, edition, indicator,
  period, applicant, nullIf(category, '') AS category, value, unit, status, origin, certainty, preferred, ordinal, quote,
  start, end, nullIf(check, '') AS check
FROM facts_store FINAL
WHERE indicator != ''
SETTINGS optimize_move_to_prewhere_if_final = 1, do_not_merge_across_partitions_select_final = 1,
  use_skip_indexes_if_final_exact_mode = 0
COMMENT 'Every number that a report states, each with its evidence; a report appears with all its facts of one revision or not at all';
