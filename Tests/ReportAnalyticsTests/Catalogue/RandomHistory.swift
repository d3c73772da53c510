import DisclosureReport
import ReportAnalytics

/// Changes at random to a few reports of a few sources, so that they meet often.
struct RandomHistory {
  private(set) var changes: [ReportChange] = []

  init(seed: UInt64, length: Int, isOfReportsOnly: Bool = false) {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<length {
      let change = Self.change(&generator)
      switch change.body {
      case .amendment, .roster: if !isOfReportsOnly { changes.append(change) }
      case .report, .withdrawal: changes.append(change)
      }
    }
  }

  /// The changes in batches of random sizes.
  func batches(seed: UInt64) -> [[ReportChange]] {
    var generator = SeededGenerator(seed: seed)
    var batches: [[ReportChange]] = []
    var rest = changes[...]
    while !rest.isEmpty {
      let size = Int.random(in: 1...7, using: &generator)
      batches.append(Array(rest.prefix(size)))
      rest = rest.dropFirst(size)
    }
    return batches
  }

  private static func change(_ generator: inout SeededGenerator) -> ReportChange {
    let version = Bool.random(using: &generator) ? nil : Int64.random(in: 1...4, using: &generator)
    let moment = Bool.random(using: &generator) ? nil : Int64.random(in: 1...4, using: &generator)
    switch Int.random(in: 0..<16, using: &generator) {
    case 12, 13, 14: return amendment(&generator)
    case 15: return roster(&generator)
    case 0:
      return .withdrawal(
        .key(place(&generator).key(year(&generator))), version: version, publishedAt: moment,
        reason: Bool.random(using: &generator) ? "" : "错误")
    case 1:
      return .withdrawal(
        .source(source(&generator)), version: version, publishedAt: moment)
    default:
      return .report(record(&generator), version: version, publishedAt: moment)
    }
  }

  private static func record(_ generator: inout SeededGenerator) -> ReportRecord {
    var record = SampleReports.county(
      place(&generator), year: year(&generator),
      parser: ["1.0.0", "1.1.0", "1.10.0"].randomElement(using: &generator) ?? "",
      received: Int64.random(in: 0...2, using: &generator), handled: 40, granted: 20)
    record.source.sha256 = source(&generator).sha256.bytes
    switch Int.random(in: 0..<12, using: &generator) {
    case 0: record.year = nil
    case 1: record.agency.resolution = .ambiguous
    case 2:
      record.cells[.granted, .total] = nil
      record.findings = [
        Finding(
          .valuesLost, .error, "lost",
          cells: [CellPath(.application(.granted, .total))])
      ]
    case 3:
      record.evidence = [
        CellEvidence(cell: .application(.granted, .total), reading: .inferred, span: nil)
      ]
    case 4: record.cells.fees = Money(units: 3, nanos: 400_000_000)
    default: break
    }
    return record
  }

  private static func source(_ generator: inout SeededGenerator) -> SourceIdentity {
    SampleReports.source(Int.random(in: 0..<6, using: &generator))
  }

  static func place(_ generator: inout SeededGenerator) -> SamplePlace {
    let places: [SamplePlace] = [.eastCounty, .eastDirect, .westCounty]
    return places.randomElement(using: &generator) ?? .eastCounty
  }

  static func year(_ generator: inout SeededGenerator) -> Int {
    Int.random(in: 2023...2024, using: &generator)
  }
}
