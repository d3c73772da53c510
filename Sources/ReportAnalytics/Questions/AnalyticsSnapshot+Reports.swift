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
    let wanted = view.wanted(question).sorted { $0.order < $1.order }
    var rows: [ReportSummary] = []
    for place in page.range(in: wanted.count) { rows.append(try ReportSummary(wanted[place])) }
    return Paged(revision: revision, rows: rows, total: wanted.count)
  }
}

extension AnalyticsView {
  fileprivate func wanted(_ question: ReportsQuestion) -> [ViewedReport] {
    var wanted = unresolved.values.filter { $0.matches(question) }
    for (year, view) in years where question.years?.contains(year) ?? true {
      wanted += view.reports.values.filter { $0.matches(question) }
    }
    return wanted
  }
}

extension ViewedReport {
  fileprivate func matches(_ question: ReportsQuestion) -> Bool {
    if let years = question.years, !years.contains(year) { return false }
    if let basis = question.basis, self.basis != basis { return false }
    if let within = question.division, division != within, !place.isWithin(within) { return false }
    if question.amendedOnly, standing.amendments.isEmpty { return false }
    return question.resolutions.isEmpty || question.resolutions.contains(resolution)
  }

  fileprivate var order: ReportOrder {
    ReportOrder(year: year, division: division?.number ?? 0, key: standing.key)
  }
}

/// The order of reports in a list.
private struct ReportOrder: Comparable {
  var year: Int
  var division: UInt32
  var key: ReportKey

  static func < (left: ReportOrder, right: ReportOrder) -> Bool {
    if left.year != right.year { return left.year < right.year }
    if left.division != right.division { return left.division < right.division }
    switch (left.key, right.key) {
    case (.agency(let one, _), .agency(let other, _)): return one < other
    case (.source(let one), .source(let other)): return one < other
    case (.agency, .source): return true
    case (.source, .agency): return false
    }
  }
}
