import DisclosureReport
import ReportAnalytics

/// Some reports and how many were expected, to be added up.
struct NaiveRow {
  var reports: [NaiveReport]
  var expected: Int?

  mutating func add(_ other: NaiveRow) {
    reports += other.reports
    if let own = expected, let more = other.expected {
      expected = own + more
    } else {
      expected = nil
    }
  }

  /// Whether at least half of the reports expected are in.
  var isHalfComplete: Bool {
    guard let expected, expected > 0 else { return false }
    return reports.count * 2 >= expected
  }

  var eras: [FormEra] {
    FormEra.allCases.filter { era in reports.contains { $0.era == era } }
  }

  /// A metric's parts.
  func total(_ metric: Metric) -> NaiveTotal {
    var total = NaiveTotal()
    for report in reports {
      guard
        let formula = metric.formulas.first(where: { formula in
          report.era.map(formula.eras.contains) ?? false
        })
      else { continue }
      let needed = Set(formula.numerator + formula.denominator)
      guard needed.isDisjoint(with: report.content.unknown) else {
        total.leftOut += 1
        continue
      }
      total.n += 1
      total.doubted += needed.intersection(report.content.doubted).count
      for cell in formula.numerator { total.numerator += report.nanos(cell) ?? 0 }
      for cell in formula.denominator { total.denominator += report.nanos(cell) ?? 0 }
    }
    return total
  }

  /// A metric's value; nil where it has none.
  func value(_ metric: Metric, residents: Int?) -> Double? {
    total(metric).value(metric, residents: residents)
  }
}

/// A metric's parts in some reports, in billionths.
struct NaiveTotal {
  var numerator: Int128 = 0
  var denominator: Int128 = 0
  var n = 0
  var leftOut = 0
  var doubted = 0

  /// What the numerator is divided by, in billionths; nil where by nothing.
  func divisor(_ metric: Metric, residents: Int?) -> Int128? {
    switch metric.kind {
    case .count, .amount: nil
    case .ratio, .quotient: denominator
    case .perHead: Int128(residents ?? 0) * 1_000_000_000
    }
  }

  func value(_ metric: Metric, residents: Int?) -> Double? {
    guard n > 0 else { return nil }
    guard let divisor = divisor(metric, residents: residents) else {
      return Double(numerator) / 1e9
    }
    guard divisor > 0 else { return nil }
    return Double(numerator) / Double(divisor) * (metric.kind == .perHead ? 10_000 : 1)
  }

  /// The bounds between which a share lies with 95 % certainty: the two roots of Wilson's
  /// quadratic equation.
  var interval: (low: Double, high: Double)? {
    guard denominator > 0, numerator >= 0, numerator <= denominator else { return nil }
    let (n, z) = (Double(denominator) / 1e9, 1.959963984540054)
    let share = Double(numerator) / Double(denominator)
    let (a, b, c) = (1 + z * z / n, -(2 * share + z * z / n), share * share)
    let root = max(0, b * b - 4 * a * c).squareRoot()
    return (max(0, (-b - root) / (2 * a)), min(1, (-b + root) / (2 * a)))
  }
}
