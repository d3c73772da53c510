import DisclosureReport
import ReportAnalytics
import Testing

@Suite("Contradictions with the year before")
struct YearPairTests {
  @Test("They are those that the figures of the two reports show", arguments: pairs)
  func found(_ pair: YearPair) throws {
    for records in [pair.records, pair.records.reversed()] {
      let snapshot = try AnalyticsState(records).snapshot()
      let found = try snapshot.crossFindings(of: SamplePlace.eastCounty.key(2024))
      #expect(found.map(Contradicted.init) == pair.found)
      #expect(try snapshot.crossFindings(of: SamplePlace.eastCounty.key(2023)).isEmpty)
      for cross in found {
        #expect(cross.reports == [2024, 2023].map(SamplePlace.eastCounty.key))
        #expect(
          cross.finding.severity == (cross.finding.code == .yearOnYearJump ? .info : .warning))
        #expect(cross.finding.code.origin == .crossReport)
      }
    }
  }

  static let pairs = carriedOver + inForce + jumps

  static let carriedOver = [
    YearPair("what is carried over is carried in") {
      $0.cells[.carriedOut, .total] = 5
      $1.cells[.carriedIn, .total] = 5
    },
    YearPair(
      "column by column, in the form's order",
      [
        Contradicted(.carryOverBreak, "applications.carried_in.natural_person", "3", "4"),
        Contradicted(.carryOverBreak, "applications.carried_in.total", "5", "7"),
      ]
    ) {
      $0.cells[.carriedOut, .naturalPerson] = 3
      $0.cells[.carriedOut, .total] = 5
      $1.cells[.carriedIn, .naturalPerson] = 4
      $1.cells[.carriedIn, .total] = 7
    },
    YearPair(
      "a blank is 0 in a row that prints something",
      [Contradicted(.carryOverBreak, "applications.carried_in.business", "2", "0")]
    ) {
      $0.cells[.carriedOut, .business] = 2
      $0.cells[.carriedOut, .total] = 2
      $1.cells[.carriedIn, .total] = 2
    },
    YearPair("a row that prints nothing says nothing") { earlier, _ in
      earlier.cells[.carriedOut, .total] = 2
    },
    YearPair("an unknown cell says nothing, and the others of its row do") {
      $0.cells[.carriedOut, .business] = 2
      $0.cells[.carriedOut, .total] = 2
      $1.cells[.carriedIn, .total] = 2
      $1.findings = [.lost("applications.carried_in.business")]
    },
    YearPair("an unknown total says nothing") {
      $0.cells[.carriedOut, .total] = 2
      $1.cells[.carriedIn, .business] = 0
      $1.findings = [.lost("applications.carried_in.total")]
    },
    YearPair("a report without tables says nothing") {
      $0.cells[.carriedOut, .total] = 2
      $1.cells = CellValues()
    },
  ]

  static let inForce = [
    YearPair("what was in force, and made, less what was repealed, is in force") {
      $0.cells[.documents(.regulations, .inForce)] = 10
      $1.cells[.documents(.regulations, .made)] = 3
      $1.cells[.documents(.regulations, .repealed)] = 2
      $1.cells[.documents(.regulations, .inForce)] = 11
    },
    YearPair(
      "anything else is a break, even beyond 64 bits",
      [
        Contradicted(.inForceBreak, "proactive.regulations.in_force", "11", "12"),
        Contradicted(
          .inForceBreak, "proactive.normative_documents.in_force", "18446744073709551614", "0"),
      ]
    ) {
      $0.cells[.documents(.regulations, .inForce)] = 10
      $1.cells[.documents(.regulations, .made)] = 3
      $1.cells[.documents(.regulations, .repealed)] = 2
      $1.cells[.documents(.regulations, .inForce)] = 12
      $0.cells[.documents(.normativeDocuments, .inForce)] = .max
      $1.cells[.documents(.normativeDocuments, .made)] = .max
      $1.cells[.documents(.normativeDocuments, .repealed)] = 0
      $1.cells[.documents(.normativeDocuments, .inForce)] = 0
    },
    YearPair("only where all four are printed") {
      $0.cells[.documents(.regulations, .inForce)] = 10
      $1.cells[.documents(.regulations, .made)] = 3
      $1.cells[.documents(.regulations, .inForce)] = 12
    },
    YearPair("only in the form of 2021") {
      $0.era = .era2019
      $0.cells[.documents(.regulations, .inForce)] = 10
      $1.cells[.documents(.regulations, .made)] = 3
      $1.cells[.documents(.regulations, .repealed)] = 2
      $1.cells[.documents(.regulations, .inForce)] = 12
    },
  ]

  static let jumps = [
    jump(10, 60, isFound: true), jump(60, 10, isFound: true), jump(0, 50, isFound: true),
    jump(0, 49, isFound: false), jump(13, 64, isFound: false), jump(13, 65, isFound: true),
    jump(65, 13, isFound: true), jump(64, 13, isFound: false), jump(100, 499, isFound: false),
    jump(100, 500, isFound: true), jump(0, .max, isFound: true), jump(.max, .max, isFound: false),
    jump(-100, 20, isFound: false), jump(20, -.max, isFound: false), jump(nil, 70, isFound: false),
    jump(70, nil, isFound: false),
    fees(Money(units: 100_000), Money(units: 599_999, nanos: 999_999_999), []),
    fees(
      Money(units: 100_000, nanos: 500_000_000), Money(units: 600_000, nanos: 500_000_000),
      [Contradicted(.yearOnYearJump, "proactive.fees.amount", "100000.5", "600000.5")]),
    fees(
      Money(units: .max), Money(units: 0),
      [Contradicted(.yearOnYearJump, "proactive.fees.amount", "9223372036854775807", "0")]),
    fees(Money(units: 100), Money(units: 1_000), []),
    fees(nil, Money(units: 10_000_000), []),
  ]

  private static func jump(_ before: Int64?, _ after: Int64?, isFound: Bool) -> YearPair {
    let (from, to) = (before.map { "\($0)" } ?? "blank", after.map { "\($0)" } ?? "blank")
    let path = "proactive.penalty.decisions"
    return YearPair(
      "from \(from) to \(to)", isFound ? [Contradicted(.yearOnYearJump, path, from, to)] : []
    ) {
      $0.cells[.action(.penalty, .decisions)] = before
      $1.cells[.action(.penalty, .decisions)] = after
    }
  }

  private static func fees(
    _ before: Money?, _ after: Money?, _ found: [Contradicted]
  ) -> YearPair {
    YearPair("fees from \(before?.units ?? -1) to \(after?.units ?? -1)", found) {
      $0.cells.fees = before
      $1.cells.fees = after
    }
  }
}
