import DisclosureReport
import ReportAnalytics

/// Changes at random to reports of a few agencies that are each other's parents, children and years
/// before, with small numbers, so that they contradict each other and cease to.
struct RandomNeighbours {
  private var generator: SeededGenerator
  private var past: [ReportRecord] = []

  init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

  /// A batch of some changes.
  mutating func batch() -> [ReportChange] {
    (0..<Int.random(in: 1...3, using: &generator)).map { _ in change() }
  }

  private mutating func change() -> ReportChange {
    let version: Int64? = one(of: [nil, nil, 1, 2, 3])
    switch Int.random(in: 0..<10, using: &generator) {
    case 0:
      let key = ReportKey.agency(id: agency().id ?? "", year: year())
      return .withdrawal(.key(key), version: version, reason: one(of: ["", "错误"]))
    case 1: return .withdrawal(.source(source()), version: version)
    case 2, 3:
      // Another source says what one has said before: the version changes, the content does not.
      guard var record = past.randomElement(using: &generator) else { return change() }
      record.source.sha256 = source().sha256.bytes
      return .report(record, version: version)
    default: return .report(record(), version: version)
    }
  }

  private mutating func record() -> ReportRecord {
    var record = ReportRecord()
    record.agency = agency()
    record.year = year()
    record.era = one(of: [.era2021, .era2021, .era2021, .era2019, nil])
    record.source.sha256 = source().sha256.bytes
    record.parser.version = one(of: ["1.0.0", "1.1.0"])
    fill(&record.cells)
    if Int.random(in: 0..<4, using: &generator) == 0 {
      let path = one(of: [
        "applications.carried_in", "applications.carried_out.total", "disputes",
        "proactive.normative_documents", "applications.new_received",
      ])
      record.findings = [Finding(.valuesLost, .error, "lost", cells: [CellPath(path)])]
    }
    if Int.random(in: 0..<12, using: &generator) == 0 { record.agency.resolution = .ambiguous }
    past.append(record)
    return record
  }

  private mutating func fill(_ cells: inout CellValues) {
    for row in DocumentRow.allCases {
      for column in [DocumentColumn.made, .repealed, .inForce] {
        cells[.documents(row, column)] = one(of: [nil, 0, 1, 1, 2])
      }
    }
    for row in [ActionRow.licensing, .penalty, .enforcement] {
      cells[.action(row, .decisions)] = count()
    }
    for row in [ApplicationRow.carriedIn, .carriedOut] {
      for column in [ApplicantColumn.naturalPerson, .legalService, .total] {
        cells[row, column] = one(of: [nil, nil, 0, 1, 2])
      }
    }
    cells[.newReceived, .total] = count()
    cells[.totalHandled, .total] = count()
    for block in DisputeBlock.allCases { cells[block, .total] = one(of: [nil, 0, 1, 2, 5]) }
    cells.fees = one(of: [
      nil, Money(units: 0), Money(units: 125_000), Money(units: 499_999, nanos: 999_999_999),
      Money(units: 500_000), Money(units: 625_000), Money(units: 625_000, nanos: 500_000_000),
      Money(units: -700_000, nanos: -100_000_000),
    ])
  }

  /// A count at or near a threshold.
  private mutating func count() -> Int64? {
    one(of: [nil, 0, 1, 2, 10, 12, 13, 49, 50, 51, 60, 62, 63, 300, -60])
  }

  private mutating func agency() -> Agency {
    let second = SamplePlace(
      code: 900_200, name: "东二市", tier: .prefecture, province: 900_000, prefecture: 900_200)
    var place = one(of: [
      SamplePlace.east, .eastCity, second, .eastCounty, .eastCounty, .eastSecond, .eastDirect,
    ])
    // A county that comes under another prefecture, or under none.
    if place.tier == .county {
      place.prefecture = one(of: [place.prefecture, 900_100, 900_200, nil])
    }
    var agency = place.government
    switch Int.random(in: 0..<14, using: &generator) {
    case 0:
      agency.kind = .department
      agency.id = "dept:\(place.code)-1985/办公室"
    case 1: agency.id = "gov:\(place.code)-1990"
    case 2 where place.tier == .county:
      agency.tier = .township
      agency.id = "gov:\(place.code)-1985/东镇"
    case 3: agency.tier = nil
    default: break
    }
    return agency
  }

  private mutating func source() -> SourceIdentity {
    SampleReports.source(Int.random(in: 0..<16, using: &generator))
  }

  private mutating func year() -> Int { Int.random(in: 2022...2024, using: &generator) }

  private mutating func one<Value>(of values: [Value]) -> Value {
    values[Int.random(in: 0..<values.count, using: &generator)]
  }
}
