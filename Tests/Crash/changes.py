"""Changes as a client sends them: reports with invented numbers, and withdrawals."""

import hashlib
from dataclasses import dataclass, field

from schema import message, value

CELLS = [
    "applications.new_received.total", "applications.new_received.natural_person",
    "applications.outcomes.granted.total", "applications.outcomes.total.total",
    "disputes.review.upheld", "disputes.review.total", "proactive.regulations.in_force",
    "proactive.penalty.decisions"]
FEES = "proactive.fees.amount"
# A cell that some reports leave unknown, and none prints.
UNKNOWN = "applications.carried_in.total"

Request = message("IngestReportsRequest")
Item = message("IngestItem")


def at(record, path):
    """The message that a path's last part is a field of, and that field's name."""
    *groups, name = path.split(".")
    for group in groups:
        record = getattr(record, group)
    return record, name


@dataclass(frozen=True)
class Place:
    """A county, by its code; the province and prefecture follow from it."""
    county: str

    @property
    def province(self):
        return self.county[:2] + "0000"

    @property
    def agency(self):
        return f"gov:{self.county}-1985"


@dataclass(frozen=True)
class Source:
    """A text by the digest of its invented bytes."""
    name: str

    @property
    def sha256(self):
        return hashlib.sha256(self.name.encode()).hexdigest()


@dataclass(frozen=True)
class Report:
    """A report of a place and year (None: the record does not tell which) with its cells."""
    place: Place
    year: int | None
    source: Source
    parser: int
    version: int | None
    cells: tuple  # of (path, count)
    fees: int | None  # in fen
    unknown: bool

    def message(self):
        item = Item()
        item.report.id = self.source.name
        if self.version is not None:
            item.report.version = self.version
        record = item.report.record
        agency = record.agency
        agency.id, agency.canonical_name = self.place.agency, "某县人民政府"
        agency.kind, agency.tier = value("AGENCY_KIND_GOVERNMENT"), value("AGENCY_TIER_COUNTY")
        agency.resolution = value("AGENCY_RESOLUTION_EXACT")
        agency.division_code = agency.county_code = self.place.county
        agency.province_code, agency.province_name = self.place.province, "某省"
        agency.prefecture_code, agency.prefecture_name = self.place.county[:4] + "00", "某市"
        agency.county_name = "某县"
        if self.year is not None:
            record.year = self.year
        record.era = value("ERA_2021")
        for path, count in self.cells:
            setattr(*at(record, path), count)
        if self.fees is not None:
            amount = record.proactive.fees.amount
            amount.currency_code = "CNY"
            amount.units, amount.nanos = self.fees // 100, self.fees % 100 * 10_000_000
        if self.unknown:
            record.findings.add(
                code=value("FINDING_CODE_AMBIGUOUS_PLACEMENT"),
                origin=value("FINDING_ORIGIN_READING"), cells=[UNKNOWN])
        record.source.sha256 = self.source.sha256
        record.parser.version = f"1.{self.parser}.0"
        return item


@dataclass(frozen=True)
class Withdrawal:
    """A withdrawal of a key, (place, year), or of a source."""
    target: object
    version: int | None
    reason: str

    def message(self):
        item = Item()
        item.withdrawal.reason = self.reason
        if self.version is not None:
            item.withdrawal.version = self.version
        if isinstance(self.target, Source):
            item.withdrawal.source.sha256 = self.target.sha256
        else:
            place, year = self.target
            item.withdrawal.key.agency_id, item.withdrawal.key.year = place.agency, year
        return item


@dataclass(eq=False)
class Batch:
    """A message of a stream, and what it was answered."""
    name: str
    changes: list
    answer: object = None
    message: object = field(init=False)

    def __post_init__(self):
        self.message = Request(
            request_id=self.name,
            items=[change.message() if change else Item() for change in self.changes])


class Chance:
    """Changes at random, over the keys and sources of a client."""

    def __init__(self, random, name, places, years):
        self.random, self.name = random, name
        self.places, self.years = places, years
        self.said = []
        self.count = 0

    def batch(self, name):
        """A batch that changes something whatever else is sent, and any changes beside."""
        tell_tale = self.report(self.places[0], self.years[0], version=None)
        size = self.random.choice((0, 1, 2, 5, 12, 30))
        return Batch(name, [tell_tale] + [self.change() for _ in range(size)])

    def change(self):
        kind = self.random.random()
        if kind < 0.5 or not self.said:
            place, year = self.key()
            return self.report(place, year, self.random.choice((None, None, None, 1, 2, 3)))
        old = self.random.choice(self.said)
        if kind < 0.65:
            return self.again(old)
        if kind < 0.75:
            return old
        if kind < 0.84:
            return Withdrawal(self.key(), self.random.choice((None, None, 1, 2)), self.reason())
        if kind < 0.93:
            return Withdrawal(old.source, self.random.choice((None, None, 1, 2)), self.reason())
        if kind < 0.97:
            return self.report(self.random.choice(self.places[1:]), None, None)
        return None  # an item that says nothing

    def key(self):
        return self.random.choice(self.places[1:]), self.random.choice(self.years)

    def reason(self):
        return f"reason {self.random.randrange(40)}"

    def report(self, place, year, version):
        self.count += 1
        report = Report(
            place, year, Source(f"{self.name}/{self.count}"), 0, version, self.cells(),
            self.random.choice((None, self.random.randrange(10**9))),
            self.random.random() < 0.2)
        self.said.append(report)
        return report

    def again(self, old):
        """A source read anew by a newer parser, which may find another agency."""
        place, year = self.key() if self.random.random() < 0.3 else (old.place, old.year)
        report = Report(
            place, year, old.source, old.parser + self.random.choice((0, 1)), old.version,
            self.cells(), old.fees, self.random.random() < 0.2)
        self.said.append(report)
        return report

    def cells(self):
        return tuple((path, self.random.randrange(1000)) for path in CELLS
                     if self.random.random() < 0.8)
