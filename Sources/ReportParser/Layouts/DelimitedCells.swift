/// Cuts a line at a separator into text cells and value cells.
///
/// The cells up to the last one with words before the first number are the label; all others are values, and words
/// among those are unreadable values.
enum DelimitedCells {
  /// The line's cells, or nil where it holds no separator and nothing else.
  static func cut(_ range: Range<Int>, at separator: UInt8, in text: SourceText) -> CutLine {
    var cells: [ReadValue] = []
    var start = range.lowerBound
    var column = 0
    for index in range where text.bytes[index] == separator {
      cells.append(cell(start..<index, column, text))
      start = index + 1
      column += 1
    }
    cells.append(cell(start..<range.upperBound, column, text))
    return line(cells, range)
  }

  private static func cell(_ range: Range<Int>, _ column: Int, _ text: SourceText) -> ReadValue {
    let range = text.trimmed(range)
    return ReadValue(
      content: NumberReader.content(of: range, in: text), span: range, column: column)
  }

  private static func line(_ cells: [ReadValue], _ range: Range<Int>) -> CutLine {
    let firstNumber =
      cells.firstIndex { cell in
        if case .number = cell.content { return true }
        return false
      } ?? cells.endIndex
    let lastText = cells[..<firstNumber].lastIndex { $0.content == .unreadable }
    let labels = lastText.map { cells[...$0] } ?? []
    return CutLine(
      texts: labels.filter { $0.content == .unreadable }
        .map { CutLine.TextCell(range: $0.span, column: $0.column) },
      values: Array(lastText.map { cells[($0 + 1)...] } ?? cells[...]), range: range)
  }
}
