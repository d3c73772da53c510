"""Fills the disk, turns it read-only, has it fail and damages files under a running service.

    faults.py PROGRAM COMMAND [--damages N] [--seed S]

PROGRAM is `gongkai-analytics`, COMMAND is `gongkai`. Each time: callers get an error that says what
is the matter, reads go on, nothing acknowledged is lost, and once the disk is well again the
service takes batches without a restart. Damage is told where it is met, or has changed nothing.
"""

import argparse
import os
import random
import shutil
import subprocess
import tempfile
from contextlib import contextmanager
from pathlib import Path

import grpc

from changes import Batch, Chance
from checks import check_replays, check_sums
from disk import build
from load import EFFECTS, YEARS, check, counties, outcomes
from model import Model
from schema import message, reason
from service import Died, Service

NOBODY = 65534


class Client:
    """Sends one batch after another, and keeps what it was told."""

    def __init__(self, seed):
        self.chance = Chance(random.Random(seed), "a", counties(10, 14), YEARS)
        self.model = Model()
        self.answered = []
        self.count = 0

    def batch(self):
        self.count += 1
        return self.chance.batch(f"a-{self.count}")

    def send(self, rpcs, batch):
        answer, = rpcs.IngestReports(iter([batch.message]))
        check(batch, answer)
        batch.answer = answer
        self.answered.append(batch)
        for change in batch.changes:
            self.model.take(change)
        return answer

    def check(self, rpcs):
        """Reads everything: sums, the rebuilt aggregates, a record, and batches answered before."""
        check_sums(rpcs, self.model)
        assert rpcs.VerifyAggregates().equal, "live and rebuilt differ"
        check_record(rpcs, *next(iter(self.model.standing())))


def check_record(rpcs, key, report):
    """Reads the record of what stands under a key."""
    place, year = key
    key = message("ReportKey")(agency_id=place.agency, year=year)
    record = rpcs.GetReport(key=key).report.record
    assert record.source.sha256 == report.source.sha256, f"{key} has another record"


def refused(call, code, why):
    """Holds an error against what it should say; returns its details."""
    try:
        call()
    except grpc.RpcError as error:
        told, figures = reason(error)
        assert (error.code().name, told) == (code, why), \
            f"{error.code().name} {told} instead of {code} {why}: {error.details()}"
        return error.details(), figures
    raise AssertionError(f"no error instead of {code} {why}")


@contextmanager
def running(service):
    try:
        yield service.connect()
    finally:
        service.kill()


def disk_fault(program, library, work, fault, code, why):
    """A running service whose disk begins to fail, and is well again later."""
    root, switch = work / "disk", work / "fault"
    root.mkdir()
    environment = {"LD_PRELOAD": str(library), "GONGKAI_DISK_ROOT": str(root),
                   "GONGKAI_DISK_FAULT": str(switch)}
    client = Client(7)
    with running(Service(program, root / "data", work, environment)) as rpcs:
        for _ in range(20):
            client.send(rpcs, client.batch())
        late = client.batch()
        for _ in range(3):
            switch.write_text(fault)
            for _ in range(2):
                details, _ = refused(lambda: client.send(rpcs, late), code, why)
                client.check(rpcs)
            switch.unlink()
            # The failed batch under its own name, and others.
            assert EFFECTS & set(outcomes(client.send(rpcs, late))), f"{fault}: a batch was kept"
            for _ in range(5):
                client.send(rpcs, client.batch())
            client.check(rpcs)
            late = client.batch()
        check_replays(rpcs, client.answered)
    with running(Service(program, root / "data", work)) as rpcs:
        client.check(rpcs)
    print(f"{fault} while it runs: {why}, reads go on, batches are taken again\n  {details}")


def real_full_disk(program, work):
    """A file system of its own that is really full."""
    if subprocess.run(["unshare", "-rm", "true"], stderr=subprocess.DEVNULL).returncode:
        print("a really full disk: not tried, this user may not mount file systems")
        return
    folder = work / "small"
    folder.mkdir()
    mount = work / "mount"
    mount.write_text(
        '#!/bin/sh\nfolder=$1; shift\nmount -t tmpfs -o size=6m tmpfs "$folder" &&\n'
        'head -c 2000000 /dev/zero >"$folder/ballast" && exec "$@"\n')
    mount.chmod(0o755)
    client = Client(8)
    service = Service(
        "unshare", folder / "data", work, before=["-rm", mount, folder, program])
    with running(service) as rpcs:
        for _ in range(2000):
            late = client.batch()
            try:
                client.send(rpcs, late)
            except grpc.RpcError:
                break
        refused(lambda: client.send(rpcs, late), "RESOURCE_EXHAUSTED", "LEDGER_FULL")
        client.check(rpcs)
        (Path(f"/proc/{service.process.pid}/root") / folder.relative_to("/") / "ballast").unlink()
        client.send(rpcs, late)
        for _ in range(5):
            client.send(rpcs, client.batch())
        client.check(rpcs)
        check_replays(rpcs, client.answered)
    print(f"a really full disk, after {len(client.answered)} batches: LEDGER_FULL, and on again")


