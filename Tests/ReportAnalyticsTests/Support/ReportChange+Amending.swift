import DisclosureReport

extension ReportChange {
  /// What 张三 enters for a report.
  static func amending(
    _ cells: KeyValuePairs<Cell, CellAmendment.Value>,
    of key: ReportKey = SamplePlace.eastCounty.key(), author: String = "张三",
    reason: String = "原件", expectedRevision: Int64? = nil
  ) -> ReportChange {
    ReportChange(
      .amendment(
        key, cells.map { CellAmendment($0.key, $0.value) }, author: author, reason: reason,
        expectedRevision: expectedRevision))
  }
}
