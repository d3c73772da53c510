import DisclosureReport

/// Divisions in the order of a metric: those that rank first, then the others by their codes.
struct DivisionRanking {
  /// The rows with their ranks.
  let rows: [DivisionRow]
  /// How many of them are ranked.
  let ranked: Int
  /// How the values of those are spread.
  let quantiles: Quantiles?
  private let entries: [Entry]

  /// A row before it is ranked, with what its rank rests on.
  struct Entry {
    var row: DivisionRow
    /// Nil where there is no value to rank by.
    var order: MetricOrder?
    var aggregate: Aggregate
    var residents: Residents?
  }

  /// Ranks entries that stand in the order of their codes.
  init(_ entries: [Entry], _ question: DivisionsQuestion, national: Double?) {
    self.entries = entries
    let isAscending = question.isAscending
    var due: [(row: DivisionRow, order: MetricOrder)] = []
    var rest: [DivisionRow] = []
    for entry in entries {
      if let order = entry.order, entry.row.isRanked(by: question) {
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
    quantiles = Quantiles(due.compactMap(\.row.value.value))
    var rows = Self.ranks(due) + rest
    for place in rows.indices {
      rows[place].measure(national: national, median: quantiles?.median)
    }
    self.rows = rows
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
    return percentiles(rows)
  }

  /// Tells each row how many of the others it stands before.
  private static func percentiles(_ ranked: [DivisionRow]) -> [DivisionRow] {
    guard ranked.count > 1 else { return ranked }
    var rows = ranked
    var behind = 0
    for place in rows.indices.reversed() {
      let isTied = place + 1 < rows.count && rows[place].rank == rows[place + 1].rank
      if !isTied { behind = rows.count - 1 - place }
      rows[place].percentile = Double(behind) / Double(rows.count - 1)
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
    return MetricValue(
      metric, sum, Completeness(reports: sum.reports, expected: expected), residents: residents)
  }

  /// The residents of all rows; nil where a row has no figure.
  private var residents: Residents? {
    let figures = entries.compactMap(\.residents)
    guard figures.count == entries.count, let year = figures.map(\.year).min() else { return nil }
    return Residents(year: year, persons: figures.reduce(0) { $0 + $1.persons })
  }

  /// What a reader must know of the rows.
  func notes(_ metric: Metric, _ question: DivisionsQuestion, year: Int?) -> [String] {
    guard let year else { return ["No report of this basis is in."] }
    guard !rows.isEmpty else { return ["No report of this basis is in for \(year)."] }
    var notes: [String] = []
    if ranked == 0 {
      notes.append("Nothing ranks: \(reason(metric, question)).")
    } else if ranked < rows.count {
      notes.append(
        "\(rows.count - ranked) of \(rows.count) rows are not ranked: \(reason(metric, question)).")
    }
    if question.ranksIncomplete, rows.contains(where: { $0.isIncomplete && $0.rank != nil }) {
      notes.append("Rows with under half of the reports expected are ranked, as asked for.")
    }
    return notes
  }

  private func reason(_ metric: Metric, _ question: DivisionsQuestion) -> String {
    let unranked = rows.filter { $0.rank == nil }
    var reasons: [String] = []
    let valueless = unranked.count { $0.value.value == nil }
    if valueless > 0 { reasons.append("\(valueless) without a value of \(metric.id)") }
    let unexpected = unranked.count {
      $0.value.value != nil && $0.value.completeness.expected == nil
        && !$0.isBelow(question.minDenominator)
    }
    if unexpected > 0 {
      reasons.append("for \(unexpected) nobody knows how many reports are expected")
    }
    let small = unranked.count { $0.value.value != nil && $0.isBelow(question.minDenominator) }
    if small > 0 {
      reasons.append("\(small) with a denominator below \(question.minDenominator)")
    }
    let incomplete = unranked.count {
      $0.value.value != nil && $0.isIncomplete && $0.value.completeness.expected != nil
        && !$0.isBelow(question.minDenominator)
    }
    if incomplete > 0 {
      reasons.append("in \(incomplete) under half of the reports expected are in")
    }
    return reasons.joined(separator: ", ")
  }
}

extension DivisionRow {
  /// Whether a question lets the row be ranked, where it has a value.
  fileprivate func isRanked(by question: DivisionsQuestion) -> Bool {
    (question.ranksIncomplete || !isIncomplete) && !isBelow(question.minDenominator)
  }

  /// Whether the row's denominator is below a number.
  fileprivate func isBelow(_ least: Int64) -> Bool {
    value.denominator.map { $0.units < Int128(least) } ?? false
  }

  /// Works out how far the row is from the country and from the median of the ranked rows.
  fileprivate mutating func measure(national: Double?, median: Double?) {
    guard let own = value.value else { return }
    fromNational = national.map { own - $0 }
    fromMedian = median.map { own - $0 }
  }
}
