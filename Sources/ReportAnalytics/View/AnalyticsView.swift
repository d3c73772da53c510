import DisclosureReport

/// Every standing report and every sum: a fold of the ledger, kept in memory, disposable.
///
/// Years are apart, so that a reader who holds a copy makes a writer copy one year at most.
struct AnalyticsView: Equatable, Sendable {
  private(set) var years: [Int: YearView] = [:]
  /// The reports whose agency nobody knows: stored and listed, in no sum.
  private(set) var unresolved: [ReportKey: ViewedReport] = [:]

  /// Makes a version stand under a key in place of the one before, or none.
  ///
  /// The old one's part in every sum is taken off before the new one's is added.
  mutating func set(_ key: ReportKey, to standing: StandingReport?) throws(CompactError) {
    var content: CompactReport?
    if let standing { content = try standing.content() }
    switch key {
    case .source:
      unresolved[key] = nil
      if let standing, let content { unresolved[key] = ViewedReport(standing, content) }
    case .agency(_, let year):
      if let standing, let content {
        try years[year, default: YearView()].put(ViewedReport(standing, content), content)
      } else {
        try years[year]?.remove(key)
        if years[year]?.isEmpty == true { years[year] = nil }
      }
    }
  }

  /// What stands under a key, if anything does.
  func report(_ key: ReportKey) -> ViewedReport? {
    switch key {
    case .source: unresolved[key]
    case .agency(_, let year): years[year]?.reports[key]
    }
  }
}
