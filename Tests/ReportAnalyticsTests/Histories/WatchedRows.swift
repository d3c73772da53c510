import AnalyticsEngine
import DisclosureReport
import ReportAnalytics

/// Every row as it was when it was last looked at, for somebody who is told what has changed since.
struct WatchedRows {
  private let revision: Int64
  private var rows: [Row: AggregateAnswer] = [:]

  private struct Row: Hashable {
    var basis: Basis
    var level: ComparisonLevel
    var division: DivisionCode?
    var year: Int
  }

  init(_ snapshot: AnalyticsSnapshot) throws {
    revision = snapshot.revision
    for basis in Set(snapshot.status().bases.map(\.basis)) {
      for level in ComparisonLevel.allCases {
        let question = AggregatesQuestion(level: level, basis: basis)
        for answer in try snapshot.aggregates(question).rows { note(answer, level) }
      }
    }
  }

  /// The rows that are others now and of which nobody is told, and the rows as they are.
  func look(_ engine: AnalyticsEngine) throws -> (untold: [String], now: WatchedRows) {
    let (changed, snapshot) = engine.changes(after: revision)
    let now = try WatchedRows(snapshot)
    // After a restart nobody knows what has changed before.
    guard let changed else { return ([], now) }
    var told = self
    for basis in Set(rows.keys.map(\.basis) + now.rows.keys.map(\.basis)) {
      for level in ComparisonLevel.allCases {
        let question = AggregatesQuestion(level: level, basis: basis)
        for answer in try snapshot.aggregates(of: changed, question) { told.note(answer, level) }
      }
    }
    told.rows = told.rows.filter { $0.value.aggregate.reports > 0 }
    let differing = Set(told.rows.keys).union(now.rows.keys).filter {
      told.rows[$0] != now.rows[$0]
    }
    return (differing.map { "\($0)" }, now)
  }

  private mutating func note(_ answer: AggregateAnswer, _ level: ComparisonLevel) {
    let row = Row(
      basis: answer.basis, level: level, division: answer.division, year: answer.year)
    rows[row] = answer
  }
}
