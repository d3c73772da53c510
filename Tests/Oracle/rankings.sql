-- Rankings: which metric of which divisions, the highest first unless said otherwise.
CREATE TABLE rankings (name VARCHAR, metric VARCHAR, year INT, level VARCHAR, kind VARCHAR,
  tier VARCHAR, parent INT, ascending BOOLEAN, incomplete BOOLEAN, least BIGINT);
INSERT INTO rankings
  SELECT name, metric, year, level, kind, 'county', parent, ascending, incomplete, least
  FROM (VALUES
  ('provinces by granted rate', 'granted_rate', 2023, 'province', 'government',
    NULL, false, false, 0),
  ('counties by granted rate, the lowest first', 'granted_rate', 2024, 'county', 'government',
    NULL, true, false, 0),
  ('prefectures of a province by refusals', 'refused_rate', 2022, 'prefecture', 'government', 84,
    false, false, 0),
  ('counties by applications per head', 'applications_received_per_10k', 2024, 'county',
    'government', NULL, false, true, 0),
  ('prefectures by fees', 'fees_amount', 2022, 'prefecture', 'government', NULL, false, false, 0),
  ('counties by upheld lawsuits, with ties', 'litigation_upheld_rate', 2021, 'county',
    'government', NULL, false, true, 0),
  ('counties by applications carried in, with ties', 'applications_carried_in', 2020, 'county',
    'government', NULL, false, true, 0),
  ('provinces in an incomplete year', 'handled_rate', 2019, 'province', 'government', NULL, false,
    true, 0),
  ('provinces in an incomplete year, complete ones only', 'handled_rate', 2019, 'province',
    'government', NULL, false, false, 0),
  ('departments of provinces by fees per head', 'fees_per_10k', 2024, 'province', 'department',
    NULL, false, false, 0),
  ('prefectures by reviews, of large denominators', 'review_rate', 2023, 'prefecture',
    'government', NULL, false, false, 2000))
  v (name, metric, year, level, kind, parent, ascending, incomplete, least);

CREATE TABLE rows AS
  SELECT q.name, q.ascending, s.*, r.persons, r.counted,
    value_of(form, n, above, below, persons) AS value,
    c.expected IS NOT NULL AND c.expected > 0 AND 2 * s.reports >= c.expected AS complete,
    coalesce(below_of(form, below, persons) >= q.least, true) AND (complete OR q.incomplete)
      AND value IS NOT NULL AS ranks
  FROM rankings q JOIN sums s USING (metric, year, level, kind, tier)
  JOIN completeness c USING (kind, tier, level, year, division)
  LEFT JOIN residents r ON r.code = s.division AND r.year = s.year
  WHERE q.parent IS NULL OR s.division // 10000 = q.parent;
-- A rank is one more than the rows before; a percentile is the part of the others behind.
CREATE TABLE ranked AS
  SELECT r.name, r.division,
    1 + count(*) FILTER (if(r.ascending, o.value < r.value, o.value > r.value)) AS rank,
    count(*) FILTER (if(r.ascending, o.value > r.value, o.value < r.value))::DOUBLE
      / nullif(count(*) - 1, 0) AS percentile
  FROM rows r JOIN rows o ON o.name = r.name AND o.ranks WHERE r.ranks GROUP BY ALL;
CREATE TABLE national AS
  SELECT q.name, s.*, r.persons, r.counted, value_of(form, n, above, below, persons) AS value
  FROM rankings q JOIN sums s USING (metric, year, kind, tier)
  LEFT JOIN residents r ON r.code = 0 AND r.year = s.year WHERE s.level = 'country';

-- A quantile is the lowest value that so many are no higher than.
CREATE MACRO quantile_of(list, hundredths) AS
  list_sort(list)[((len(list) * hundredths + 99) // 100)::BIGINT];
CREATE MACRO spread(list) AS TABLE
  SELECT len(v), list_min(v), quantile_of(v, 10), quantile_of(v, 25), quantile_of(v, 50),
    quantile_of(v, 75), quantile_of(v, 90), list_max(v) FROM (SELECT list AS v);

-- questions: ranking: {name} | SELECT name FROM rankings
SELECT rank, r.division, if(complete, 0, 1), r.value, percentile, r.value - n.value,
  r.value - (SELECT quantile_of(list(value), 50) FROM rows m WHERE m.name = $name AND ranks)
FROM rows r JOIN national n USING (name)
LEFT JOIN ranked k ON k.name = r.name AND k.division = r.division
WHERE r.name = $name ORDER BY rank NULLS LAST, r.division;

-- questions: overall: {name} | SELECT name FROM rankings
SELECT unnest(told(any_value(form), sum(n), sum(left_out), sum(doubted), sum(above), sum(below),
  CASE WHEN count(persons) = count(*) THEN sum(persons) END,
  CASE WHEN count(persons) = count(*) THEN min(counted) END)) FROM rows WHERE name = $name;

-- questions: national: {name} | SELECT name FROM rankings
SELECT unnest(told(form, n, left_out, doubted, above, below, persons, counted))
FROM national WHERE name = $name;

-- questions: quantiles: {name} | SELECT name FROM rankings
FROM spread((SELECT coalesce(list(value), []) FROM rows WHERE name = $name AND ranks));

-- questions: quantiles of reports: {name} | SELECT name FROM rankings
FROM spread((
  SELECT list(value) FILTER (value IS NOT NULL) FROM (
    SELECT value_of(form, 1 - left_out, above, below, persons) AS value
    FROM rankings q JOIN known k USING (kind, tier, year) JOIN parts p USING (metric, key)
    LEFT JOIN residents r ON r.code = k.division AND r.year = k.year
    WHERE q.name = $name)));
