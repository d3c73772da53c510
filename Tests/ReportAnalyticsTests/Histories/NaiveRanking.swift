import DisclosureReport
import ReportAnalytics

/// A ranking worked out by counting: a row's rank is one more than how many stand before it.
struct NaiveRanking {
  let metric: Metric
  let year: Int
  /// The ranked rows in order, then the others.
  private(set) var rows: [Row] = []
  /// The values of the ranked rows.
  private(set) var values: [Double] = []

  struct Row {
    var division: DivisionCode?
    var row: NaiveRow
    var residents: Int?
    /// What it is ranked by; nil where it is not.
    var order: Fraction?
    var rank: Int?
    var percentile: Double?
  }

  init(_ question: DivisionsQuestion, _ metric: Metric, year: Int, _ world: NaiveWorld) {
    self.metric = metric
    self.year = year
    var all = world.rows(question.basis, question.level, year, in: question.parent).map {
      let residents = NaiveWorld.residents($0.division, year)
      var row = Row(division: $0.division, row: $0.row, residents: residents)
      row.order = Self.order(row, question, metric)
      return row
    }
    let orders = all.compactMap(\.order)
    for place in all.indices {
      guard let order = all[place].order else { continue }
      let before = orders.count { question.isAscending ? $0 < order : order < $0 }
      let behind = orders.count { question.isAscending ? order < $0 : $0 < order }
      all[place].rank = before + 1
      if orders.count > 1 { all[place].percentile = Double(behind) / Double(orders.count - 1) }
      if let value = all[place].row.value(metric, residents: all[place].residents) {
        values.append(value)
      }
    }
    rows = all.sorted { left, right in
      let (one, other) = (left.rank ?? .max, right.rank ?? .max)
      return one == other
        ? (left.division?.number ?? 0) < (right.division?.number ?? 0) : one < other
    }
  }

  /// All rows together.
  var overall: NaiveRow {
    var sum = NaiveRow(reports: [], expected: 0)
    for row in rows { sum.add(row.row) }
    return sum
  }

  /// The residents of all rows; nil where a row's are not known.
  var residents: Int? {
    let known = rows.compactMap(\.residents)
    return rows.isEmpty || known.count < rows.count ? nil : known.reduce(0, +)
  }

  var median: Double? {
    let sorted = values.sorted()
    return sorted.isEmpty ? nil : sorted[(sorted.count - 1) / 2]
  }

  private static func order(
    _ row: Row, _ question: DivisionsQuestion, _ metric: Metric
  ) -> Fraction? {
    guard row.row.isHalfComplete || question.ranksIncomplete else { return nil }
    let total = row.row.total(metric)
    guard total.value(metric, residents: row.residents) != nil else { return nil }
    let divisor = total.divisor(metric, residents: row.residents)
    if let divisor, divisor < Int128(question.minDenominator) * 1_000_000_000 { return nil }
    return Fraction(numerator: total.numerator, denominator: divisor ?? 1)
  }
}
