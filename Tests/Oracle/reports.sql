-- Lists of reports, and what is not in.

-- question: reports by status
SELECT count(*) FILTER (counted = 1), count(*) FILTER (counted = 0) FROM reports;

-- question: reports by parser
SELECT parser, count(*) FROM reports GROUP BY parser ORDER BY parser;

-- question: bases
SELECT kind, tier, year, any_value(reports), any_value(expected), sum(s.unknown), sum(s.doubted)
FROM cell_sums s JOIN completeness USING (kind, tier, level, year, division)
WHERE level = 'country' GROUP BY kind, tier, year
ORDER BY list_position(['province', 'prefecture', 'county'], tier),
  list_position(['government', 'department', 'zone'], kind), year;

-- question: reports in doubt in a province
SELECT key FROM reports
WHERE province = 820000 AND key IN (SELECT key FROM cells WHERE unknown = 1 OR doubted = 1)
ORDER BY key;

-- question: reports amended
SELECT key FROM reports WHERE amended > 0 ORDER BY key;

-- question: reports with values lost or sums wrong
SELECT key FROM reports WHERE key IN (
  SELECT key FROM findings WHERE code IN ('VALUES_LOST', 'ROW_SUM_MISMATCH')) ORDER BY key;

-- question: reports that carry over something else
SELECT key FROM reports WHERE key IN (FROM (SELECT key FROM carry_over_breaks)) ORDER BY key;

-- question: reports of departments of two years
SELECT key FROM reports WHERE kind = 'department' AND year IN (2021, 2022) ORDER BY key;

-- question: reports of nobody known
SELECT key FROM reports WHERE counted = 0 ORDER BY key;

-- question: missing county governments
SELECT e.year, e.code FROM expected e WHERE tier = 'county' AND year >= 2018 AND NOT EXISTS (
  FROM known r WHERE r.kind = 'government' AND r.tier = 'county' AND r.year = e.year
    AND r.division = e.code)
ORDER BY e.year, e.code;

-- question: missing prefectures' governments
SELECT e.year, e.code FROM expected e WHERE tier = 'prefecture' AND year >= 2018 AND NOT EXISTS (
  FROM known r WHERE r.kind = 'government' AND r.tier = 'prefecture' AND r.year = e.year
    AND r.division = e.code)
ORDER BY e.year, e.code;

-- question: missing departments of a province
SELECT agency || '/2024' AS key FROM roster
WHERE province = 850000 AND agency NOT IN (SELECT agency FROM known WHERE year = 2024)
ORDER BY key;

-- question: provinces' reports on 2023 and 2024
SELECT now.division, s.path, past.value, s.value, s.value - past.value
FROM known now JOIN known before ON before.agency = now.agency AND before.year = 2023
JOIN states s ON s.key = now.key JOIN states past ON past.key = before.key AND past.path = s.path
WHERE now.kind = 'government' AND now.tier = 'province' AND now.year = 2024
  AND (s.value IS NOT NULL OR past.value IS NOT NULL OR s.unknown + past.unknown > 0)
ORDER BY now.division, s.place;
