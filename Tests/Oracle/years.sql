-- Series: a metric of some divisions over the years, each year with some before it.
CREATE TABLE series (name VARCHAR, metric VARCHAR, kind VARCHAR, since INT, years INT,
  divisions INT[]);
INSERT INTO series VALUES
  ('the country''s granted rate', 'granted_rate', 'government', 2018, 1, [0]),
  ('provinces'' applications received', 'applications_received', 'government', 2018, 1,
    [810000, 820000, 830000, 840000, 850000]),
  ('recoded counties'' applications handled', 'applications_handled', 'government', 2018, 1,
    [810101, 820201]),
  ('the country''s fees', 'fees_amount', 'government', 2018, 1, [0]),
  ('the country''s lawsuits over two years', 'litigation_rate', 'government', 2018, 2, [0]),
  ('provinces'' granted rate over three years', 'granted_rate', 'government', 2020, 3,
    [810000, 820000, 830000, 840000, 850000]),
  ('departments'' penalties', 'penalty_decisions', 'department', 2018, 1, [0]),
  ('provinces'' licences per head', 'licensing_decisions_per_10k', 'government', 2018, 1,
    [810000, 820000, 830000, 840000, 850000]);

-- Every year of a series with those that it adds up, under the code that the division had then.
CREATE TABLE windows AS
  SELECT name, metric, kind, division, y.year, past.year AS past,
    past_code(division, y.year) AS here, past_code(division, past.year) AS there
  FROM (SELECT * EXCLUDE divisions, unnest(divisions) AS division FROM series) s
  JOIN range(2018, 2025) y (year) ON y.year >= s.since
  JOIN range(2014, 2025) past (year) ON past.year BETWEEN y.year - s.years + 1 AND y.year;
CREATE TABLE points AS
  SELECT w.name, w.division, w.year, w.here, sum(coalesce(s.reports, 0)) AS reports,
    CASE WHEN count(c.expected) = count(*) THEN sum(c.expected) END AS expected,
    value_of(any_value(s.form), sum(s.n), sum(s.above), sum(s.below), any_value(r.persons)) AS value
  FROM windows w
  LEFT JOIN sums s ON s.metric = w.metric AND s.kind = w.kind AND s.tier = 'county'
    AND s.year = w.past AND s.division = w.there
  LEFT JOIN completeness c ON c.kind = w.kind AND c.tier = 'county' AND c.year = w.past
    AND c.division = w.there
  LEFT JOIN residents r ON r.code = w.here AND r.year = w.year
  GROUP BY ALL HAVING reports > 0;

-- questions: series: {name} | SELECT name FROM series
SELECT division, year, here, value, reports, expected, value - before,
  (value - before) / nullif(abs(before), 0)
FROM (SELECT *, lag(value) OVER (PARTITION BY division ORDER BY year) AS before
  FROM points WHERE name = $name)
ORDER BY division, year;

-- The compound annual growth rate from the first value to the last.
-- questions: growth: {name} | SELECT name FROM series
SELECT s.division, start, finish, last - first,
  CASE WHEN first > 0 AND last > 0 THEN pow(last / first, 1.0::DOUBLE / (finish - start)) - 1 END
FROM (SELECT unnest(divisions) AS division FROM series WHERE name = $name) s
LEFT JOIN (
  SELECT division, min(year) AS start, max(year) AS finish, arg_min(value, year) AS first,
    arg_max(value, year) AS last
  FROM points WHERE name = $name AND value IS NOT NULL
  GROUP BY division HAVING count(*) > 1) USING (division)
ORDER BY s.division;
