public import DisclosureReport

extension AnalyticsSnapshot {
  /// The report that stands under a key, or nil where none does.
  public func report(_ key: ReportKey) throws(QuestionError) -> ReportSummary? {
    try view.report(key).map { report throws(QuestionError) in try ReportSummary(report) }
  }

  /// The reports that stand, in the order of year, division code and key; those without a place
  /// come first.
  public func reports(
    _ question: ReportsQuestion, page: Page
  ) throws(QuestionError) -> Paged<ReportSummary> {
    let wanted = try view.wanted(question).sorted { $0.order < $1.order }
    var rows: [ReportSummary] = []
    for place in page.range(in: wanted.count) { rows.append(try ReportSummary(wanted[place])) }
    return Paged(revision: revision, rows: rows, total: wanted.count)
  }
}

extension AnalyticsView {
  fileprivate func wanted(_ question: ReportsQuestion) throws(QuestionError) -> [ViewedReport] {
    var wanted = unresolved.values.filter { $0.matches(question) }
    for (year, view) in years where question.years?.contains(year) ?? true {
      wanted += view.reports.values.filter { $0.matches(question) }
    }
    guard !question.nameContains.isEmpty else { return wanted }
    let part = Array(question.nameContains.utf8)
    var named: [ViewedReport] = []
    for report in wanted where try report.hasName(holding: part) { named.append(report) }
    return named
  }
}

extension ViewedReport {
  /// Whether the report is one of those asked for, its agency's name apart.
  fileprivate func matches(_ question: ReportsQuestion) -> Bool {
    let filter = ReportFilter(
      division: question.division, years: question.years, basis: question.basis)
    guard filter.matches(self), !question.doubtedOnly || unknownCells > 0 || doubtedCells > 0
    else { return false }
    if question.amendedOnly, standing.amendments.isEmpty { return false }
    return (question.resolutions.isEmpty || question.resolutions.contains(resolution))
      && (question.findings.isEmpty || hasFinding(of: question.findings))
  }

  private func hasFinding(of codes: Set<FindingCode>) -> Bool {
    findings.contains(where: codes.contains)
      || CrossCounts.codes.contains { codes.contains($0) && cross[$0] > 0 }
  }

  /// Whether one of the agency's names holds a part.
  ///
  /// No name is kept outside the content, and to read every report's would take long: the bytes
  /// that hold the part nowhere need no reading.
  fileprivate func hasName(holding part: [UInt8]) throws(QuestionError) -> Bool {
    guard standing.compact.holds(part) else { return false }
    do throws(CompactError) {
      let agency = try standing.content().agency
      return [agency.printedName, agency.canonicalName, agency.departmentName].contains { name in
        name.map { Array($0.utf8).holds(part) } ?? false
      }
    } catch {
      throw .unreadable(standing.key, error)
    }
  }
}
