import DisclosureReport

extension CompactReader {
  mutating func savedHeader() throws(CompactError) -> SavedStateHeader {
    let fingerprint = try digest()
    let (revision, sequence) = (try signed(), try signed())
    let savedAt = try moment()
    var marks: [EntryMark] = []
    for _ in 0..<(try count()) {
      let sequence = try signed()
      marks.append(EntryMark(sequence: sequence, digest: try digest()))
    }
    var counts = SavedStateCounts()
    counts.keys = try int("keys")
    counts.sources = try int("sources")
    counts.withdrawals = try int("withdrawals")
    counts.rosters = try int("rosters")
    counts.rows = try int("rows")
    counts.families = try int("families")
    counts.unresolved = try int("unresolved")
    for _ in 0..<(try count()) {
      let year = try int("year")
      counts.reports[year] = try int("reports")
    }
    return SavedStateHeader(
      revision: revision, sequence: sequence, savedAt: savedAt, fingerprint: fingerprint,
      marks: marks, counts: counts)
  }

  mutating func savedWithdrawal() throws(CompactError) -> (WithdrawalIdentity, Int64) {
    let target: WithdrawalTarget
    switch try byte() {
    case 0: target = .key(try exactKey())
    case 1: target = .source(try identity())
    default: throw .malformed("target")
    }
    let version = try optionalNumber()
    let (published, reason) = (try optionalMoment(), try text())
    let withdrawal = WithdrawalIdentity(
      target: target, version: version, publishedAt: published, reason: reason)
    return (withdrawal, try signed())
  }

  mutating func savedRosters() throws(CompactError) -> (RosterKey, LoadedRosters) {
    let roster = try AgencyRoster(decoding: try counted())
    return (
      RosterKey(basis: roster.basis, year: roster.year), LoadedRosters(roster.agencies)
    )
  }

  mutating func savedRow() throws(CompactError) -> (year: Int, row: RowKey, sum: Aggregate) {
    let year = try int("year")
    let basis = try basis()
    let level = try member(of: ComparisonLevel.self, "level")
    guard let row = RowKey(basis, level, of: try codes()) else { throw .malformed("row") }
    var sum = Aggregate()
    sum.reports = try int("reports")
    for era in sum.eras.indices { sum.eras[era] = try int("era") }
    for cell in sum.cells.indices {
      sum.cells[cell].sum = try wide()
      sum.cells[cell].printed = try int32("printed")
      sum.cells[cell].unknown = try int32("unknown")
      sum.cells[cell].doubted = try int32("doubted")
    }
    for metric in sum.metrics.indices {
      sum.metrics[metric].numerator = try wide()
      sum.metrics[metric].denominator = try wide()
      sum.metrics[metric].n = try int32("n")
      sum.metrics[metric].leftOut = try int32("left out")
      sum.metrics[metric].doubted = try signed()
    }
    for code in sum.findingCounts.indices { sum.findingCounts[code] = try int32("findings") }
    sum.feesNanos = try signed()
    sum.procurementNanos = try signed()
    return (year, row, sum)
  }

  mutating func savedFamily() throws(CompactError) -> (
    year: Int, key: FamilyKey, sums: [ChildrenTotal]
  ) {
    let year = try int("year")
    let parent = try member(of: AgencyTier.self, "tier")
    let division = try divisionCode()
    let tier = try member(of: AgencyTier.self, "tier")
    var sums: [ChildrenTotal] = []
    for _ in FamilyCheck.cells {
      let sum = try wide()
      sums.append(ChildrenTotal(sum: sum, printed: try int32("printed")))
    }
    return (year, FamilyKey(parent: Seat(tier: parent, division: division), tier: tier), sums)
  }

  mutating func basis() throws(CompactError) -> Basis {
    let kind = try member(of: AgencyKind.self, "kind")
    return Basis(kind: kind, tier: try member(of: AgencyTier.self, "tier"))
  }

  mutating func codes() throws(CompactError) -> PlaceCodes {
    let (province, prefecture) = (try optionalCode(), try optionalCode())
    return PlaceCodes(province: province, prefecture: prefecture, county: try optionalCode())
  }

  /// What ``CompactWriter/exact(_:)`` wrote.
  mutating func exactKey() throws(CompactError) -> ReportKey {
    switch try byte() {
    case 0:
      let id = try text()
      return .agency(id: id, year: try int("year"))
    case 1: return .source(try identity())
    default: throw .malformed("key")
    }
  }

  /// One of an enumeration's cases; the same as ``one(of:_:)``, compiled for each of them here.
  mutating func member<Value: RawRepresentable<UInt8>>(
    of type: Value.Type, _ field: StaticString
  ) throws(CompactError) -> Value {
    guard let value = Value(rawValue: try byte()) else { throw .malformed("\(field)") }
    return value
  }

  mutating func optionalNumber() throws(CompactError) -> Int64? {
    try byte() == 0 ? nil : try signed()
  }

  mutating func optionalMoment() throws(CompactError) -> Moment? {
    try byte() == 0 ? nil : try moment()
  }
}
