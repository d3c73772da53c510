-- Every metric: its kind, whether only the form of 2021 has it, and the cells above and below the
-- line. Written out from what each says that it counts.
CREATE TABLE metrics (metric VARCHAR, kind VARCHAR, only_2021 BOOLEAN, above_line VARCHAR[],
  below_line VARCHAR[]);
INSERT INTO metrics
  SELECT name, 'ratio', false, above, ['applications.outcomes.total.total'] FROM (VALUES
    ('granted_rate', ['applications.outcomes.granted.total']),
    ('partially_granted_rate', ['applications.outcomes.partially_granted.total']),
    ('substantive_disclosure_rate',
      ['applications.outcomes.granted.total', 'applications.outcomes.partially_granted.total']),
    ('refused_rate', ['applications.outcomes.refused.%.total']),
    ('unavailable_rate', ['applications.outcomes.unavailable.%.total']),
    ('not_processed_rate', ['applications.outcomes.not_processed.%.total']),
    ('otherwise_handled_rate', ['applications.outcomes.other.%.total'])) v (name, above);
INSERT INTO metrics
  SELECT name, 'ratio', false, [above],
    ['applications.new_received.total', 'applications.carried_in.total'] FROM (VALUES
    ('handled_rate', 'applications.outcomes.total.total'),
    ('carried_out_rate', 'applications.carried_out.total')) v (name, above);
-- Each ground, of all handled and of those that its group was answered to.
CREATE TABLE grounds AS
  SELECT path, split_part(path, '.', 3) AS family, split_part(path, '.', 4) AS ground
  FROM paths WHERE path LIKE 'applications.outcomes.%.%.total'
    AND split_part(path, '.', 3) IN ('refused', 'unavailable', 'not_processed');
INSERT INTO metrics
  SELECT ground || '_rate', 'ratio', false, [path], ['applications.outcomes.total.total']
  FROM grounds
  UNION ALL
  SELECT ground || '_share', 'ratio', false, [path],
    ['applications.outcomes.' || family || '.%.total']
  FROM grounds;
INSERT INTO metrics
  SELECT who || '_share', 'ratio', false, ['applications.new_received.' || who],
    ['applications.new_received.total']
  FROM (SELECT unnest(['natural_person', 'business', 'research_institution', 'public_welfare',
    'legal_service', 'other_organisation']) AS who);
INSERT INTO metrics SELECT name, 'count', false, [above], [] FROM (VALUES
  ('applications_received', 'applications.new_received.total'),
  ('applications_carried_in', 'applications.carried_in.total'),
  ('applications_handled', 'applications.outcomes.total.total'),
  ('applications_granted', 'applications.outcomes.granted.total'),
  ('applications_carried_out', 'applications.carried_out.total'),
  ('review_cases', 'disputes.review.total'),
  ('litigation_cases', 'disputes.%litigation%.total'),
  ('licensing_decisions', 'proactive.licensing.decisions'),
  ('penalty_decisions', 'proactive.penalty.decisions'),
  ('enforcement_decisions', 'proactive.enforcement.decisions')) v (name, above);
-- Cases that are over have been upheld, corrected or come to something else.
INSERT INTO metrics SELECT name || tail, kind, false, [stem || '.' || above],
    CASE below WHEN 'handled' THEN ['applications.outcomes.total.total']
      WHEN 'all' THEN [stem || '.total']
      ELSE [stem || '.upheld', stem || '.corrected', stem || '.other'] END
  FROM (VALUES ('review', 'disputes.review'), ('litigation', 'disputes.%litigation%'))
    s (name, stem)
  CROSS JOIN (VALUES ('_rate', 'quotient', 'total', 'handled'),
    ('_correction_rate', 'ratio', 'corrected', 'over'),
    ('_correction_rate_of_all', 'ratio', 'corrected', 'all'),
    ('_upheld_rate', 'ratio', 'upheld', 'over'),
    ('_pending_rate', 'ratio', 'pending', 'all')) v (tail, kind, above, below);
INSERT INTO metrics
  SELECT row || '_' || "column", 'count', true, ['proactive.' || row || '.' || "column"], []
  FROM (SELECT unnest(['regulations', 'normative_documents']) AS row)
  CROSS JOIN (SELECT unnest(['made', 'repealed', 'in_force']) AS "column");
