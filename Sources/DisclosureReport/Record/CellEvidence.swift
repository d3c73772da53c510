/// Where a cell's value stands in the source, and how it was read.
public struct CellEvidence: Hashable, Sendable {
  /// The cell.
  public var cell: Cell
  /// How it was read.
  public var reading: CellReading
  /// Where it stands; nil where the text shows nothing, as for a dropped blank.
  public var span: SourceSpan?

  /// Evidence of a cell.
  public init(cell: Cell, reading: CellReading, span: SourceSpan?) {
    self.cell = cell
    self.reading = reading
    self.span = span
  }
}

/// How a cell was read.
public enum CellReading: UInt8, CaseIterable, Sendable {
  /// A number is printed, and the layout says that it is this cell's.
  case printed
  /// Nothing is printed.
  case blank
  /// `/`, `-`, `—` or 无 is printed.
  case placeholder
  /// A number is printed; the form's identities say that it is this cell's.
  case inferred
  /// A person entered it.
  case entered
}
