"""What has to hold of a service once everything it was sent is answered."""

from changes import CELLS, FEES, at
from load import EFFECTS, PROVINCES, YEARS, outcomes


def sums_of(rpcs):
    """Every sum that the model knows, as the service tells it."""
    sums = {}
    for division in [""] + [province + "0000" for province in PROVINCES]:
        for year in YEARS:
            aggregate = rpcs.GetAggregate(division_code=division, year=year).aggregate
            row = {"reports": aggregate.completeness.reports, "unknown": aggregate.unknown_cells}
            for path in CELLS + [FEES]:
                group, name = at(aggregate, path)
                if not group.HasField(name):
                    continue
                value = getattr(group, name)
                row[path] = value.units * 100 + value.nanos // 10_000_000 if path == FEES else value
            sums[division, year] = row
    return sums


def check_sums(rpcs, model):
    """Holds every sum against the model's; returns how many were."""
    wanted, count = model.sums(), 0
    for place, row in sums_of(rpcs).items():
        expected = wanted.get(place, {})
        # A cell that no report prints has no sum.
        known = {path: expected.get(path, 0) for path in ("reports", "unknown")}
        known |= {path: expected[path] for path in CELLS + [FEES]
                  if expected.get("printed " + path)}
        for path in ["reports", "unknown"] + CELLS + [FEES]:
            assert row.get(path) == known.get(path), \
                f"{place} {path}: {row.get(path)} and not {known.get(path)}"
            count += 1
    return count


def check_state(rpcs, record):
    """Holds the whole state against what the clients were told."""
    status = rpcs.GetStatus()
    assert status.revision >= record.revision, \
        f"revision {record.revision} was acknowledged, and the service is at {status.revision}"
    standing = sum(1 for _ in record.model.standing())
    assert status.reports == standing, f"{status.reports} reports stand, and not {standing}"
    known = len(record.model.places)
    assert status.sources == known, f"{status.sources} sources are answered, and not {known}"
    verified = rpcs.VerifyAggregates()
    assert verified.equal and verified.live_digest == verified.rebuilt_digest, \
        f"live and rebuilt differ: {verified.mismatches[:3]}"
    return check_sums(rpcs, record.model)


def check_replays(rpcs, batches):
    """Sends answered batches again: each is answered as it was, and nothing changes."""
    before = rpcs.GetStatus().revision
    for batch, again in zip(batches, rpcs.IngestReports(iter([b.message for b in batches]))):
        if EFFECTS & set(outcomes(batch.answer)):
            assert again == batch.answer, f"{batch.name} sent again is answered otherwise"
    assert rpcs.GetStatus().revision == before, "batches sent again made a revision"
    return len(batches)


def check_afresh(killed, fresh, record):
    """Sends everything once to a fresh service, and holds the two against each other."""
    everything = record.everything()
    answers = list(fresh.IngestReports(iter([batch.message for batch in everything])))
    assert len(answers) == len(everything), "the fresh service did not answer everything"
    for amendment in record.amender.answered:
        fresh.AmendReport(**amendment.fields())
    one, other = killed.VerifyAggregates(), fresh.VerifyAggregates()
    assert one.live_digest == other.live_digest, "a service that was never killed adds up otherwise"
    left, right = killed.GetStatus(), fresh.GetStatus()
    for name in ("reports", "unresolved_reports", "sources", "withdrawn"):
        assert getattr(left, name) == getattr(right, name), \
            f"{name}: {getattr(left, name)}, and {getattr(right, name)} of the one never killed"
