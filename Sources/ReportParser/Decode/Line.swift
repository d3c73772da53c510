/// A line of a text, as a run of its bytes.
///
/// Texts of nothing but line ends are read too, so a line is kept small: no text reaches 4 GiB.
struct Line: Hashable {
  private let first: UInt32
  private let behind: UInt32
  private let firstCell: UInt32
  private let cellCount: UInt16
  private let shortLength: UInt16

  /// A line.
  ///
  /// - Parameters:
  ///   - start: the offset of its first byte.
  ///   - end: the offset behind its last byte, its line end left out.
  ///   - cells: its cells, as indices into ``SourceText/cells``, where it is a row of a table of marked-up text.
  ///   - length: how many bytes of text it holds, where markup stands between them.
  init(start: Int, end: Int, cells: Range<Int> = 0..<0, length: Int? = nil) {
    first = UInt32(clamping: start)
    behind = UInt32(clamping: end)
    firstCell = UInt32(clamping: cells.lowerBound)
    cellCount = UInt16(clamping: cells.count)
    shortLength = UInt16(clamping: length ?? end - start)
  }

  /// The offset of its first byte.
  var start: Int { Int(first) }

  /// The offset behind its last byte, its line end left out.
  var end: Int { Int(behind) }

  /// The bytes' range.
  var range: Range<Int> { start..<end }

  /// The cells of a row of a table, as indices into ``SourceText/cells``; empty where the line is none.
  var cells: Range<Int> { Int(firstCell)..<Int(firstCell) + Int(cellCount) }

  /// How many bytes of text it holds, the markup between them left out; no more than 65,535 are told.
  var length: Int { Int(shortLength) }
}
