import DisclosureReport
import DisclosureTesting
import Testing

/// An era before 2019, a layout of its table, and what is wrong with that.
struct OlderShape: Sendable, CustomTestStringConvertible {
  var era: FormEra
  var layout: IndicatorLayout
  var defect: IndicatorDefect?

  var testDescription: String {
    "\(era), \(layout.rawValue)" + (defect.map { ", \($0.rawValue)" } ?? "")
  }

  /// Both eras in every layout.
  static let all: [OlderShape] = [FormEra.era2008, .era2014].flatMap { era in
    IndicatorLayout.allCases.map { OlderShape(era: era, layout: $0) }
  }

  /// The same with every defect that goes with the layout.
  static let defective: [OlderShape] = IndicatorDefect.allCases.flatMap { defect in
    all.filter { defect.fits($0.layout) }.map {
      OlderShape(era: $0.era, layout: $0.layout, defect: defect)
    }
  }

  /// Reports of places all over the country, on years by turns.
  func reports(_ count: Int, seed: UInt64) -> [OlderReport] {
    let generator = OlderReportGenerator(seed: seed, era: era, layout: layout, defect: defect)
    return (0..<count).map { index in
      let turn = index * 101 + Int(seed % 1_000) * 17
      return generator.report(of: Self.places[turn % Self.places.count], on: 2008 + turn % 11)
    }
  }

  private static let places = ReportingPlace.all(.county, inForceAtEndOf: 2016)
}

/// How a record's indicators agree with what a report says.
struct IndicatorScore: CustomStringConvertible {
  /// Values read as printed, blanks too.
  var right = 0
  /// Values that the text shows and the record does not have.
  var absent = 0
  /// Of those, the ones that no finding of the reader's tells of.
  var silentlyAbsent = 0
  /// Values, or units of values, that are not as printed.
  var wrong: [String] = []
  /// Indicators whose name, code or depth is not as printed.
  var misnamed: [String] = []

  var description: String {
    "right \(right), absent \(absent), silently \(silentlyAbsent), wrong \(wrong.count), name or depth \(misnamed.count)"
  }

  /// Adds what was counted elsewhere.
  static func += (total: inout Self, other: Self) {
    total.right += other.right
    total.absent += other.absent
    total.silentlyAbsent += other.silentlyAbsent
    total.wrong += other.wrong
    total.misnamed += other.misnamed
  }

  /// Adds a report and its record.
  mutating func add(_ report: OlderReport, _ record: ReportRecord) {
    let hasDoubt = record.findings.contains { [.valuesLost, .unreadableCell].contains($0.code) }
    let pairs = Self.pairs(report.indicators.map(\.name), record.indicators.map(\.name))
    let read = Set(pairs.map(\.1))
    for (place, other) in record.indicators.enumerated()
    where !read.contains(place) && other.value != nil {
      wrong.append("not printed: \(other.name)")
    }
    let found = Dictionary(uniqueKeysWithValues: pairs.map { ($0.0, $0.1) })
    for (place, truth) in report.indicators.enumerated() {
      if let match = found[place] {
        compare(record.indicators[match], truth, hasDoubt: hasDoubt)
      } else if truth.value != nil, !truth.isLost {
        absent += 1
        if !hasDoubt { silentlyAbsent += 1 }
        misnamed.append("no \(truth.name)")
      }
    }
  }

  /// The longest run of names that two lists have in common, in order, as places in both.
  private static func pairs(_ left: [String], _ right: [String]) -> [(Int, Int)] {
    var lengths = [[Int]](
      repeating: [Int](repeating: 0, count: right.count + 1), count: left.count + 1)
    for i in left.indices.reversed() {
      for j in right.indices.reversed() {
        lengths[i][j] =
          left[i] == right[j]
          ? lengths[i + 1][j + 1] + 1 : max(lengths[i + 1][j], lengths[i][j + 1])
      }
    }
    var pairs: [(Int, Int)] = []
    var (i, j) = (0, 0)
    while i < left.count, j < right.count {
      if left[i] == right[j] {
        pairs.append((i, j))
        (i, j) = (i + 1, j + 1)
      } else if lengths[i + 1][j] >= lengths[i][j + 1] {
        i += 1
      } else {
        j += 1
      }
    }
    return pairs
  }

  private mutating func compare(_ read: Indicator, _ truth: OlderIndicator, hasDoubt: Bool) {
    if let value = read.value, truth.isLost || value != truth.value || read.unit != truth.unit {
      wrong.append("\(read.name): \(value.units) \(read.unit)")
    } else if read.value == nil, truth.value != nil, !truth.isLost {
      absent += 1
      if !hasDoubt { silentlyAbsent += 1 }
    } else {
      right += 1
    }
    if read.depth != truth.depth || (read.value != nil && read.code != truth.code) {
      misnamed.append("\(read.name): depth \(read.depth), code \(read.code ?? "-")")
    }
  }
}
