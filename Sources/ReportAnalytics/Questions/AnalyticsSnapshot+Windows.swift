import DisclosureReport

/// The reports of some years in a row, added up.
struct WindowSum {
  var sum: Aggregate
  /// How many of the reports expected in all those years are in.
  var completeness = Completeness(reports: 0, expected: 0)

  init(_ sum: Aggregate = Aggregate()) { self.sum = sum }

  fileprivate mutating func add(_ year: Aggregate, _ completeness: Completeness) {
    sum.add(year)
    let expected = self.completeness.expected.flatMap { sum in
      completeness.expected.map { sum + $0 }
    }
    self.completeness = Completeness(
      reports: self.completeness.reports + completeness.reports, expected: expected)
  }
}

extension AnalyticsSnapshot {
  /// The sums of a division over some years in a row, of which the last is given, following its lineage.
  ///
  /// The division is given by its code in `lastYear`, or in the last year of the window where that is nil.
  func windowSum(
    _ basis: Basis, _ division: DivisionCode?, year: Int, window: Int, lastYear: Int? = nil
  ) throws(QuestionError) -> WindowSum {
    var sum = WindowSum()
    for back in (0..<window).reversed() {
      let past = year &- back
      let code = stage(of: division, lastYear: lastYear ?? year, in: past).code
      let sums = try aggregates(year: past) { row in
        row.basis == basis && row.division == code
      }
      let aggregate = sums[code] ?? Aggregate()
      sum.add(aggregate, completeness(aggregate, basis, in: code, year: past))
    }
    return sum
  }
}
