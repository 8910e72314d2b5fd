-- What an analyst wants: no organ twice in a year, no key twice in a document.

-- Of the documents of one organ and year that say the same, the one with tables is taken, then the latest published, then
-- the fullest: the greatest preference. Each view reads one storage table twice in one snapshot, so a re-parse changes which
-- document is taken and what it says at once.

CREATE OR REPLACE VIEW annual_reports (
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
SELECT
  report_id, report_key, revision, parser_version, title, year, organization, level, kind, region_code, province,
  city, county, published_on, index_number, document_number, edition, script, encoding, media_type, facts,
  table_facts, checks_passed, checks_failed, organ_key
FROM reports
INNER JOIN (
  SELECT year, argMax(report_key, preference) AS report_key FROM reports_store FINAL WHERE status = 'parsed' GROUP BY year, organ_key
) AS taken USING (year, report_key)
SETTINGS optimize_move_to_prewhere_if_final = 1, do_not_merge_across_partitions_select_final = 1,
  use_skip_indexes_if_final_exact_mode = 0, enable_shared_storage_snapshot_in_query = 1
COMMENT 'Reports, one for each organ and year: count and add up these, and no office counts twice';

CREATE OR REPLACE VIEW annual_facts (
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
SELECT
  report_id, report_key, revision, year, region_code, province, organization, level, edition, indicator, period,
  applicant, category, value, unit, status, origin, certainty, preferred, ordinal, quote, start, `end`, check
FROM facts
INNER JOIN (
  SELECT year, argMax(report_key, preference) AS report_key FROM facts_store FINAL WHERE indicator = '' GROUP BY year, organ_key
) AS taken USING (year, report_key)
WHERE preferred
SETTINGS optimize_move_to_prewhere_if_final = 1, do_not_merge_across_partitions_select_final = 1,
  use_skip_indexes_if_final_exact_mode = 0, enable_shared_storage_snapshot_in_query = 1
COMMENT 'Facts of annual_reports, one value for each indicator, period, applicant and category: add up these';

CREATE OR REPLACE VIEW organ_years (
  year             UInt16                 COMMENT 'Year reported on (not the year of publication)',
  region_code      LowCardinality(Nullable(String)) COMMENT 'GB/T 2260 code of the deepest region known, valid in the year reported on',
  province         LowCardinality(Nullable(String)) COMMENT 'Province, its name in the year reported on',
  city             LowCardinality(Nullable(String)) COMMENT 'Prefecture-level city, its name in the year reported on',
  county           LowCardinality(Nullable(String)) COMMENT 'County, its name in the year reported on',
  organization     Nullable(String)       COMMENT 'Issuing organ as title and signature say',
  level            Nullable(Enum8('national' = 1, 'province' = 2, 'city' = 3, 'county' = 4, 'township' = 5)) COMMENT 'Level of the organ',
  kind             Nullable(Enum8('government' = 1, 'department' = 2, 'vertical' = 3, 'institution' = 4, 'enterprise' = 5)) COMMENT 'Kind of organ',
  organ_key        UInt64                 COMMENT 'The organ as a number: hash of region_code and name, the same in every year',
  report_id        String                 COMMENT 'SHA-256 of the bytes as received, 64 hex digits',
  report_key       UInt64                 COMMENT 'The first 8 bytes of report_id as a number: the cheap key for joins with facts',
  edition          LowCardinality(String) COMMENT 'Edition of the form by content: 2008, 2014, 2019 or 2021',
  facts            UInt32                 COMMENT 'Number of facts',
  checks_failed    UInt32                 COMMENT 'Number of sums that did not hold',
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
  lawsuits                     Nullable(Decimal(38, 6)) COMMENT 'litigation.total of the year'
) AS
SELECT
  year, region_code, province, city, county, organization, level, kind, organ_key, report_id, report_key, edition,
  facts, checks_failed, disclosure_total, normative_issued, applications_received, applications_carried_in,
  applications_answered, applications_granted, applications_partially_granted, applications_denied,
  applications_unable, applications_not_processed, applications_carried_out, reconsiderations,
  reconsiderations_corrected, lawsuits
FROM (
  SELECT
    year, region_code, province, city, county, organization, level, kind, organ_key, report_id, report_key, edition,
    facts, checks_failed, disclosure_total, normative_issued, applications_received, applications_carried_in,
    applications_answered, applications_granted, applications_partially_granted, applications_denied,
    applications_unable, applications_not_processed, applications_carried_out, reconsiderations,
    reconsiderations_corrected, lawsuits
  FROM reports_store FINAL
  WHERE status = 'parsed'
) AS current
INNER JOIN (
  SELECT year, argMax(report_key, preference) AS report_key FROM reports_store FINAL WHERE status = 'parsed' GROUP BY year, organ_key
) AS taken USING (year, report_key)
SETTINGS optimize_move_to_prewhere_if_final = 1, do_not_merge_across_partitions_select_final = 1,
  use_skip_indexes_if_final_exact_mode = 0, enable_shared_storage_snapshot_in_query = 1
COMMENT 'One row for each organ and year with its key indicators as columns: the quickest table for questions over all years';
