import DisclosureReport

/// Divisions in the order of a metric: those that rank first, then the others by their codes.
struct DivisionRanking {
  /// The rows with their ranks.
  let rows: [DivisionRow]
  /// How many of them are ranked.
  let ranked: Int
  private let entries: [Entry]

  /// A row before it is ranked, with what its rank rests on.
  struct Entry {
    var row: DivisionRow
    /// Nil where there is no value to rank by.
    var order: MetricOrder?
    var aggregate: Aggregate
  }

  /// Ranks entries that stand in the order of their codes.
  init(_ entries: [Entry], isAscending: Bool, ranksIncomplete: Bool) {
    self.entries = entries
    var due: [(row: DivisionRow, order: MetricOrder)] = []
    var rest: [DivisionRow] = []
    for entry in entries {
      if let order = entry.order, ranksIncomplete || !entry.row.isIncomplete {
        due.append((entry.row, order))
      } else {
        rest.append(entry.row)
      }
    }
    due.sort { left, right in
      let order = MetricOrder.compare(left.order, right.order)
      if order.same { return AnalyticsSnapshot.precedes(left.row.division, right.row.division) }
      return order.lower == isAscending
    }
    ranked = due.count
    rows = Self.ranks(due) + rest
  }

  /// Equal values share a rank, and the next one counts them all: 1, 2, 2, 4.
  private static func ranks(
    _ sorted: [(row: DivisionRow, order: MetricOrder)]
  ) -> [DivisionRow] {
    var rows: [DivisionRow] = []
    for (place, entry) in sorted.enumerated() {
      var row = entry.row
      row.rank = place + 1
      if let last = rows.last, MetricOrder.compare(sorted[place - 1].order, entry.order).same {
        row.rank = last.rank
      }
      rows.append(row)
    }
    return rows
  }

  /// The value over all rows.
  func overall(_ metric: Metric) -> MetricValue {
    var sum = Aggregate()
    var expected: Int? = 0
    for entry in entries {
      sum.add(entry.aggregate)
      expected = expected.flatMap { sum in
        entry.row.value.completeness.expected.map { sum + $0 }
      }
    }
    return MetricValue(metric, sum, Completeness(reports: sum.reports, expected: expected))
  }

  /// What a reader must know of the rows.
  func notes(_ metric: Metric, _ question: DivisionsQuestion, year: Int?) -> [String] {
    guard let year else { return ["No report of this basis is in."] }
    guard !rows.isEmpty else { return ["No report of this basis is in for \(year)."] }
    var notes: [String] = []
    if ranked == 0 {
      notes.append("Nothing ranks: \(reason(metric)).")
    } else if ranked < rows.count {
      notes.append(
        "\(rows.count - ranked) of \(rows.count) rows are not ranked: \(reason(metric)).")
    }
    if question.ranksIncomplete, rows.contains(where: { $0.isIncomplete && $0.rank != nil }) {
      notes.append("Rows with under half of the reports expected are ranked, as asked for.")
    }
    return notes
  }

  private func reason(_ metric: Metric) -> String {
    let unranked = rows.filter { $0.rank == nil }
    var reasons: [String] = []
    let valueless = unranked.count { $0.value.value == nil }
    if valueless > 0 { reasons.append("\(valueless) without a value of \(metric.id)") }
    let unexpected = unranked.count {
      $0.value.value != nil && $0.value.completeness.expected == nil
    }
    if unexpected > 0 {
      reasons.append("for \(unexpected) nobody knows how many reports are expected")
    }
    let incomplete = unranked.count - valueless - unexpected
    if incomplete > 0 {
      reasons.append("in \(incomplete) under half of the reports expected are in")
    }
    return reasons.joined(separator: ", ")
  }
}
