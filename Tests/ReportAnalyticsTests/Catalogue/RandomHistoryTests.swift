import DisclosureReport
import ReportAnalytics
import Testing

@Suite("Histories at random")
struct RandomHistoryTests {
  @Test("Outcomes, standing reports and sums are those of an independent model", arguments: 0..<200)
  func againstModel(_ seed: UInt64) throws {
    let history = RandomHistory(seed: seed, length: 30)
    var state = AnalyticsState()
    var model = NaiveModel()
    for (place, change) in history.changes.enumerated() {
      let expected = model.take(change)
      let outcome = try state.change(change).outcome
      #expect(outcome == expected, "change \(place) of seed \(seed): \(change.body)")
    }
    let snapshot = state.snapshot()
    var standing: [NaiveContent] = []
    for key in model.keys {
      let report = try snapshot.report(key)
      #expect(
        report?.standing.compact == model.standing(key).map(CompactReport.encode), "\(key)")
      let content = model.content(key)
      #expect(report?.amendments.map(\.cell) == content?.entered, "\(key)")
      #expect(report?.doubtedCells == content?.doubted.count)
      if let content, case .agency = key { standing.append(content) }
    }
    #expect(snapshot.status().reports == standing.count)
    for year in 2023...2024 {
      try expectSums(of: standing, year, in: snapshot)
      expectRosters(of: model, year, in: snapshot)
    }
  }

  @Test("The live state equals one rebuilt from the entries, in whatever chunks", arguments: 0..<40)
  func rebuilt(_ seed: UInt64) throws {
    var state = AnalyticsState()
    var entries: [ChangeEntry] = []
    var followed = AnalyticsState()
    for batch in RandomHistory(seed: seed, length: 80).batches(seed: seed) {
      let added = try state.change(batch).1
      try followed.replay(added)
      #expect(followed == state, "after revision \(state.revision)")
      entries += added
    }
    #expect(entries.map(\.sequence) == Array(1...Int64(entries.count)))
    var generator = SeededGenerator(seed: seed)
    var rebuilt = AnalyticsState()
    var rest = entries[...]
    while !rest.isEmpty {
      let size = Int.random(in: 1...9, using: &generator)
      try rebuilt.replay(Array(rest.prefix(size)))
      rest = rest.dropFirst(size)
    }
    #expect(rebuilt == state)
  }

  @Test("Sending everything again changes nothing and remembers nothing", arguments: 0..<40)
  func resending(_ seed: UInt64) throws {
    // What people enter and rosters say may be said again on purpose.
    let history = RandomHistory(seed: seed, length: 80, isOfReportsOnly: true)
    var state = AnalyticsState()
    for batch in history.batches(seed: seed) { try state.change(batch) }
    let before = state
    for batch in history.batches(seed: seed + 1) {
      let (outcome, entries) = try state.change(batch)
      #expect(entries.isEmpty)
      #expect(outcome.revision == before.revision)
    }
    #expect(state == before)
  }

  @Test("With everything withdrawn, nothing is left in any sum", arguments: 0..<20)
  func withdrawn(_ seed: UInt64) throws {
    var state = AnalyticsState()
    for change in RandomHistory(seed: seed, length: 60).changes { try state.change(change) }
    for source in 0..<6 {
      try state.change(
        .withdrawal(.source(SampleReports.source(source)), version: 99, publishedAt: 99))
    }
    let status = state.snapshot().status()
    #expect(status.reports == 0)
    #expect(status.unresolvedReports == 0)
    #expect(status.bases.isEmpty)
    #expect(try state.snapshot().aggregates(AggregatesQuestion(level: .country)).rows.isEmpty)
  }

  private func expectSums(
    of reports: [NaiveContent], _ year: Int, in snapshot: AnalyticsSnapshot
  ) throws {
    let divisions: [Int?] = [nil, 900_000, 910_000, 900_100, 910_100, 900_101, 909_001]
    for division in divisions.map({ $0.flatMap { DivisionCode($0) } }) {
      let counted = reports.filter { report in
        let agency = report.agency
        return report.year == year
          && (division == nil || agency.province?.code == division
            || agency.prefecture?.code == division || agency.county?.code == division)
      }
      let sums = try snapshot.aggregate(AggregateQuestion(division: division, year: year))
        .aggregate
      #expect(sums.reports == counted.count)
      for cell in [Cell.application(.newReceived, .total), .application(.granted, .total)] {
        let printed = counted.compactMap { $0.cells[cell] }
        #expect(sums.sum(cell)?.clampedUnits == (printed.isEmpty ? nil : printed.reduce(0, +)))
      }
      // Tenths of a yuan.
      let fees = counted.compactMap(\.cells.fees).map {
        Int($0.units) * 10 + Int($0.nanos / 100_000_000)
      }
      let sum = fees.reduce(0, +)
      #expect(
        sums.sum(.feesAmount)
          == (fees.isEmpty
            ? nil : ExactNumber(units: Int128(sum / 10), nanos: Int32(sum % 10) * 100_000_000)))
      #expect(sums.doubtedCells == counted.reduce(0) { $0 + $1.doubted.count })
      #expect(sums.unknownCells == counted.reduce(0) { $0 + $1.unknown.count })
    }
  }

  private func expectRosters(of model: NaiveModel, _ year: Int, in snapshot: AnalyticsSnapshot) {
    let divisions: [Int?] = [nil, 900_000, 910_000, 900_100, 900_101, 909_001, 910_101]
    for division in divisions.map({ $0.flatMap { DivisionCode($0) } }) {
      let question = MissingReportsQuestion(
        basis: Basis(kind: .department, tier: .county), year: year, division: division)
      let expected = model.expected(question.basis, year, in: division).count
      let answer = try? snapshot.missingReports(question)
      #expect(answer?.completeness.expected == (expected == 0 ? nil : expected))
      #expect(answer?.reports.total == expected)
    }
  }
}
