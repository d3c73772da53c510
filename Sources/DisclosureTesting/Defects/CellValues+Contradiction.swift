import DisclosureReport

extension CellValues {
  /// Sets every outcome to 0 and leaves （七）总计 as it is, as a report does whose author forgot the
  /// rows.
  mutating func contradictOutcomes() -> [ReportAnomaly] {
    guard let total = self[.totalHandled, .total], total != 0 else { return [] }
    for row in ApplicationRow.outcomes {
      for column in ApplicantColumn.allCases where self[row, column] != nil {
        self[row, column] = 0
      }
    }
    return [
      ReportAnomaly(
        type: "column_sum", place: "table2.total_handled",
        detail: "every outcome is 0, （七）总计 is \(total)")
    ]
  }
}
