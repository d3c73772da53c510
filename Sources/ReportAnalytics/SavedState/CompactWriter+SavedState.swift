import DisclosureReport

extension CompactWriter {
  mutating func header(_ header: SavedStateHeader) {
    byte(SavedStateHeader.formatVersion)
    digest(header.fingerprint)
    signed(header.revision)
    signed(header.sequence)
    moment(header.savedAt)
    count(header.marks.count)
    for mark in header.marks {
      signed(mark.sequence)
      digest(mark.digest)
    }
    let counts = header.counts
    for number in [
      counts.keys, counts.sources, counts.withdrawals, counts.rosters, counts.rows,
      counts.families, counts.unresolved,
    ] {
      signed(Int64(number))
    }
    count(counts.reports.count)
    for (year, reports) in counts.reports {
      signed(Int64(year))
      signed(Int64(reports))
    }
  }

  mutating func withdrawal(_ withdrawal: WithdrawalIdentity, _ place: Int64) {
    target(withdrawal.target)
    optional(withdrawal.version)
    optional(withdrawal.publishedAt)
    text(withdrawal.reason)
    signed(place)
  }

  mutating func target(_ target: WithdrawalTarget) {
    switch target {
    case .key(let key):
      byte(0)
      exact(key)
    case .source(let source):
      byte(1)
      identity(source)
    }
  }

  /// Agencies stand in an order of their own, which is kept.
  mutating func rosters(_ key: RosterKey, _ loaded: LoadedRosters) {
    let roster = AgencyRoster(
      basis: key.basis, year: key.year, division: nil, agencies: loaded.agencies)
    counted(roster.encoded())
  }

  mutating func row(_ year: Int, _ row: RowKey, _ sum: Aggregate) {
    signed(Int64(year))
    basis(row.basis)
    byte(row.level.rawValue)
    codes(row.place)
    signed(Int64(sum.reports))
    for count in sum.eras { signed(Int64(count)) }
    for cell in sum.cells {
      wide(cell.sum)
      for count in [cell.printed, cell.unknown, cell.doubted] { signed(Int64(count)) }
    }
    for metric in sum.metrics {
      wide(metric.numerator)
      wide(metric.denominator)
      for count in [Int64(metric.n), Int64(metric.leftOut), metric.doubted] { signed(count) }
    }
    for count in sum.findingCounts { signed(Int64(count)) }
    signed(sum.feesNanos)
    signed(sum.procurementNanos)
  }

  mutating func family(_ year: Int, _ key: FamilyKey, _ sums: [ChildrenTotal]) {
    signed(Int64(year))
    byte(key.parent.tier.rawValue)
    unsigned(UInt64(key.parent.division.number))
    byte(key.tier.rawValue)
    for sum in sums {
      wide(sum.sum)
      signed(Int64(sum.printed))
    }
  }

  mutating func basis(_ basis: Basis) {
    byte(basis.kind.rawValue)
    byte(basis.tier.rawValue)
  }

  mutating func codes(_ place: PlaceCodes) {
    optionalCode(place.province)
    optionalCode(place.prefecture)
    optionalCode(place.county)
  }

  /// A key, never none, in few bytes.
  mutating func exact(_ key: ReportKey) {
    switch key {
    case .agency(let id, let year):
      byte(0)
      text(id)
      signed(Int64(year))
    case .source(let source):
      byte(1)
      identity(source)
    }
  }

  /// A number behind a 1; a 0 where there is none.
  mutating func optional(_ number: Int64?) {
    byte(number == nil ? 0 : 1)
    if let number { signed(number) }
  }

  /// A point in time behind a 1; a 0 where there is none.
  mutating func optional(_ moment: Moment?) {
    byte(moment == nil ? 0 : 1)
    if let moment { self.moment(moment) }
  }
}
