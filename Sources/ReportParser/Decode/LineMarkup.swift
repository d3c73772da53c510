/// What only a line of marked-up text has.
struct LineMarkup: Hashable {
  private let firstCell: UInt32
  private let cellCount: UInt16
  private let shortLength: UInt16

  /// What markup makes of a line.
  ///
  /// - Parameters:
  ///   - cells: its cells, as indices into ``SourceText/cells``, where it is a row of a table.
  ///   - length: how many bytes of text it holds.
  init(cells: Range<Int> = 0..<0, length: Int) {
    firstCell = UInt32(clamping: cells.lowerBound)
    cellCount = UInt16(clamping: cells.count)
    shortLength = UInt16(clamping: length)
  }

  /// The cells of a row of a table, as indices into ``SourceText/cells``; empty where the line is none.
  var cells: Range<Int> { Int(firstCell)..<Int(firstCell) + Int(cellCount) }

  /// How many bytes of text it holds, the markup between them left out; no more than 65,535 are told.
  var length: Int { Int(shortLength) }
}
