#!/usr/bin/env python3
"""Holds the answers of Analytics against the same questions asked in SQL.

    check_answers.py FOLDER

FOLDER has the tables and `answers.ndjson` that `OracleTests` writes. The questions stand in the
SQL files beside this one, each below a line `-- question: NAME`, or `-- questions: NAME with
{name} | QUERY`, which asks one for each row of the query. Everything is computed by DuckDB from
the cells; exact numbers have to be equal, floating ones to 1e-12.
"""

import json
import math
import re
import sys
from decimal import Decimal
from pathlib import Path

import duckdb

HERE = Path(__file__).parent
FILES = ["tables.sql", "sums.sql", "contradictions.sql", "metrics.sql", "rankings.sql", "years.sql",
         "reports.sql"]
HEAD = re.compile(r"^-- questions?: (.*)$", re.MULTILINE)
TOLERANCE = 1e-12


def ask(database, folder):
    """Yields every question's name, and its rows as SQL gives them."""
    for name in FILES:
        text = (HERE / name).read_text(encoding="utf-8").replace("{folder}", folder)
        setup, *parts = HEAD.split(text)
        database.execute(setup)
        for head, query in zip(parts[::2], parts[1::2]):
            question, _, each = head.partition(" | ")
            if not each:
                yield question, database.execute(query).fetchall()
                continue
            for (value,) in database.execute(each).fetchall():
                rows = database.execute(query, {"name": value}).fetchall()
                yield question.replace("{name}", value), rows


def same(got, wanted):
    """Whether a value of Analytics (JSON) is the one that SQL gives."""
    if got is None or wanted is None:
        return got is wanted
    if isinstance(wanted, float):
        close = math.isclose(got, wanted, rel_tol=TOLERANCE, abs_tol=TOLERANCE)
        return isinstance(got, (int, float)) and close
    if isinstance(wanted, (int, Decimal)):
        return not isinstance(got, float) and Decimal(got) == Decimal(wanted)
    return got == wanted


def difference(got, wanted):
    """The first row that differs, or None."""
    for place, (one, other) in enumerate(zip(got, wanted)):
        if len(one) != len(other) or not all(map(same, one, other)):
            return f"row {place + 1}: {one} instead of {list(map(str, other))}"
    if len(got) != len(wanted):
        return f"{len(got)} rows instead of {len(wanted)}"
    return None


def main(folder):
    lines = (Path(folder) / "answers.ndjson").read_text(encoding="utf-8").splitlines()
    answers = {line["question"]: line["rows"] for line in map(json.loads, lines)}
    questions = values = 0
    wrong = []
    for question, rows in ask(duckdb.connect(), folder):
        questions += 1
        values += sum(map(len, rows))
        if not rows:
            wrong.append(f"{question}: SQL has no row")
        got = answers.pop(question, None)
        what = "not answered" if got is None else difference(got, rows)
        if what:
            wrong.append(f"{question}: {what}")
    wrong += [f"{question}: not asked in SQL" for question in answers]
    for line in wrong:
        print(line)
    print(f"{questions} questions, {values} values, {len(wrong)} wrong")
    return 1 if wrong else 0


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    sys.exit(main(sys.argv[1]))