INSERT INTO metrics VALUES ('fees_amount', 'amount', true, ['proactive.fees.amount'], []);
INSERT INTO metrics SELECT name || '_per_10k', 'per head', only_2021, [above], [] FROM (VALUES
  ('applications_received', false, 'applications.new_received.total'),
  ('applications_granted', false, 'applications.outcomes.granted.total'),
  ('licensing_decisions', false, 'proactive.licensing.decisions'),
  ('penalty_decisions', false, 'proactive.penalty.decisions'),
  ('fees', true, 'proactive.fees.amount')) v (name, only_2021, above);

-- A metric's parts in each report whose form has it. Blank is 0; one cell unknown, and the report
-- has no part.
CREATE TABLE needed AS
  SELECT metric, path, bool_or(side = 'above') AS is_above, bool_or(side = 'below') AS is_below
  FROM (SELECT metric, 'above' AS side, unnest(above_line) AS pattern FROM metrics
    UNION ALL SELECT metric, 'below', unnest(below_line) FROM metrics)
  JOIN paths ON path LIKE replace(pattern, '_', '\_') ESCAPE '\'
  GROUP BY metric, path;
CREATE TABLE parts AS
  SELECT m.metric, m.kind AS form, s.key, max(s.unknown) AS left_out,
    coalesce(sum(s.value) FILTER (is_above), 0) AS above,
    coalesce(sum(s.value) FILTER (is_below), 0) AS below,
    sum(s.doubted) AS doubted
  FROM needed JOIN metrics m USING (metric) JOIN states s USING (path) JOIN known k USING (key)
  WHERE k.era = 'era2021' OR (k.era = 'era2019' AND NOT m.only_2021)
  GROUP BY ALL;

-- The sums of a metric in every division and year, also where no report has a part.
CREATE TABLE sums AS
  SELECT m.metric, m.kind AS form, p.kind, p.tier, p.level, p.division, p.year, count(*) AS reports,
    count(*) FILTER (left_out = 0) AS n, count(*) FILTER (left_out = 1) AS left_out,
    coalesce(sum(above) FILTER (left_out = 0), 0) AS above,
    coalesce(sum(below) FILTER (left_out = 0), 0) AS below,
    coalesce(sum(doubted) FILTER (left_out = 0), 0) AS doubted
  FROM placed p CROSS JOIN metrics m LEFT JOIN parts USING (metric, key) GROUP BY ALL;

CREATE MACRO value_of(form, n, above, below, persons) AS
  CASE WHEN n = 0 THEN NULL
    WHEN form IN ('count', 'amount') THEN above::DOUBLE
    WHEN form IN ('ratio', 'quotient') AND below > 0 THEN above::DOUBLE / below::DOUBLE
    WHEN form = 'per head' AND persons > 0 THEN above::DOUBLE * 10000 / persons END;
CREATE MACRO below_of(form, below, persons) AS
  CASE WHEN form IN ('ratio', 'quotient') THEN below WHEN form = 'per head' THEN persons END;
-- Wilson (1927), at 95 %: the share p of n lies between the roots of (p - x)^2 = z^2 x (1 - x) / n.
CREATE MACRO wilson(form, above, below, sign) AS
  CASE WHEN form = 'ratio' AND below > 0 AND above BETWEEN 0 AND below THEN
    greatest(0.0::DOUBLE, least(1.0::DOUBLE,
      (above::DOUBLE / below::DOUBLE + 1.959963984540054::DOUBLE ** 2 / (2 * below::DOUBLE)
        + sign * 1.959963984540054::DOUBLE * sqrt(
          above::DOUBLE / below::DOUBLE * (1 - above::DOUBLE / below::DOUBLE) / below::DOUBLE
          + 1.959963984540054::DOUBLE ** 2 / (4 * below::DOUBLE ** 2)))
      / (1 + 1.959963984540054::DOUBLE ** 2 / below::DOUBLE))) END;

-- All that is told of a value.
CREATE MACRO told(form, n, left_out, doubted, above, below, persons, counted) AS
  {'above': above, 'below': below_of(form, below, persons), 'n': n, 'left_out': left_out,
    'doubted': doubted, 'value': value_of(form, n, above, below, persons),
    'low': wilson(form, above, below, -1), 'high': wilson(form, above, below, 1),
    'counted': CASE WHEN form = 'per head' THEN counted END,
    'small': if(form IN ('ratio', 'quotient') AND below < 30, 1, 0)};

-- questions: metric {name} | SELECT metric FROM metrics
SELECT * FROM (
  SELECT s.year, s.division,
    unnest(told(form, n, left_out, doubted, above, below, persons, counted))
  FROM sums s LEFT JOIN residents r ON r.code = s.division AND r.year = s.year
  WHERE metric = $name AND kind = 'government' AND tier = 'county' AND level = 'province') t
ORDER BY year, division;
