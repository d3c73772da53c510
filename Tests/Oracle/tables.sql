-- What Analytics exported: the reports that stand and their cells, and who lives and reports where.
CREATE TABLE reports AS SELECT * FROM read_csv('{folder}/reports.csv', header = true, nullstr = '',
  columns = {'key': 'VARCHAR', 'agency': 'VARCHAR', 'counted': 'INT', 'kind': 'VARCHAR',
    'tier': 'VARCHAR', 'year': 'INT', 'era': 'VARCHAR', 'division': 'INT', 'province': 'INT',
    'prefecture': 'INT', 'county': 'INT', 'parser': 'VARCHAR', 'amended': 'INT'});
CREATE TABLE cells AS SELECT * FROM read_csv('{folder}/cells.csv', header = true, nullstr = '',
  columns = {'key': 'VARCHAR', 'path': 'VARCHAR', 'value': 'DECIMAL(38, 9)', 'unknown': 'INT',
    'doubted': 'INT'});
CREATE TABLE paths AS SELECT * FROM read_csv('{folder}/paths.csv', header = true,
  columns = {'path': 'VARCHAR', 'place': 'INT'});
CREATE TABLE findings AS SELECT * FROM read_csv('{folder}/findings.csv', header = true,
  columns = {'key': 'VARCHAR', 'code': 'VARCHAR'});
CREATE TABLE expected AS SELECT * FROM read_csv('{folder}/expected.csv', header = true,
  columns = {'tier': 'VARCHAR', 'year': 'INT', 'code': 'INT', 'path': 'VARCHAR'});
CREATE TABLE residents AS SELECT * FROM read_csv('{folder}/residents.csv', header = true,
  columns = {'code': 'INT', 'year': 'INT', 'counted': 'INT', 'persons': 'BIGINT'});
CREATE TABLE codes AS SELECT * FROM read_csv('{folder}/codes.csv', header = true,
  columns = {'code': 'INT', 'year': 'INT', 'past': 'INT'});
CREATE TABLE roster AS SELECT * FROM read_csv('{folder}/roster.csv', header = true,
  columns = {'agency': 'VARCHAR', 'name': 'VARCHAR', 'year': 'INT', 'province': 'INT'});

-- The country has residents too: those of all provinces.
INSERT INTO residents
  SELECT 0, year, min(counted), sum(persons) FROM residents WHERE code % 10000 = 0 GROUP BY year;

-- The reports that sums count: those whose agency is known.
CREATE VIEW known AS SELECT * FROM reports WHERE counted = 1;

-- Every cell of every report: a value, unknown, or neither.
CREATE TABLE states AS
  SELECT key, path, place, value, coalesce(unknown, 0) AS unknown, coalesce(doubted, 0) AS doubted
  FROM known CROSS JOIN paths LEFT JOIN cells USING (key, path);

-- Each report in every division that it stands in; 0 is the country.
CREATE TABLE placed AS
  SELECT key, kind, tier, year, era, 'country' AS level, 0 AS division FROM known
  UNION ALL SELECT key, kind, tier, year, era, 'province', province FROM known
  UNION ALL SELECT key, kind, tier, year, era, 'prefecture', prefecture FROM known
    WHERE prefecture IS NOT NULL
  UNION ALL SELECT key, kind, tier, year, era, 'county', county FROM known
    WHERE county IS NOT NULL;

-- How many reports are expected: of governments those of the places, of departments those of the
-- roster, of others nobody knows.
CREATE TABLE governments_expected AS
  SELECT tier, year, division, count(*) AS expected FROM (
    SELECT tier, year, 0 AS division FROM expected
    UNION ALL SELECT tier, year, unnest(string_split(path, ' '))::INT FROM expected)
  GROUP BY ALL;
CREATE TABLE departments_expected AS
  SELECT year, division, count(*) AS expected FROM (
    SELECT year, 0 AS division FROM roster UNION ALL SELECT year, province FROM roster)
  GROUP BY ALL;
CREATE TABLE completeness AS
  SELECT k.kind, k.tier, d.level, y.year, d.division,
    CASE k.kind WHEN 'government' THEN coalesce(g.expected, 0)
      WHEN 'department' THEN r.expected END AS expected
  FROM (SELECT DISTINCT kind, tier FROM known) k
  CROSS JOIN (SELECT DISTINCT level, division FROM placed) d
  CROSS JOIN (SELECT DISTINCT year FROM expected) y
  LEFT JOIN governments_expected g
    ON g.tier = k.tier AND g.year = y.year AND g.division = d.division
  LEFT JOIN departments_expected r ON r.year = y.year AND r.division = d.division;

-- The code that a division had in a year, by its last code.
CREATE MACRO past_code(last, in_year) AS
  coalesce((SELECT past FROM codes WHERE code = last AND year = in_year), last);
