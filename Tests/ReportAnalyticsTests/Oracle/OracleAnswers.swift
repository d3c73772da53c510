import DisclosureReport
import Foundation
import ReportAnalytics

/// What Analytics answers to each question, in rows of values.
///
/// The same questions are asked in SQL under the same names, in `Tests/Oracle`.
struct OracleAnswers {
  let snapshot: AnalyticsSnapshot
  private(set) var lines: [String] = []

  static let departments = Basis(kind: .department, tier: .county)

  init(_ snapshot: AnalyticsSnapshot) throws {
    self.snapshot = snapshot
    try askSums()
    try askMetrics()
    try askRankings()
    try askYears()
    try askReports()
  }

  /// Notes the answer to a question.
  mutating func answer(_ question: String, _ rows: [[OracleValue]]) {
    let rows = rows.map { "[\($0.map(\.json).joined(separator: ","))]" }
    lines.append("{\"question\":\"\(question)\",\"rows\":[\(rows.joined(separator: ","))]}")
  }

  func write(to file: URL) throws {
    try Data((lines.joined(separator: "\n") + "\n").utf8).write(to: file)
  }
}
