public import DisclosureReport

/// Why a question has no answer.
public enum QuestionError: Error, Hashable, Sendable {
  /// The dictionary has no such metric.
  case unknownMetric(String)
  /// Nothing stands under the key.
  case reportNotFound(ReportKey)
  /// The form has no cells at or below the path.
  case unknownCells(CellPath)
  /// A report's content cannot be read, though it could when it came in.
  case unreadable(ReportKey, CompactError)
}
