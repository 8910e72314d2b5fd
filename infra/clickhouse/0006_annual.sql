-- What an analyst wants: no organ twice in a year, no key twice in a document.

CREATE OR REPLACE VIEW annual_reports AS
SELECT *
FROM reports
WHERE report_key IN (
  SELECT toUInt64(max(preference) AS best) FROM reports_store FINAL WHERE status = 'parsed' GROUP BY year, organ_key
);
