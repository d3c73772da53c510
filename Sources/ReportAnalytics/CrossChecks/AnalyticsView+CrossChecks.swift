import DisclosureReport

extension AnalyticsView {
  /// Notes which reports have to be checked anew once a version of one comes, or goes: itself, that
  /// of the next year, and its parents'.
  func noteTouched(by report: ViewedReport, _ touched: inout Set<ReportKey>) {
    let key = report.standing.key
    touched.insert(key)
    if let next = key.years(later: 1) { touched.insert(next) }
    if let year = years[report.year] { touched.formUnion(year.parents(of: report)) }
  }

  /// Counts the contradictions of some reports anew, as far as they stand.
  ///
  /// It comes after all changes of a batch: what is found then does not depend on their order, and
  /// a parent is looked at once for all its children.
  ///
  /// - Returns: the rows that count the contradictions of a report which has others now.
  mutating func recheck(_ touched: Set<ReportKey>) throws(CompactError) -> Set<RowPlace> {
    var rows: Set<RowPlace> = []
    for key in touched {
      guard let report = report(key) else { continue }
      let counts = CrossCounts(try contradictions(report, try report.standing.content()))
      // Untouched years stay shared with the snapshots that hold them.
      if counts == report.cross { continue }
      setCross(counts, of: key, year: report.year)
      rows.formUnion(report.rows)
    }
    return rows
  }

  /// The contradictions of a report with the same agency's of the year before, and with those
  /// directly below it, in the order of codes and cells.
  func contradictions(
    _ report: ViewedReport, _ content: CompactReport
  ) throws(CompactError) -> [Contradiction] {
    var breaks: [Contradiction] = []
    var jumps: [Contradiction] = []
    if let before = report.standing.key.years(later: -1).flatMap(self.report) {
      (breaks, jumps) = Contradiction.between(
        content, andYearBefore: try before.standing.content(), self.jumps)
    }
    return breaks + (years[report.year]?.contradictions(report, content) ?? []) + jumps
  }
}

extension ReportKey {
  /// The key of the same agency's report some years later; nil where it has no agency.
  func years(later years: Int) -> ReportKey? {
    guard case .agency(let id, let year) = self else { return nil }
    let (other, overflow) = year.addingReportingOverflow(years)
    return overflow ? nil : .agency(id: id, year: other)
  }
}
