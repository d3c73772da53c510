public import DisclosureReport

/// What the tables of a generated report print, row by row, and how each row stands in the text.
///
/// It says nothing of values: a reader of its own, one that tries every placement, can decide from
/// it which cells the text settles.
public struct PrintedForm: Hashable, Sendable {
  /// The rows, in the form's order.
  public var rows: [PrintedRow]

  /// A form of some rows.
  public init(rows: [PrintedRow]) { self.rows = rows }

  /// The rows of a table.
  public func rows(of table: FormTable) -> [PrintedRow] { rows.filter { $0.row.table == table } }

  /// Rewrites every token, as a transformation of the whole text does.
  mutating func rewriteTokens(_ write: (String) -> String) {
    for row in rows.indices { rows[row].tokens = rows[row].tokens.map(write) }
  }
}

/// A row as it is printed.
public struct PrintedRow: Hashable, Sendable {
  /// The row.
  public var row: FormRow
  /// Its cells, in the form's order.
  public var cells: [Cell]
  /// What is printed, in order: a blank that keeps its place is an empty text, one that is dropped is
  /// not there.
  public var tokens: [String]
  /// How the row stands in the text.
  public var standing: RowStanding

  /// A row.
  public init(row: FormRow, cells: [Cell], tokens: [String], standing: RowStanding) {
    self.row = row
    self.cells = cells
    self.tokens = tokens
    self.standing = standing
  }

  /// The count that each token prints, nil for a blank, a placeholder and money.
  public var counts: [Int64?] { tokens.map(PrintedCount.value) }
}

/// How a row stands in the text: what a reader can rely on.
public enum RowStanding: String, CaseIterable, Sendable {
  /// Every value, or every kept blank, in its place behind its label; or nothing is printed.
  case settled
  /// Fewer values than cells, and nothing tells where the blanks were.
  case blanksDropped = "blanks_dropped"
  /// Blanks are kept, but the row stands out of line with its head.
  case shifted
  /// More values than cells.
  case surplus
  /// The label does not stand before the values: it is one of a run above or below them.
  case orphan
  /// The label is not printed at all.
  case labelLost = "label_lost"
  /// The values that the report had are not printed.
  case valuesLost = "values_lost"
  /// A number is printed as two: `1 2` for 12.
  case parted
  /// Two numbers are printed as one: `00`, `120`.
  case runTogether = "run_together"
}
