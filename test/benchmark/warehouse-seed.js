// Makes a full-size warehouse by SQL: reports over 17 years, 31 provinces and some 59,000 organs for each million, of which one in
// fifteen has two documents for a year, and 100 facts a report in the proportions of the real forms.

const inserts =
  "async_insert = 0, max_insert_threads = 1, min_insert_block_size_rows = 100000000, min_insert_block_size_bytes = 0, max_block_size = 65536";
const revision = 100000000;

const reportColumns = (first, count) => `
  SELECT number AS i, 2008 + i % 17 AS year, intDiv(i, 17) % 55000 AS organ,
    lower(hex(SHA256(concat('benchmark ', toString(i))))) AS report_id,
    reinterpretAsUInt64(reverse(substring(unhex(report_id), 1, 8))) AS report_key,
    organ % 31 AS p, intDiv(organ, 31) % 10 AS c, intDiv(organ, 310) % 10 AS d,
    if(organ = 0, '440183', concat(toString(11 + p), leftPad(toString(c + 1), 2, '0'), leftPad(toString(d + 1), 2, '0'))) AS region,
    if(organ = 0, '广东省', concat('第', toString(p + 1), '省')) AS province,
    if(organ = 0, '增城市人民政府', concat(province, toString(c), '市', toString(d), '县', toString(organ), '局')) AS organization,
    ['county', 'county', 'city', 'township', 'province'][1 + organ % 5] AS level,
    multiIf(year < 2014, '2008', year < 2019, '2014', year < 2021, '2019', '2021') AS edition,
    i % 3 != 0 AS has_tables, cityHash64(i) AS noise,
    bitShiftLeft(toUInt64(has_tables), 63) + bitShiftLeft(noise % 100000, 43) + bitShiftRight(report_key, 37) AS preference
  FROM numbers(${first}, ${count})`;

/** Statements that add `count` reports from number `first` on, with their facts, checks and attempts. */
export function seedStatements(first, count, codes) {
  const all = `[${codes.map((code) => `'${code}'`).join(", ")}]`;
  const matrix = `[${codes
    .filter((code) => /^applications\.(received$|carried|outcome\.)/.test(code))
    .slice(0, 10)
    .map((code) => `'${code}'`)
    .join(", ")}]`;
  return [
    `INSERT INTO raw_reports_store (report_id, report_key, size, received_at, bytes)
     SELECT report_id, report_key, 8000, toDateTime64('2026-01-01 00:00:00', 3) + i % 5000000, '' FROM (${reportColumns(first, count)}) SETTINGS ${inserts}`,
    `INSERT INTO sightings_store (report_id, source_uri, fetched_at, site, media_type)
     SELECT report_id, concat('http://www.', toString(organ % 3000), '.gov.cn/', toString(i), '.html'), toDateTime64('2026-01-01 00:00:00', 3) + i % 5000000,
       concat('www.', toString(organ % 3000), '.gov.cn'), 'text/html' FROM (${reportColumns(first, count)}) SETTINGS ${inserts}`,
    `INSERT INTO facts_store (indicator, year, region, report_key, period, applicant, category, origin, ordinal, revision, gone, report_id,
       organization, province, level, edition, value, unit, status, certainty, preferred, quote, start, end, check, preference)
     WITH ${all} AS codes, ${matrix} AS matrix
     SELECT multiIf(n = -1, '', in_matrix, matrix[1 + intDiv(n, 7)], repeated, matrix[1 + n % 10], codes[1 + n]) AS indicator, year, region, report_key,
       if(n = 80, 2, 1) AS period, if(in_matrix, 1 + n % 7, 1) AS applicant, '', if(has_tables AND NOT repeated OR n = -1, 1, 2), if(repeated AND NOT has_tables, 1, 0),
       ${revision}, 0, unhex(report_id), organization, province, level, edition,
       cityHash64(noise, n) % if(indicator LIKE '%.total' OR indicator = 'applications.received', 2000, 60) AS value, '件', 'stated', if(has_tables, 1, 2), NOT repeated,
       concat('答复', toString(value), '件'), greatest(n, 0) * 40, greatest(n, 0) * 40 + 8, '', if(n = -1, preference, 0)
     FROM (SELECT *, arrayJoin(range(-1, 100)) AS n, year >= 2019 AND n BETWEEN 0 AND 69 AS in_matrix, n >= 90 AS repeated FROM (${reportColumns(first, count)}))
     SETTINGS ${inserts}`,
    `INSERT INTO parse_attempts_store (report_id, report_key, revision, stage, try, outcome, reason, parser_version, site, edition, media_type, bytes, milliseconds, attempted_at)
     SELECT report_id, report_key, ${revision}, 'parse', 1, if(i % 50 = 49, 'failed', 'parsed'), if(i % 50 = 49, 'no_facts', ''), '1.0.0', concat('www.', toString(organ % 3000), '.gov.cn'),
       if(i % 50 = 49, '', edition), 'text/html', 8000, 1 + noise % 20, toDateTime64('2026-01-01 00:00:00', 3) + i % 5000000
     FROM (${reportColumns(first, count)}) SETTINGS ${inserts}`,
    `INSERT INTO reports_store (report_id, report_key, revision, parser_version, status, title, year, organization, level, kind, region_code, province, city, county,
       published_on, edition, script, encoding, media_type, facts, table_facts, checks_passed, checks_failed,
       disclosure_total, applications_received, applications_answered, applications_granted, applications_denied, reconsiderations, lawsuits,
       checks.check, checks.left, checks.right, checks.passed, preference)
     SELECT report_id, report_key, ${revision}, '1.0.0', 'parsed', concat(organization, toString(year), '年政府信息公开工作年度报告'), year, organization, level, 'department', region,
       province, concat(toString(c), '市'), concat(toString(d), '县'), makeDate32(year + 1, 1 + noise % 3, 1 + noise % 28), edition,
       if(i % 40 = 0, 'traditional', 'simplified'), 'utf-8', 'text/html', 100, if(has_tables, 90, 0), 8, noise % 3,
       noise % 5000, noise % 2000, noise % 1900, noise % 1000, noise % 90, noise % 7, noise % 3,
       arrayMap(k -> concat('check.', toString(k)), range(10)), arrayMap(k -> toDecimal128(noise % 1000, 6), range(10)),
       arrayMap(k -> toDecimal128(noise % 1000 + (k < noise % 3), 6), range(10)), arrayMap(k -> k >= noise % 3, range(10)), preference
     FROM (${reportColumns(first, count)}) SETTINGS ${inserts}`,
  ];
}
