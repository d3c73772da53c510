"""Parses a folder of reports on a Spark cluster, and writes what they say as Parquet.

    spark-submit deploy/spark/parse_reports.py --gongkai /usr/local/bin/gongkai FOLDER OUT.parquet

The command `gongkai` has to stand on every worker. Every file below FOLDER is a text. Each partition is piped through one `gongkai parse`; a text that is no report, or is
damaged, is a row with an error. A command that crashes or cannot be started fails the job (`checkCode`), and Spark
tries the partition again: the same bytes give the same rows, so that an executor that dies changes nothing.
"""

import argparse
import base64
import json
import os
import shlex
from decimal import Decimal

from pyspark.sql import Row, SparkSession
from pyspark.sql import types as t

# What fails is told in its row: it must not fail the job, which a status other than 0 does.
ARGUMENTS = "parse --input ndjson --output ndjson --fail-on never -"

FINDING = t.StructType(
    [
        t.StructField("code", t.StringType()),
        t.StructField("origin", t.StringType()),
        t.StructField("severity", t.StringType()),
        t.StructField("message", t.StringType()),
        t.StructField("cells", t.ArrayType(t.StringType())),
    ]
)

# One row a report; `cells` has the counts of the form by their paths in a record, and `record` is all of it, as JSON.
SCHEMA = t.StructType(
    [
        t.StructField("id", t.StringType(), False),
        t.StructField("error", t.StringType()),
        t.StructField("message", t.StringType()),
        t.StructField("sha256", t.StringType()),
        t.StructField("agency_id", t.StringType()),
        t.StructField("agency", t.StringType()),
        t.StructField("kind", t.StringType()),
        t.StructField("tier", t.StringType()),
        t.StructField("province", t.StringType()),
        t.StructField("division_code", t.StringType()),
        t.StructField("year", t.IntegerType()),
        t.StructField("era", t.StringType()),
        t.StructField("cells", t.MapType(t.StringType(), t.LongType())),
        t.StructField("amounts", t.MapType(t.StringType(), t.DecimalType(28, 9))),
        t.StructField("findings", t.ArrayType(FINDING)),
        t.StructField("record", t.StringType()),
    ]
)

TABLES = ("proactive", "applications", "disputes")


def snake(name):
    """The name of a field as paths spell it: newReceived is new_received."""
    return "".join("_" + letter.lower() if letter.isupper() else letter for letter in name)


def leaves(value, path):
    """Every cell below a table, with its path; an amount of money is one cell."""
    if isinstance(value, dict) and "currencyCode" not in value:
        for name, below in value.items():
            yield from leaves(below, f"{path}.{snake(name)}")
    else:
        yield path, value


def amount(money):
    """Money as a decimal number of yuan."""
    return Decimal(int(money.get("units", 0))) + Decimal(money.get("nanos", 0)) / 10**9


def row(line):
    """The row of a line that `gongkai parse` has printed."""
    answer = json.loads(line)
    record = answer.get("record")
    if record is None:
        error = answer["error"]
        reason = next((detail["reason"] for detail in error.get("details", [])), str(error["code"]))
        return Row(**{**dict.fromkeys(SCHEMA.names), "id": answer["id"], "error": reason,
                      "message": error["message"]})
    agency = record.get("agency", {})
    cells = [cell for table in TABLES for cell in leaves(record.get(table, {}), table)]
    names = ("code", "origin", "severity", "message", "cells")
    return Row(
        id=answer["id"], error=None, message=None, sha256=record["source"]["sha256"],
        agency_id=agency.get("id"), agency=agency.get("canonicalName") or agency.get("printedName"),
        kind=agency.get("kind"), tier=agency.get("tier"), province=agency.get("provinceName"),
        division_code=agency.get("divisionCode"), year=record.get("year"), era=record.get("era"),
        cells={path: value for path, value in cells if not isinstance(value, dict)},
        amounts={path: amount(value) for path, value in cells if isinstance(value, dict)},
        findings=[
            Row(**{name: finding.get(name, [] if name == "cells" else None) for name in names})
            for finding in record.get("findings", [])
        ],
        record=json.dumps(record, ensure_ascii=False, sort_keys=True),
    )


def item(file, root):
    """A file as a line for `gongkai parse`; in base64, since a text may be in any charset."""
    path, data = file
    return json.dumps({"id": path.removeprefix(root), "data": base64.b64encode(data).decode()})


def main():
    """Reads the command line, and runs the job."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("folder", help="the reports, one a file, in folders below too")
    parser.add_argument("output", help="the Parquet to write; it must not be there yet")
    parser.add_argument("--gongkai", default="gongkai", help="the command's path on every worker")
    parser.add_argument("--partitions", type=int, default=0, help="how many; 0 leaves it to Spark")
    options = parser.parse_args()

    recursive = "spark.hadoop.mapreduce.input.fileinputformat.input.dir.recursive"
    spark = SparkSession.builder.appName("gongkai parse").config(recursive, "true").getOrCreate()
    context = spark.sparkContext
    folder = options.folder.rstrip("/")
    # Spark names files by their whole address; ids are the paths below the folder.
    root = folder + "/" if ":" in folder else "file:" + os.path.abspath(folder) + "/"
    lines = context.binaryFiles(folder).map(lambda file: item(file, root))
    # Spark packs small files into few partitions; each partition is one process on one core or more.
    if options.partitions:
        lines = lines.repartition(options.partitions)
    answers = lines.pipe(f"{shlex.quote(options.gongkai)} {ARGUMENTS}", checkCode=True)
    frame = spark.createDataFrame(answers.map(row), SCHEMA)
    frame.write.parquet(options.output)
    spark.stop()


if __name__ == "__main__":
    main()
