-- The sums of all cells, in the order of years, divisions and the form.
CREATE TABLE cell_sums AS
  SELECT p.kind, p.tier, p.level, p.year, p.division, s.path, s.place, count(*) AS reports,
    count(s.value) AS printed, sum(s.unknown) AS unknown, sum(s.doubted) AS doubted,
    sum(s.value) AS value
  FROM placed p JOIN states s USING (key) GROUP BY ALL;
CREATE MACRO rows_of(k, t, l) AS TABLE
  SELECT year, division, path, reports, printed, unknown, doubted,
    reports - printed - unknown AS blank, value
  FROM cell_sums WHERE kind = k AND tier = t AND level = l ORDER BY year, division, place;

-- questions: cells of county governments by {name} | SELECT DISTINCT level FROM placed
FROM rows_of('government', 'county', $name);

-- question: cells of provincial governments
FROM rows_of('government', 'province', 'province');

-- question: cells of prefectures' governments
FROM rows_of('government', 'prefecture', 'province');

-- question: cells of departments
FROM rows_of('department', 'county', 'province');

-- question: cells of zones
FROM rows_of('zone', 'prefecture', 'country');

-- question: cells below a province
SELECT year, division, path, reports, printed, unknown, doubted, reports - printed - unknown, value
FROM cell_sums
WHERE kind = 'government' AND tier = 'county' AND level = 'prefecture'
  AND division // 10000 = 83 AND year BETWEEN 2020 AND 2022
ORDER BY year, division, place;

-- questions: what is not known by {name} | SELECT DISTINCT level FROM placed
SELECT year, division, sum(unknown), sum(doubted), sum(reports - printed - unknown)
FROM cell_sums WHERE kind = 'government' AND tier = 'county' AND level = $name
GROUP BY ALL ORDER BY year, division;

-- question: cells of the country over three years
SELECT y.year, 0, path, sum(reports), sum(printed), sum(unknown), sum(doubted),
  sum(reports - printed - unknown), sum(value)
FROM range(2020, 2025) y (year) JOIN cell_sums s ON s.year BETWEEN y.year - 2 AND y.year
WHERE kind = 'government' AND tier = 'county' AND level = 'country'
GROUP BY y.year, path, place ORDER BY y.year, place;

-- question: cells of provinces over two years
SELECT y.year, division, path, sum(reports), sum(printed), sum(unknown), sum(doubted),
  sum(reports - printed - unknown), sum(value)
FROM range(2019, 2025) y (year) JOIN cell_sums s ON s.year BETWEEN y.year - 1 AND y.year
WHERE kind = 'government' AND tier = 'county' AND level = 'province'
GROUP BY y.year, division, path, place ORDER BY y.year, division, place;

-- question: cells of recoded counties over four years
SELECT 2023, c.code, path, sum(reports), sum(printed), sum(unknown), sum(doubted),
  sum(reports - printed - unknown), sum(value)
FROM codes c JOIN cell_sums s ON s.year = c.year AND s.division = c.past
WHERE c.code IN (810101, 820201) AND c.year BETWEEN 2020 AND 2023
  AND kind = 'government' AND tier = 'county' AND level = 'county'
GROUP BY c.code, path, place ORDER BY c.code, place;

-- questions: completeness by {name} | SELECT unnest(['country', 'province'])
SELECT year, division, reports, expected, greatest(0, expected - reports),
  reports::DOUBLE / nullif(expected, 0)
FROM (
  SELECT kind, tier, level, year, division, count(*) AS reports FROM placed GROUP BY ALL)
JOIN completeness USING (kind, tier, level, year, division)
WHERE kind = 'government' AND tier = 'county' AND level = $name ORDER BY year, division;

-- questions: eras by {name} | SELECT unnest(['country', 'province'])
SELECT year, division, coalesce(string_agg(DISTINCT era, ' ' ORDER BY era), '')
FROM placed WHERE kind = 'government' AND tier = 'county' AND level = $name
GROUP BY ALL ORDER BY year, division;
