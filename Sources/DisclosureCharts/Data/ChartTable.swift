/// The numbers of a chart as text, for readers who cannot see it and for those who copy.
public struct ChartTable: Sendable, Hashable {
  /// What the table lists.
  public var caption: String
  /// The heads of the columns.
  public var columns: [String]
  /// The indices of the columns that hold words; the first of them names the row.
  public var wordColumns: [Int]
  /// The cells, a row as long as the heads.
  public var rows: [[String]]

  /// A table.
  public init(caption: String, columns: [String], wordColumns: [Int], rows: [[String]]) {
    self.caption = caption
    self.columns = columns
    self.wordColumns = wordColumns
    self.rows = rows
  }
}
