extension LabelBook {
  /// Whether a line of a table is none of its rows but a sentence or a note, which may name rows all the same.
  ///
  /// A sentence is told by a mark that no label of the table holds, a note by how it begins (注：).
  func isProse(_ line: CutLine, of table: CutTable, _ bytes: Swift.Span<UInt8>) -> Bool {
    guard let first = line.texts.first else { return false }
    let start = table.texts[first].range.lowerBound
    if Self.isNote(at: start, bytes) { return true }
    for index in line.texts where holdsMark(table.texts[index].range, bytes) { return true }
    return false
  }

  private func holdsMark(_ cell: Range<Int>, _ bytes: Swift.Span<UInt8>) -> Bool {
    var index = cell.lowerBound
    while index < cell.upperBound {
      // The marks are among the characters that begin so, and hardly an ideograph is.
      let byte = bytes[index]
      if byte == 0xE3 || byte == 0xEF, proseMarks.contains(bytes.wideCharacter(at: index)) {
        return true
      }
      index += byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
    }
    return false
  }

  private static func isNote(at start: Int, _ bytes: Swift.Span<UInt8>) -> Bool {
    // 注, 备 or 说
    switch bytes.wideCharacter(at: start) {
    case 0x6CE8, 0x5907, 0x8BF4: notes.contains { bytes.hasPhrase($0, at: start) }
    default: false
    }
  }

  private static let notes = ["注：", "注:", "备注：", "备注:", "说明：", "说明:"].map { Array($0.utf8) }
}
