"""What stands and adds up, worked out from the changes in their order as plainly as it can be."""

from collections import Counter
from dataclasses import dataclass

from changes import CELLS, FEES, Report, Source


@dataclass(frozen=True)
class Claim:
    """A word on a key: a report, or None where the key or the source is withdrawn."""
    version: int | None
    place: int
    parser: int
    report: Report | None

    def is_lower(self, other):
        if self.version is not None and other.version is not None and self.version != other.version:
            return self.version < other.version
        if self.place != other.place:
            return self.place < other.place
        return self.report is not None and other.report is not None and self.parser < other.parser


class Model:
    """Takes changes in the order in which they count, and adds up what stands."""

    def __init__(self):
        self.repeated = set()
        self.places = {}  # of each source: the number of its first report
        self.words = {}  # of each source: its claim and key, or its withdrawal and None
        self.claims = {}  # of each key, in order
        self.entered = {}  # of each key: what people entered, by cell
        self.count = 0

    def take(self, change):
        """Takes a report or a withdrawal; an item that says nothing is None."""
        if change is None or change in self.repeated:
            return
        self.repeated.add(change)
        self.count += 1
        if isinstance(change, Report):
            self._report(change)
        elif isinstance(change.target, Source):
            self._withdraw_source(change)
        else:
            claims = self.claims.get(change.target, [])
            if claims or change.version is not None:
                claim = Claim(change.version, self.count, 0, None)
                self.claims.setdefault(change.target, []).append(claim)

    def enter(self, key, cells):
        """Takes what a person entered for a report that stands."""
        self.entered.setdefault(key, {}).update(cells)

    def _report(self, report):
        source = report.source
        place = self.places.setdefault(source, self.count)
        if report.year is None:
            return
        claim = Claim(report.version, place, report.parser, report)
        word, former = self.words.get(source, (None, None))
        if word and claim.is_lower(word):
            return
        key = (report.place, report.year)
        if former and former != key:
            self._take_out(source, former)
        self.words[source] = (claim, key)
        self.claims.setdefault(key, []).append(claim)

    def _withdraw_source(self, withdrawal):
        source = withdrawal.target
        claim = Claim(withdrawal.version, self.count, 0, None)
        word, key = self.words.get(source, (None, None))
        if word and claim.is_lower(word) or not word and withdrawal.version is None:
            return
        if key:
            self._take_out(source, key)
        self.words[source] = (claim, None)

    def _take_out(self, source, key):
        self.claims[key] = [
            claim for claim in self.claims[key]
            if claim.report is None or claim.report.source != source]

    def standing(self):
        """The report that stands under each key, where one does."""
        for key, claims in self.claims.items():
            standing = None
            for claim in claims:
                if standing is None or not claim.is_lower(standing):
                    standing = claim
            if standing and standing.report:
                yield key, standing.report

    def sums(self):
        """The sums of each division and year: how many reports, unknown cells, and each cell."""
        sums = {}
        for (place, year), report in self.standing():
            shown = dict(report.cells)
            if report.fees is not None:
                shown[FEES] = report.fees
            shown.update(self.entered.get((place, year), {}))
            for division in ("", place.province):
                row = sums.setdefault((division, year), Counter())
                row["reports"] += 1
                row["unknown"] += report.unknown
                for path in CELLS + [FEES]:
                    if path in shown:
                        row[path] += shown[path]
                        row["printed " + path] += 1
        return sums