def read_only_start(program, work):
    """A file, and a folder, that may not be written to when the service is started."""
    user = NOBODY if os.geteuid() == 0 else None
    data = work / "data"
    client = Client(9)
    service = Service(program, data, work)
    client.send(service.connect(), client.batch())
    assert service.stop() == 0
    # While they are there, the file alone need be writable; closed, the ledger needs neither.
    assert not (data / "ledger.sqlite-wal").stat().st_size, "closed, the file is not the whole ledger"
    for beside in ("ledger.sqlite-wal", "ledger.sqlite-shm"):
        (data / beside).unlink()
    for path in (work, data, *data.iterdir()):
        path.chmod(0o777 if path.is_dir() else 0o666)
    for locked in (data / "ledger.sqlite", data):
        mode = locked.stat().st_mode
        locked.chmod(0o555 if locked.is_dir() else 0o444)
        said = fails_to_start(Service(program, data, work, user=user))
        assert str(data) in said and "readOnly" in said, f"it does not say what is read-only: {said}"
        locked.chmod(mode)
        print(f"read-only {locked.name} at the start:\n  {said}")
    with running(Service(program, data, work)) as rpcs:
        client.check(rpcs)


def fails_to_start(service):
    """Waits for the end of a service that cannot start, and returns the last that it said."""
    try:
        service.connect()
    except Died:
        assert service.process.returncode > 0, "it ended as if all was well, or crashed"
        return service.last_words()
    finally:
        service.kill()
    raise AssertionError("it started")


def damage_running(program, command, work):
    """Bytes overwritten all over the ledger's file while the service runs."""
    data, client = work / "data", Client(10)
    service = Service(program, data, work)
    rpcs = service.connect()
    for _ in range(400):
        client.send(rpcs, client.batch())
    assert service.stop() == 0
    with running(Service(program, data, work)) as rpcs:
        file = data / "ledger.sqlite"
        spoil(file, 4096, file.stat().st_size, b"\xa5")
        check_sums(rpcs, client.model)
        told = [corrupt(lambda: check_record(rpcs, *report)) for report in client.model.standing()]
        assert any(told), "no record was missed"
        for _ in range(10):
            corrupt(lambda: client.send(rpcs, client.batch()))
            corrupt(rpcs.VerifyAggregates)
            check_sums(rpcs, client.model)
    status, found = ledger_check(command, file)
    assert status == 1, f"`ledger check` finds nothing: {found}"
    said = fails_to_start(Service(program, data, work))
    assert str(file) in said and "corrupt" in said, f"it does not say what is damaged: {said}"
    print(f"damage while it runs: sums go on\n  {max(told)}\n  {found.splitlines()[0]}\n  {said}")


def corrupt(call):
    """What a call says that met damage; empty where it needed nothing that is damaged."""
    try:
        call()
        return ""
    except grpc.RpcError as error:
        told, _ = reason(error)
        assert (error.code().name, told) == ("DATA_LOSS", "LEDGER_CORRUPT"), error
        return error.details()


def spoil(file, start, end, byte):
    with open(file, "r+b") as opened:
        opened.seek(start)
        opened.write(byte * (end - start))


def ledger_check(command, file):
    done = subprocess.run(
        [command, "ledger", "check", "--ledger", file], capture_output=True, text=True)
    return done.returncode, done.stdout + done.stderr


def damage_at_rest(program, command, work, count, chance):
    """Single bytes and pages changed in a file at rest: each is told, or has changed nothing."""
    data, client = work / "data", Client(11)
    service = Service(program, data, work)
    rpcs = service.connect()
    for _ in range(60):
        client.send(rpcs, client.batch())
    assert service.stop() == 0
    whole = (data / "ledger.sqlite").read_bytes()
    told = {"told at the start": 0, "told by ledger check": 0, "of no effect": 0}
    for number in range(count):
        spoiled = work / "spoiled"
        shutil.rmtree(spoiled, ignore_errors=True)
        spoiled.mkdir()
        file = spoiled / "ledger.sqlite"
        size = chance.choice((1, 1, 1, 16, 512, 4096))
        start = chance.randrange(len(whole) - size)
        start = start - start % size
        changed = bytes(byte ^ chance.randrange(1, 256) for byte in whole[start:start + size])
        file.write_bytes(whole[:start] + changed + whole[start + size:])
        status, found = ledger_check(command, file)
        assert status >= 0, f"`ledger check` crashed at {start}: {found}"
        service = Service(program, spoiled, work)
        try:
            rpcs = service.connect()
            seen = "told by ledger check" if status else "of no effect"
            if not status:
                client.check(rpcs)
                check_replays(rpcs, client.answered)
        except Died:
            seen = "told at the start"
            said = service.last_words()
            assert service.process.returncode > 0 and "ledger" in said, f"at {start}: {said}"
            assert status, f"`ledger check` finds nothing at {start}, and the start says: {said}"
        except (AssertionError, grpc.RpcError) as error:
            error.add_note(f"{size} bytes at {start}")
            raise
        finally:
            service.kill()
        told[seen] += 1
    print(f"damage at rest, {count} times: " + ", ".join(f"{n} {what}" for what, n in told.items()))


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("program")
    parser.add_argument("command")
    parser.add_argument("--damages", type=int, default=10)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    program, command = Path(options.program).resolve(), Path(options.command).resolve()
    with tempfile.TemporaryDirectory(prefix="gongkai-faults-") as folder:
        def work(name):
            path = Path(folder) / name
            path.mkdir()
            return path

        Path(folder).chmod(0o755)
        library = build(folder)
        for fault, code, why in (
                ("ENOSPC", "RESOURCE_EXHAUSTED", "LEDGER_FULL"),
                ("EROFS", "FAILED_PRECONDITION", "LEDGER_READ_ONLY"),
                ("EIO", "UNAVAILABLE", "LEDGER_UNAVAILABLE")):
            disk_fault(program, library, work(fault), fault, code, why)
        real_full_disk(program, work("full"))
        read_only_start(program, work("read-only"))
        damage_running(program, command, work("damaged"))
        damage_at_rest(
            program, command, work("at-rest"), options.damages, random.Random(options.seed))


if __name__ == "__main__":
    main()
