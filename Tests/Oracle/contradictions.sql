-- What reports contradict in others.
CREATE TABLE pairs AS
  SELECT later.key, earlier.key AS earlier,
    later.era = 'era2021' AND earlier.era = 'era2021' AS alike
  FROM known later JOIN known earlier
    ON earlier.agency = later.agency AND earlier.year = later.year - 1;

-- 结转 of a year is 上年结转 of the next; a row that prints anything means 0 by a blank.
CREATE TABLE carried AS
  SELECT key, split_part(path, '.', 2) AS row, split_part(path, '.', 3) AS "column", unknown,
    coalesce(value, 0) AS value,
    count(value) OVER (PARTITION BY key, split_part(path, '.', 2)) AS printed
  FROM states WHERE path LIKE 'applications.carried_%';
CREATE VIEW carry_over_breaks AS
  SELECT p.key, 'CARRY_OVER_BREAK' AS code
  FROM pairs p
  JOIN carried i ON i.key = p.key AND i.row = 'carried_in' AND i.printed > 0 AND i.unknown = 0
  JOIN carried o ON o.key = p.earlier AND o.row = 'carried_out' AND o.printed > 0
    AND o.unknown = 0 AND o."column" = i."column"
  WHERE i.value <> o.value;

-- 现行有效 of a year and what was made since, less what was repealed, is 现行有效.
CREATE TABLE documents AS
  SELECT key, split_part(path, '.', 2) AS row,
    max(value) FILTER (path LIKE '%.made') AS made,
    max(value) FILTER (path LIKE '%.repealed') AS repealed,
    max(value) FILTER (path LIKE '%.in_force') AS in_force
  FROM states WHERE path LIKE 'proactive.regulations.%' OR path LIKE 'proactive.normative%'
  GROUP BY ALL;
CREATE VIEW in_force_breaks AS
  SELECT p.key, 'IN_FORCE_BREAK' AS code
  FROM pairs p JOIN documents now ON now.key = p.key
  JOIN documents past ON past.key = p.earlier AND past.row = now.row
  WHERE p.alike AND past.in_force + now.made - now.repealed <> now.in_force;

-- Five times as much, or a fifth, and 50 apart; 500,000 where it is money.
CREATE VIEW jumps AS
  SELECT p.key, 'YEAR_ON_YEAR_JUMP' AS code
  FROM pairs p JOIN states now ON now.key = p.key
  JOIN states past ON past.key = p.earlier AND past.path = now.path
  WHERE now.path IN ('proactive.licensing.decisions', 'proactive.penalty.decisions',
      'proactive.enforcement.decisions', 'proactive.fees.amount',
      'applications.new_received.total', 'applications.outcomes.total.total')
    AND now.value >= 0 AND past.value >= 0
    AND greatest(now.value, past.value) >= 5 * least(now.value, past.value)
    AND abs(now.value - past.value) >= if(now.path LIKE '%.fees.%', 500000, 50);

-- The governments directly below print more together than the one above.
CREATE VIEW families AS
  SELECT parent.key, child.tier, child.key AS child FROM known parent JOIN known child
    ON child.year = parent.year AND child.kind = 'government'
    AND CASE parent.tier || ' ' || child.tier
      WHEN 'province prefecture' THEN child.province = parent.division
      WHEN 'prefecture county' THEN child.prefecture = parent.division
      WHEN 'province county' THEN child.province = parent.division AND child.prefecture IS NULL
      ELSE false END
  WHERE parent.kind = 'government';
CREATE VIEW family_breaks AS
  SELECT key, 'PARENT_CHILD_MISMATCH' AS code FROM (
    SELECT f.key, f.tier, own.path
    FROM families f JOIN states own USING (key)
    JOIN states below ON below.key = f.child AND below.path = own.path
    WHERE own.path IN ('proactive.licensing.decisions', 'proactive.penalty.decisions',
      'proactive.enforcement.decisions', 'applications.new_received.total',
      'applications.outcomes.total.total', 'disputes.review.total',
      'disputes.direct_litigation.total', 'disputes.litigation_after_review.total')
    GROUP BY f.key, f.tier, own.path, own.value HAVING sum(below.value) > own.value);

CREATE TABLE contradictions AS
  FROM carry_over_breaks UNION ALL FROM in_force_breaks UNION ALL FROM jumps
  UNION ALL FROM family_breaks;

-- question: contradictions by code
SELECT code, count(*) FROM contradictions GROUP BY code ORDER BY code;

-- questions: findings by code by {name} | SELECT unnest(['country', 'province'])
SELECT year, division, code, number FROM (
  SELECT year, division, code, count(*) AS number
  FROM placed JOIN (FROM findings UNION ALL FROM contradictions) USING (key)
  WHERE kind = 'government' AND tier = 'county' AND level = $name GROUP BY ALL)
ORDER BY year, division, list_position(['AMBIGUOUS_PLACEMENT', 'VALUES_LOST', 'LABEL_VARIANT',
  'ROW_SUM_MISMATCH', 'CARRY_OVER_BREAK', 'IN_FORCE_BREAK', 'PARENT_CHILD_MISMATCH',
  'YEAR_ON_YEAR_JUMP'], code);
