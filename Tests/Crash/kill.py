"""Kills the analytics service again and again under load, and holds it to its promises each time.

    kill.py PROGRAM [--kills N] [--seed S] [--lose none|all|some] [--lies]

Several clients stream creations, corrections and withdrawals; the process is killed at a random
moment, at an acknowledgement, in the middle of a write or at a sync, or while it starts. With
`--lose` the disk then loses what was not synced: all of it, or a random part. Started again, it
gets what it had not answered once more; after that nothing acknowledged may be missing or counted
twice, and every sum has to be what an independent fold of the answers gives. At the end a service
that was never killed gets everything once, and both have to agree.

With `--lies` the disk only pretends to sync: the status is 0 if the loss was noticed.
"""

import argparse
import random
import tempfile
import threading
import time
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import grpc

from changes import Chance
from checks import check_afresh, check_replays, check_state
from disk import Disk, build
from load import Amender, Record, Stream, YEARS, counties
from model import Model
from service import Died, Service


class Plan:
    """When a process is to die."""

    def __init__(self, chance):
        self.delay = self.answers = self.in_start = None
        self.call = ""
        kind = chance.random()
        if kind < 0.4:
            self.delay = chance.uniform(0, 0.4)
        elif kind < 0.55:
            self.answers = chance.randint(1, 40)
        elif kind < 0.6:
            self.in_start = chance.uniform(0, 0.08)
        elif kind < 0.8:
            self.call = f"sync:{chance.randint(1, 40)}:{chance.choice(('before', 'after'))}"
        else:
            self.call = f"write:{chance.randint(1, 200)}:torn"

    def __str__(self):
        if self.call:
            return "at a commit"
        return "in the start" if self.in_start is not None else (
            "at a random time" if self.delay is not None else "at an acknowledgement")


class Trial:
    """One folder, the processes that live and die on it, and the clients that outlive them."""

    def __init__(self, program, work, seed, lose, lies):
        self.program, self.work, self.lose, self.lies = program, Path(work), lose, lies
        self.chance = random.Random(seed)
        self.root = self.work / "disk"
        self.root.mkdir()
        self.library = build(work)
        shared = counties(10, 18)
        named = [Stream(Chance(self._random(), name, shared, YEARS), True) for name in "ab"]
        named[1].chance.places = counties(18, 19)[:1] + shared[1:]
        unnamed = [Stream(Chance(self._random(), "c", counties(30, 34), YEARS), False)]
        amender = Amender(self._random(), counties(50, 52))
        self.clients = [*named, *unnamed, amender]
        self.record = Record(named, unnamed, amender, Model())
        self.told = Counter()
        self.slowest_start = 0.0

    def _random(self):
        return random.Random(self.chance.getrandbits(64))

    def start(self, number, plan=None):
        environment = {"LD_PRELOAD": str(self.library), "GONGKAI_DISK_ROOT": str(self.root)}
        if plan and plan.call:
            environment["GONGKAI_DISK_KILL"] = plan.call
        if self.lose != "none":
            journal = self.journal(number)
            Path(f"{journal}.saved").mkdir()
            environment["GONGKAI_DISK_JOURNAL"] = str(journal)
        if self.lies:
            environment["GONGKAI_DISK_LIES"] = "1"
        # The amender enters more than any person would.
        return Service(
            self.program, self.root / "data", self.work, environment,
            ["--max-amendments", "1000000"])

    def journal(self, number):
        return self.work / f"journal-{number}"

    def round(self, number):
        """One life of the process."""
        plan = Plan(self.chance)
        service = self.start(number, plan)
        begun = time.monotonic()
        if plan.in_start is not None:
            threading.Timer(plan.in_start, service.kill).start()
        try:
            rpcs = service.connect()
            self.slowest_start = max(self.slowest_start, time.monotonic() - begun)
            service.guard(lambda: self.settle(rpcs))
            self.load(service, rpcs, plan)
        except Died:
            self.told["deaths before a check"] += 1
        finally:
            service.kill()
        self.told[f"killed {plan}"] += 1
        self.lose_power(number)

    def settle(self, rpcs):
        """Sends again what is unanswered, then checks everything."""
        with ThreadPoolExecutor() as pool:
            for done in [pool.submit(client.settle, rpcs) for client in self.clients]:
                done.result()
        self.record.fold()
        self.told["sums compared"] += check_state(rpcs, self.record)
        known = self.record.batches
        again = self.chance.sample(known, min(len(known), 3))
        self.told["acknowledged batches sent again"] += check_replays(rpcs, again)
        self.told["states checked"] += 1

    def load(self, service, rpcs, plan):
        """Has every client stream until the process is dead."""
        answers = threading.Semaphore(plan.answers - 1) if plan.answers else None

        def on_answer():
            if answers and not answers.acquire(blocking=False):
                service.process.kill()

        threads = [threading.Thread(target=client.load, args=(rpcs, on_answer))
                   for client in self.clients]
        for thread in threads:
            thread.start()
        # One that is to die at a commit that does not come, dies then.
        limit = plan.delay if plan.delay is not None else 5
        if not service.is_gone(limit):
            service.process.kill()
        for thread in threads:
            thread.join()

    def lose_power(self, number):
        for path in (self.root / "data").glob("*-shm"):
            if self.chance.random() < 0.5:
                path.unlink()
        if self.lose == "none":
            return
        partly = self.chance if self.lose == "some" else None
        lost, unsynced = Disk(self.root, self.journal(number)).lose_power(partly)
        self.told["writes lost"] += lost
        self.told["writes unsynced at a kill"] += unsynced

    def end(self, number):
        """A last life without a kill, beside a service that was never killed."""
        service = self.start(number)
        (self.work / "beside").mkdir()
        fresh = Service(
            self.program, self.work / "beside/data", self.work / "beside",
            arguments=["--max-amendments", "1000000"])
        try:
            rpcs = service.connect()
            self.settle(rpcs)
            check_afresh(rpcs, fresh.connect(), self.record)
            assert service.stop() == 0, "it did not drain"
        finally:
            service.kill()
            fresh.kill()


def run(options, work):
    trial = Trial(options.program, work, options.seed, options.lose, options.lies)
    begun = time.monotonic()
    try:
        for number in range(options.kills):
            try:
                trial.round(number)
                if number % 20 == 19:
                    print(f"{number + 1} kills, revision {trial.record.revision}", flush=True)
            except (AssertionError, Died, grpc.RpcError) as error:
                error.add_note(f"life {number + 1}, seed {options.seed}")
                raise
        trial.end(options.kills)
    except (AssertionError, Died, grpc.RpcError) as error:
        if options.lies:
            print(f"the loss was noticed: {error}")
            return 0
        print((Path(work) / "log").read_text(errors="replace")[-2000:])
        raise
    record = trial.record
    told = {
        "kills": options.kills, "batches acknowledged": len(record.everything()),
        "items acknowledged": record.items,
        "batches sent again for want of an answer": sum(c.resent for c in trial.clients),
        **dict(sorted(trial.told.items())), "slowest start in seconds": f"{trial.slowest_start:.2f}",
        "seconds": f"{time.monotonic() - begun:.0f}"}
    print("\n".join(f"{name}: {value}" for name, value in told.items()))
    if options.lies:
        print("the disk lost what was acknowledged, and nobody noticed")
        return 1
    return 0


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("program")
    parser.add_argument("--kills", type=int, default=20)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--lose", choices=("none", "all", "some"), default="none")
    parser.add_argument("--lies", action="store_true")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="gongkai-kill-") as work:
        raise SystemExit(run(options, work))


if __name__ == "__main__":
    main()
