// Notes in brackets behind labels.
extension RowAssembler {
  /// Adds a cell's words to those before, without a note in brackets behind a whole label: it may name other rows and
  /// hold numbers, none of which are the row's (`其他对外管理服务事项（含行政处罚、行政强制，指2020年事项）`).
  mutating func takeCell(_ cell: Range<Int>, _ bytes: Swift.Span<UInt8>) {
    if cell.count >= Self.shortestNoted, let note = Self.startOfNote(in: cell, bytes) {
      let start = words.count
      words.appendSqueezed(cell.lowerBound..<note, of: bytes)
      if case .row? = book.whole.meaning(of: words.span, from: start) { return }
      words.removeLast(words.count - start)
    }
    words.appendSqueezed(cell, of: bytes)
  }

  /// Where the brackets open that end at a cell's end; nil where none do, or the cell begins with them.
  private static func startOfNote(in cell: Range<Int>, _ bytes: Swift.Span<UInt8>) -> Int? {
    let last = bytes[cell.upperBound - 1]
    guard last == 0x29 || bytes.wideCharacter(at: cell.upperBound - 3) == 0xFF09 else { return nil }
    var index = cell.lowerBound + longestNumber
    while index + 3 < cell.upperBound {
      if bytes[index] == 0x28 || bytes.wideCharacter(at: index) == 0xFF08 { return index }
      index += 1
    }
    return nil
  }

  /// The length of a number in brackets, as in （二）, in bytes.
  private static let longestNumber = 9
  /// The shortest cell that a label and a note worth leaving out may stand in, in bytes.
  private static let shortestNoted = 48
}
