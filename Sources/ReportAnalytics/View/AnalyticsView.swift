import DisclosureReport

/// Every standing report and every sum: a fold of the ledger, kept in memory, disposable.
///
/// Years are apart, so that a reader who holds a copy makes a writer copy one year at most.
struct AnalyticsView: Equatable, Sendable {
  var years: [Int: YearView] = [:]
  /// The reports whose agency nobody knows: stored and listed, in no sum.
  private(set) var unresolved: [ReportKey: ViewedReport] = [:]
  /// From when on a jump from one year to the next is worth telling.
  let jumps: JumpThresholds

  init(jumps: JumpThresholds = JumpThresholds()) { self.jumps = jumps }

  /// Makes a version stand under a key in place of the one before, or none.
  ///
  /// The old one's part in every sum is taken off before the new one's is added. What contradicts
  /// other reports is found afterwards, by ``recheck(_:)`` of all that was touched.
  mutating func set(
    _ key: ReportKey, to standing: StandingReport?, touching touched: inout TouchedReports
  ) throws(CompactError) {
    let before = report(key)
    var content: CompactReport?
    if let standing { content = try standing.counted() }
    try set(key, to: standing, content)
    guard before?.standing.said != standing?.said else { return }
    if let before { note(before, nil, in: &touched) }
    if let after = report(key) { note(after, content, in: &touched) }
  }

  private mutating func set(
    _ key: ReportKey, to standing: StandingReport?, _ content: CompactReport?
  ) throws(CompactError) {
    switch key {
    case .source:
      unresolved[key] = nil
      if let standing, let content { putUnresolved(ViewedReport(standing, content)) }
    case .agency(_, let year):
      if let standing, let content {
        try years[year, default: YearView()].put(ViewedReport(standing, content), content)
      } else {
        try years[year]?.remove(key)
        if years[year]?.isEmpty == true { years[year] = nil }
      }
    }
  }

  /// Puts in a report whose agency nobody knows.
  mutating func putUnresolved(_ report: ViewedReport) { unresolved[report.standing.key] = report }

  /// Notes how many contradictions a report of a year has.
  mutating func setCross(_ counts: CrossCounts, of key: ReportKey, year: Int) {
    years[year]?.setCross(counts, of: key)
  }

  /// What stands under a key, if anything does.
  func report(_ key: ReportKey) -> ViewedReport? {
    switch key {
    case .source: unresolved[key]
    case .agency(_, let year): years[year]?.reports[key]
    }
  }
}
