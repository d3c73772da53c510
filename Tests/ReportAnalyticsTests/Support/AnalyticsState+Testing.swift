import DisclosureReport
import ReportAnalytics

extension AnalyticsState {
  /// Decides and takes one batch, and answers what is to be remembered of it.
  @discardableResult
  mutating func change(_ batch: [ReportChange]) throws -> (BatchOutcome, [ChangeEntry]) {
    let staged = stage([batch.map { PreparedChange($0, SampleGazetteer()) }])
    try take(staged)
    return (staged.outcomes[0], staged.entries.joined().map(\.entry))
  }

  /// Decides and takes one change.
  @discardableResult
  mutating func change(_ change: ReportChange) throws -> ItemOutcome {
    try self.change([change]).0.items[0]
  }

  /// Takes reports, each a batch of its own.
  init(_ records: [ReportRecord]) throws {
    self.init()
    for record in records { try change(.report(record)) }
  }

  /// Everything known, among the invented places.
  func snapshot(_ gazetteer: SampleGazetteer = SampleGazetteer()) -> AnalyticsSnapshot {
    AnalyticsSnapshot(self, places: PlaceBook(gazetteer))
  }
}

extension ReportChange {
  /// A report that comes in.
  static func report(
    _ record: ReportRecord, version: Int64? = nil, publishedAt: Int64? = nil
  ) -> ReportChange {
    ReportChange(
      .report(record, received: [1, 2, 3]), version: version,
      publishedAt: publishedAt.map { Moment(seconds: $0) })
  }

  /// A withdrawal.
  static func withdrawal(
    _ target: WithdrawalTarget, version: Int64? = nil, publishedAt: Int64? = nil,
    reason: String = ""
  ) -> ReportChange {
    ReportChange(
      .withdrawal(target, reason: reason), version: version,
      publishedAt: publishedAt.map { Moment(seconds: $0) })
  }
}
