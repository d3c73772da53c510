import DisclosureReport
import ReportAnalytics
import Testing

@Suite("Contradictions between reports under histories at random")
struct RandomNeighboursTests {
  private static let steps = 16

  @Test("After every batch they are those that a look at all pairs finds", arguments: 0..<250)
  func againstNaive(_ block: UInt64) throws {
    for seed in (block * 4)..<(block * 4 + 4) {
      var history = RandomNeighbours(seed: seed)
      var state = AnalyticsState()
      for step in 0..<Self.steps {
        try state.change(history.batch())
        let snapshot = state.snapshot()
        let naive = try snapshot.naiveContradictions()
        let found = try snapshot.findings(FindingsQuestion(origins: [.crossReport]))
        #expect(found.total == naive.count)
        #expect(Set(found.rows.map(\.contradiction)) == naive, "step \(step) of seed \(seed)")
        #expect(snapshot.status().crossFindings == naive.counts)
      }
    }
  }

  @Test("Rows count the contradictions of the reports that they count", arguments: 0..<40)
  func rows(_ seed: UInt64) throws {
    var history = RandomNeighbours(seed: seed)
    var state = AnalyticsState()
    for _ in 0..<Self.steps {
      try state.change(history.batch())
      let snapshot = state.snapshot()
      let naive = try snapshot.naiveContradictions()
      for answer in try snapshot.allAggregates() {
        let counted = try naive.filter {
          try snapshot.report($0.owner)?.isCounted(in: answer) ?? false
        }
        for code in FindingCode.allCases where code.origin == .crossReport {
          #expect(answer.aggregate.findings(code) == counted.count { $0.code == code })
        }
      }
    }
  }

  @Test("A state rebuilt from the entries, in whatever chunks, has the same", arguments: 0..<60)
  func rebuilt(_ seed: UInt64) throws {
    var history = RandomNeighbours(seed: seed)
    var state = AnalyticsState()
    var entries: [ChangeEntry] = []
    for _ in 0..<Self.steps { entries += try state.change(history.batch()).1 }
    var generator = SeededGenerator(seed: seed)
    var rebuilt = AnalyticsState()
    var rest = entries[...]
    while !rest.isEmpty {
      let size = Int.random(in: 1...12, using: &generator)
      try rebuilt.replay(Array(rest.prefix(size)))
      rest = rest.dropFirst(size)
    }
    #expect(rebuilt == state)
    let all = FindingsQuestion()
    #expect(try rebuilt.snapshot().findings(all) == state.snapshot().findings(all))
  }

  @Test("With every source withdrawn, nothing is left of them", arguments: 0..<40)
  func withdrawn(_ seed: UInt64) throws {
    var history = RandomNeighbours(seed: seed)
    var state = AnalyticsState()
    for _ in 0..<Self.steps { try state.change(history.batch()) }
    for source in 0..<16 {
      try state.change(.withdrawal(.source(SampleReports.source(source)), version: 99))
    }
    #expect(state.snapshot().status().crossFindings.isEmpty)
    #expect(try state.snapshot().findings(FindingsQuestion()).total == 0)
  }
}

extension AnalyticsSnapshot {
  fileprivate func naiveContradictions() throws -> Set<NaiveContradiction> {
    let standing = try reports(ReportsQuestion(), page: .all).rows.map(\.standing)
    return NaiveContradictions(
      reports: try standing.filter { if case .agency = $0.key { true } else { false } }
        .map { ($0.key, try $0.content()) }
    ).all
  }

  /// The answers of every year, level and basis that has reports.
  fileprivate func allAggregates() throws -> [AggregateAnswer] {
    var answers: [AggregateAnswer] = []
    for basis in Set(status().bases.map(\.basis)) {
      for level in ComparisonLevel.allCases {
        answers += try aggregates(AggregatesQuestion(level: level, basis: basis)).rows
      }
    }
    return answers
  }
}

extension ReportSummary {
  fileprivate func isCounted(in answer: AggregateAnswer) -> Bool {
    let places = [agency.province, agency.prefecture, agency.county].map { $0?.code }
    return year == answer.year && agency.kind == answer.basis.kind
      && agency.tier == answer.basis.tier
      && (answer.division == nil || places.contains(answer.division))
  }
}

extension Set<NaiveContradiction> {
  fileprivate var counts: [FindingCode: Int] {
    Dictionary(grouping: self, by: \.code).mapValues(\.count)
  }
}

extension ReportFinding {
  fileprivate var contradiction: NaiveContradiction {
    NaiveContradiction(finding, standing.key, reports)
  }
}
