-- What codes mean. Filled from packages/catalogue by `gongkai migrate`.

CREATE TABLE IF NOT EXISTS indicators (
  code     String                 COMMENT 'Code, as facts.indicator has it',
  `group`  LowCardinality(String) COMMENT 'First part of the code: disclosure, applications, litigation, …',
  label    String                 COMMENT 'Official Chinese label',
  unit     LowCardinality(String) COMMENT 'Unit of every value of this indicator',
  editions Array(LowCardinality(String)) COMMENT 'Editions on whose official tables the label stands',
  total_of Nullable(String)       COMMENT 'Indicator that this one is a part of, where the catalogue says so',
  aliases  Array(String)          COMMENT 'Other wordings that mean the same'
)
ENGINE = MergeTree
ORDER BY code
COMMENT 'The catalogue of what reports count';

CREATE TABLE IF NOT EXISTS regions (
  code       String                           COMMENT 'GB/T 2260 code, six digits',
  name       String                           COMMENT 'Name in these years',
  level      LowCardinality(String)           COMMENT 'province, city or county',
  province   LowCardinality(String)           COMMENT 'Province it lies in',
  city       LowCardinality(Nullable(String)) COMMENT 'Prefecture-level city it lies in, where there is one',
  valid_from UInt16                           COMMENT 'First year since 2008 in which code and names were valid',
  valid_to   UInt16                           COMMENT 'Last year in which they were; 9999 where no end is known'
)
ENGINE = MergeTree
ORDER BY (code, valid_from)
COMMENT 'Provinces, cities and counties with the years in which a code and name were valid: a code may stand more than once';
