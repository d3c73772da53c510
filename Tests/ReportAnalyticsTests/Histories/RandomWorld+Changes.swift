import DisclosureReport
import ReportAnalytics

extension RandomWorld {
  /// A change of any kind.
  mutating func change() -> ReportChange {
    let version: Int64? = one(of: [nil, nil, nil, 1, 2, 3])
    let moment: Int64? = one(of: [nil, nil, nil, 1, 2, 3])
    switch number(16) {
    case 0:
      return .withdrawal(
        .key(key()), version: version, publishedAt: moment, reason: one(of: ["", "错误"]))
    case 1:
      return .withdrawal(
        SourceIdentity(source()).map { .source($0) } ?? .key(key()), version: version,
        publishedAt: moment)
    case 2, 3: return amendment()
    case 4: return roster()
    case 5 where !past.isEmpty:
      return .report(one(of: past), version: version, publishedAt: moment)
    default: return .report(record(), version: version, publishedAt: moment)
    }
  }

  /// The key of a record that was made.
  private mutating func key() -> ReportKey {
    guard !past.isEmpty else { return SamplePlace.eastCounty.key() }
    let record = one(of: past)
    let key = SourceIdentity(record.source).flatMap { source in
      ReportKey(agency: record.agency, year: record.year, source: source)
    }
    return key ?? SamplePlace.eastCounty.key()
  }

  private mutating func amendment() -> ReportChange {
    let cells = (0..<(1 + number(3))).map { _ in amended() }
    return ReportChange(
      .amendment(
        key(), cells, author: one(of: ["甲", "乙"]), reason: one(of: ["原件", "电话"]),
        expectedRevision: one(of: [nil, nil, Int64(number(12))])))
  }

  private mutating func amended() -> CellAmendment {
    let cell = one(of: [
      one(of: cells), .application(.newReceived, .total), .application(.granted, .total),
      .feesAmount,
    ])
    switch number(6) {
    case 0, 1: return CellAmendment(cell, .revoke)
    case 2: return CellAmendment(cell, .blank)
    case 3: return CellAmendment(cell, .amount(money() ?? Money(units: 1)))
    default:
      return CellAmendment(
        cell, cell.isMoney ? .amount(Money(units: 5)) : .count(Int64(number(3))))
    }
  }

  private mutating func roster() -> ReportChange {
    let codes: [Int?] = [nil, 900_000, 900_100, 900_101, 910_000]
    let entries = (0..<number(5)).map { _ in
      RosterEntry(
        name: one(of: ["教育局", "东一县财政局", "东一县教育局", "无名局"]),
        divisionCode: one(of: [nil, 900_101, 900_102, 909_001, 910_101])
          .flatMap { DivisionCode($0) })
    }
    return ReportChange(
      .roster(
        Basis(
          kind: one(of: [.department, .department, .department, .zone, .government]),
          tier: one(of: [.county, .county, .township])),
        year: 2022 + number(3), division: one(of: codes).flatMap { DivisionCode($0) },
        entries: entries))
  }
}
