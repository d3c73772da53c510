"""Holds deploy/spark/parse_reports.py to what it promises: check_spark.py GONGKAI.

The rows of a cluster are those of a single process, whatever their order; texts that are no reports are rows with an error;
an executor killed in the middle changes nothing; a command that crashes, or is not there, fails the job.
"""

import json
import os
import pathlib
import signal
import subprocess
import sys
import tempfile
import time

import duckdb

ROOT = pathlib.Path(__file__).resolve().parents[2]
JOB = ROOT / "deploy/spark/parse_reports.py"
CLUSTER = "local-cluster[2,1,1024]"


def start(master, command, folder, out):
    """Starts the job."""
    environment = {**os.environ, "PYSPARK_PYTHON": sys.executable, "SPARK_LOCAL_IP": "127.0.0.1",
                   "PYSPARK_SUBMIT_ARGS": f"--master {master} pyspark-shell"}
    return subprocess.Popen(
        [sys.executable, JOB, "--gongkai", command, "--partitions", "4", folder, out],
        env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def rows(out):
    """What the Parquet holds: names, errors and records, sorted."""
    query = f"select id, error, record from '{out}/*.parquet'"
    return sorted(
        (name, error or "", json.loads(record) if record else None)
        for name, error, record in duckdb.sql(query).fetchall()
    )


def single(gongkai, folder):
    """The same from a single process."""
    command = [gongkai, "parse", "--output", "ndjson", "--fail-on", "never", "."]
    lines = subprocess.run(command, cwd=folder, check=True, capture_output=True).stdout.splitlines()
    answers = (json.loads(line) for line in lines)
    return sorted(
        (answer["id"].removeprefix("./"),
         answer["error"]["details"][0]["reason"] if "error" in answer else "",
         answer.get("record"))
        for answer in answers
    )


def executors(pid):
    """The executors among a process's descendants."""
    table = subprocess.run(["ps", "-eo", "pid,ppid,args"], check=True, capture_output=True, text=True)
    children = {}
    for line in table.stdout.splitlines()[1:]:
        child, parent, command = line.split(maxsplit=2)
        children.setdefault(int(parent), []).append((int(child), command))
    found, left = [], [pid]
    while left:
        for child, command in children.get(left.pop(), []):
            left.append(child)
            if "CoarseGrainedExecutorBackend" in command and "java" in command.split()[0]:
                found.append(child)
    return found


def kill_an_executor(job, started):
    """Kills one executor once a partition is being parsed."""
    while job.poll() is None and not list(started.iterdir()):
        time.sleep(0.1)
    victims = executors(job.pid)
    assert victims, "no executor was found: nothing was shown"
    os.kill(victims[0], signal.SIGKILL)


def script(path, text):
    """Writes an executable script."""
    path.write_text(f"#!/bin/sh\n{text}\n")
    path.chmod(0o755)
    return str(path)


def main():
    """Runs the job in every way."""
    gongkai = str(pathlib.Path(sys.argv[1]).resolve())
    with tempfile.TemporaryDirectory() as temporary:
        place = pathlib.Path(temporary)
        folder, started = place / "reports", place / "started"
        started.mkdir()
        subprocess.run([gongkai, "sample", folder, "--count", "400"], check=True,
                       stdout=subprocess.DEVNULL)
        for number in range(4):
            (folder / f"broken-{number}.txt").write_text("no report")
        expected = single(gongkai, folder)
        assert sum(error != "" for _, error, _ in expected) >= 4

        assert start(CLUSTER, gongkai, folder, place / "whole").wait() == 0
        assert rows(place / "whole") == expected, "the rows differ from those of a single process"
        print(f"the same {len(expected)} rows from a cluster as from one process")

        slow = script(place / "slow", f'touch {started}/$$; sleep 5; exec {gongkai} "$@"')
        job = start(CLUSTER, slow, folder, place / "killed")
        try:
            kill_an_executor(job, started)
            assert job.wait() == 0
        finally:
            job.kill()
        assert rows(place / "killed") == expected, "an executor that died changed the rows"
        print("an executor killed in the middle changes nothing")

        crash = script(place / "crash", "head -n 3 >/dev/null; kill -SEGV $$")
        for name, command in (("crashes", crash), ("is not there", str(place / "none"))):
            assert start("local[2]", command, folder, place / "failed").wait() != 0
            assert not (place / "failed/_SUCCESS").exists()
            print(f"a command that {name} fails the job")


if __name__ == "__main__":
    main()
