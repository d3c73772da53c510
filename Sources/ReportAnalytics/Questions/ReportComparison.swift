public import DisclosureReport

/// Two reports side by side.
public struct ReportComparison: Hashable, Sendable {
  /// The revision that the answer was computed at.
  public var revision: Int64
  /// The one.
  public var left: ReportSummary
  /// The other.
  public var right: ReportSummary
  /// The cells that either shows or does not know, in the form's order.
  public var cells: [CellComparison]
}

/// A cell of two reports.
public struct CellComparison: Hashable, Sendable {
  /// The cell.
  public var cell: Cell
  /// What the one shows.
  public var left: CellState
  /// What the other shows.
  public var right: CellState
  /// Right less left; nil unless both show a value.
  public var difference: ExactNumber?
}

/// What a cell shows.
public struct CellState: Hashable, Sendable {
  /// The value, in yuan in a money cell; nil where nothing is printed, or it is unknown.
  public var value: ExactNumber?
  /// Whether the value is unknown: absent, and named by a finding of origin READING.
  public var isUnknown: Bool
}
