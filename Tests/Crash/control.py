"""Shows that the disk of these tests loses what was not synced, and nothing else.

Rows are written by SQLite on that disk, each acknowledged in a file elsewhere once its commit
returned; then the writer is killed. With `synchronous` OFF acknowledged rows have to be gone, with
FULL all have to be there, whatever part of the unsynced writes is lost.
"""

import argparse
import os
import random
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from disk import Disk, build, read

WRITER = """
import sqlite3, sys
database = sqlite3.connect(sys.argv[1], isolation_level=None)
database.execute("PRAGMA journal_mode = WAL")
database.execute(f"PRAGMA synchronous = {sys.argv[2]}")
database.execute("CREATE TABLE rows (number INTEGER PRIMARY KEY, text TEXT)")
with open(sys.argv[3], "w") as told:
    for number in range(100_000):
        database.execute("INSERT INTO rows VALUES (?, ?)", (number, "x" * 500))
        print(number, file=told, flush=True)
"""


def acknowledged_and_kept(library, work, synchronous, chance):
    """How many rows were acknowledged before a kill, and how many of them are there after."""
    root, journal, told = work / "disk", work / "journal", work / "told"
    root.mkdir()
    Path(f"{journal}.saved").mkdir()
    environment = {**os.environ, "LD_PRELOAD": str(library), "GONGKAI_DISK_ROOT": str(root),
                   "GONGKAI_DISK_JOURNAL": str(journal)}
    writer = subprocess.Popen(
        [sys.executable, "-c", WRITER, root / "rows.sqlite", synchronous, told], env=environment)
    while not told.exists() or told.stat().st_size < 2_000:
        assert writer.poll() is None, "the writer ended"
        time.sleep(0.01)
    writer.send_signal(signal.SIGKILL)
    writer.wait()
    assert read(journal), "the disk noted nothing"
    rows = told.read_text().split("\n")[:-1]
    Disk(root, journal).lose_power(chance)
    for path in root.glob("*-shm"):
        path.unlink()
    try:
        database = sqlite3.connect(root / "rows.sqlite")
        kept = {number for (number,) in database.execute("SELECT number FROM rows")}
    except sqlite3.DatabaseError:
        kept = set()
    return len(rows), sum(int(row) in kept for row in rows)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--rounds", type=int, default=6)
    rounds = parser.parse_args().rounds
    with tempfile.TemporaryDirectory(prefix="gongkai-disk-") as folder:
        library = build(folder)
        for number in range(rounds):
            chance = random.Random(number) if number else None
            for synchronous in ("OFF", "FULL"):
                work = Path(folder) / f"{synchronous}-{number}"
                work.mkdir()
                told, kept = acknowledged_and_kept(library, work, synchronous, chance)
                print(f"synchronous {synchronous}: {told} rows acknowledged, {kept} kept")
                if synchronous == "FULL":
                    assert kept == told, "the disk lost what was synced"
                elif chance is None:
                    assert kept < told, "the disk lost nothing"


if __name__ == "__main__":
    main()
