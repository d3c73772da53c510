import DisclosureReport

extension AnalyticsView {
  /// Notes which reports have to be checked anew once a version of one comes, or goes: itself, that
  /// of the next year, and its parents'.
  func note(
    _ report: ViewedReport, _ content: CompactReport?, in touched: inout TouchedReports
  ) {
    let key = report.standing.key
    touched.contents[key] = content
    touched.rows.formUnion(report.rows)
    touched.keys.insert(key)
    if let next = key.years(later: 1) { touched.keys.insert(next) }
    if let year = years[report.year] { touched.keys.formUnion(year.parents(of: report)) }
  }

  /// Counts the contradictions of some reports anew, as far as they stand.
  ///
  /// It comes after all changes of a batch: what is found then does not depend on their order, and
  /// a parent is looked at once for all its children. The rows of a report that has others now are
  /// noted, too.
  mutating func recheck(_ touched: inout TouchedReports) throws(CompactError) {
    for key in touched.keys {
      guard let report = report(key) else { continue }
      let counts = CrossCounts(try contradictions(report, touched))
      // Untouched years stay shared with the snapshots that hold them.
      if counts == report.cross { continue }
      setCross(counts, of: key, year: report.year)
      touched.rows.formUnion(report.rows)
    }
  }

  /// The contradictions of a report with the same agency's of the year before, and with those
  /// directly below it, in the order of codes and cells.
  func contradictions(
    _ report: ViewedReport, _ read: TouchedReports = TouchedReports()
  ) throws(CompactError) -> [Contradiction] {
    let content = try read.content(of: report)
    var breaks: [Contradiction] = []
    var jumps: [Contradiction] = []
    if let before = report.standing.key.years(later: -1).flatMap(self.report) {
      (breaks, jumps) = Contradiction.between(
        content, andYearBefore: try read.content(of: before), self.jumps)
    }
    return breaks + (years[report.year]?.contradictions(report, content) ?? []) + jumps
  }
}

/// The reports that the changes of a batch touch.
struct TouchedReports {
  /// The keys of those to be checked anew.
  fileprivate(set) var keys: Set<ReportKey> = []
  /// The rows whose sums or counts have changed.
  fileprivate(set) var rows: Set<RowPlace> = []
  /// What is known of their content, as the changes left it, so that it is not read a second time.
  fileprivate(set) var contents: [ReportKey: CompactReport] = [:]

  /// What a standing report says.
  fileprivate func content(of report: ViewedReport) throws(CompactError) -> CompactReport {
    if let content = contents[report.standing.key] { return content }
    return try report.standing.counted()
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
