"""Clients that stream changes, remember what they were answered, and send the rest again."""

import threading
from collections import deque
from dataclasses import dataclass

import grpc

from changes import Batch, CELLS, Place, Report, Source
from schema import OUTCOMES, message

PROVINCES = ["63", "64", "11", "33"]
YEARS = [2021, 2022, 2023, 2024]
EFFECTS = {"CREATED", "REPLACED", "WITHDRAWN"}


def counties(start, end):
    """Invented counties of each province; the first is for the batches' tell-tales."""
    return [Place(f"{province}01{number}") for number in range(start, end)
            for province in PROVINCES]


def outcomes(answer):
    return [OUTCOMES[outcome.outcome] for outcome in answer.outcomes]


class Stream:
    """A client with one stream of batches, some of them under way at a time.

    With names its batches may touch what other clients with names touch: their revisions tell the
    order. Without, it has keys of its own, on which its batches count in the order of sending.
    """

    WINDOW = 6

    def __init__(self, chance, has_names):
        self.chance, self.has_names = chance, has_names
        self.unanswered = deque()
        self.answered = []
        self.count = 0
        self.resent = 0
        self._change = threading.Condition()
        self._is_over = False

    def settle(self, rpcs):
        """Sends again what has no answer, until it has."""
        self.resent += len(self.unanswered)
        self._run(rpcs, iter([batch.message for batch in self.unanswered]))

    def load(self, rpcs, on_answer):
        """Sends new batches until the stream breaks."""
        self._is_over = False
        try:
            self._run(rpcs, self._new_batches(), on_answer)
        except grpc.RpcError:
            pass  # what has no answer is sent again
        finally:
            with self._change:
                self._is_over = True
                self._change.notify()

    def _run(self, rpcs, messages, on_answer=lambda: None):
        for answer in rpcs.IngestReports(messages):
            batch = self.unanswered[0]
            check(batch, answer)
            batch.answer = answer
            self.answered.append(batch)
            with self._change:
                self.unanswered.popleft()
                self._change.notify()
            on_answer()

    def _new_batches(self):
        while True:
            with self._change:
                while len(self.unanswered) >= self.WINDOW and not self._is_over:
                    self._change.wait(0.1)
                if self._is_over:
                    return
                self.count += 1
                name = f"{self.chance.name}-{self.count}" if self.has_names else ""
                batch = self.chance.batch(name)
                self.unanswered.append(batch)
            yield batch.message


@dataclass
class Amendment:
    """What a person enters, under a name of its own, and the revision that holds it."""
    name: str
    key: tuple
    cell: str
    count: int
    revision: int = 0

    def fields(self):
        """The fields of an AmendReportRequest."""
        place, year = self.key
        return {
            "key": message("ReportKey")(agency_id=place.agency, year=year), "author": "ann",
            "reason": self.name, "request_id": self.name,
            "amendments": [message("CellAmendment")(cell=self.cell, count=self.count)]}


class Amender:
    """A client that enters cells again and again, of reports that nobody else touches."""

    def __init__(self, random, places):
        self.random = random
        self.keys = [(place, year) for place in places for year in YEARS]
        self.first = Batch("amended", [
            Report(*key, Source(f"amended/{key}"), 0, None, ((CELLS[0], 1),), None, False)
            for key in self.keys])
        self.unanswered = deque()
        self.answered = []
        self.count = 0
        self.resent = 0

    def settle(self, rpcs):
        if self.first.answer is None:
            for answer in rpcs.IngestReports(iter([self.first.message])):
                check(self.first, answer)
                self.first.answer = answer
        self.resent += len(self.unanswered)
        while self.unanswered:
            self._send(rpcs)

    def load(self, rpcs, on_answer):
        try:
            while self.first.answer is not None:
                self.count += 1
                self.unanswered.append(Amendment(
                    f"amend-{self.count}", self.random.choice(self.keys),
                    self.random.choice(CELLS), self.random.randrange(1000)))
                self._send(rpcs)
                on_answer()
        except grpc.RpcError:
            pass  # what has no answer is sent again

    def _send(self, rpcs):
        amendment = self.unanswered[0]
        amendment.revision = rpcs.AmendReport(**amendment.fields()).revision
        self.answered.append(amendment)
        self.unanswered.popleft()


def check(batch, answer):
    """Holds an answer against the batch that it is of."""
    assert answer.request_id == batch.name, f"{answer.request_id} answers {batch.name}"
    assert len(answer.outcomes) == len(batch.changes), f"{batch.name} has another number of outcomes"
    assert "UNSPECIFIED" not in outcomes(answer), f"{batch.name} has an outcome that says nothing"


class Record:
    """What every client was told, in the order in which it counts."""

    def __init__(self, named, unnamed, amender, model):
        self.named, self.unnamed, self.amender, self.model = named, unnamed, amender, model
        self.batches = []  # with names, by revision
        self.apart = []  # without
        self.amendments = 0
        self.is_begun = False
        self.revision = 0

    def fold(self):
        """Takes what was answered since the last time, when nothing is unanswered."""
        new = [batch for stream in self.named for batch in stream.answered]
        new.sort(key=lambda batch: batch.answer.revision)
        revisions = [batch.answer.revision for batch in self.batches[-1:] + new]
        assert all(a < b for a, b in zip(revisions, revisions[1:])), \
            "two batches that changed something have one revision, or one went back"
        apart = [batch for stream in self.unnamed for batch in stream.answered]
        for stream in self.named + self.unnamed:
            stream.answered = []
        for batch in new + apart:
            for change in batch.changes:
                self.model.take(change)
        self.batches += new
        self.apart += apart
        if self.amender.first.answer is not None and not self.is_begun:
            self.is_begun = True
            for report in self.amender.first.changes:
                self.model.take(report)
        for amendment in self.amender.answered[self.amendments:]:
            self.model.enter(amendment.key, {amendment.cell: amendment.count})
        self.amendments = len(self.amender.answered)
        told = [batch.answer.revision for batch in new + apart]
        told += [amendment.revision for amendment in self.amender.answered[-1:]]
        self.revision = max([self.revision, *told])

    @property
    def items(self):
        return sum(len(batch.changes) for batch in self.batches + self.apart) + self.amendments

    def everything(self):
        """All batches that were answered, with the amender's report, in an order that counts alike."""
        return self.batches + self.apart + ([self.amender.first] if self.is_begun else [])
