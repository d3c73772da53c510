extension LabelBook {
  /// Whether a line of a table is none of its rows but a sentence or a note, which may name rows all the same.
  ///
  /// A sentence is told by a mark that no label of the table holds, a note by how it begins (注：).
  func isProse(_ line: CutLine, of table: CutTable, _ bytes: Swift.Span<UInt8>) -> Bool {
    for index in line.texts {
      let cell = table.texts[index].range
      if Self.notes.contains(where: { bytes.hasPhrase($0, at: cell.lowerBound) })
        || holdsMark(cell, bytes)
      {
        return true
      }
    }
    return false
  }

  private func holdsMark(_ cell: Range<Int>, _ bytes: Swift.Span<UInt8>) -> Bool {
    for index in cell {
      // The marks are among the characters that begin so, and hardly an ideograph is.
      let byte = bytes[index]
      if byte == 0xE3 || byte == 0xEF, proseMarks.contains(bytes.wideCharacter(at: index)) {
        return true
      }
    }
    return false
  }

  private static let notes = ["注：", "注:", "备注：", "备注:", "说明：", "说明:"].map { Array($0.utf8) }
}
