/// Cuts a line at a separator into text cells and value cells.
///
/// The cells up to the last one with words before the first number are the label; all others are values, and words
/// among those are unreadable values.
enum DelimitedCells {
  /// Adds a line to a table, its cells being what stands between separators.
  ///
  /// - Parameters:
  ///   - range: the line's bytes, without the separators at its ends where the layout has such.
  ///   - separator: what parts the cells.
  ///   - width: how many separators stand between two cells.
  ///   - bytes: the text.
  ///   - isFilled: whether blank cells were left out of the line and its end filled up with others.
  ///   - table: the table.
  static func cut(
    _ range: Range<Int>, at separator: ByteRange, width: Int = 1, of bytes: Swift.Span<UInt8>,
    isFilled: Bool = false, into table: inout CutTable
  ) {
    var start = range.lowerBound
    var column = 0
    var isLabel = true
    while start <= range.upperBound, !table.isOverfull {
      if !bytes.beginsWithCharacter(at: start, before: range.upperBound) {
        let numbers = table.addPlainCells(
          from: &start, before: range.upperBound, endedBy: separator, width: width,
          column: &column, of: bytes)
        if numbers > 0 { isLabel = false }
        guard start <= range.upperBound, !table.isOverfull else { break }
      }
      let end = bytes.firstIndex(of: separator, in: start..<range.upperBound)
      let span = bytes.trimmed(start..<end)
      if isLabel, bytes.isLabel(span) {
        table.dropValues()
        table.add(TextCell(range: span, column: column))
      } else {
        let value = ReadValue(
          content: NumberReader.content(of: span, in: bytes), span: span, column: column)
        add(value, isLabel: &isLabel, of: bytes, to: &table)
      }
      start = end &+ width
      column &+= 1
    }
    table.endLine(range, isFilled: isFilled)
  }

  /// Adds a cell to the line being cut, as words of the label or as a value.
  ///
  /// - Parameters:
  ///   - value: the cell.
  ///   - isLabel: whether no number has come in the line so far.
  ///   - bytes: the text.
  ///   - table: the table.
  static func add(
    _ value: ReadValue, isLabel: inout Bool, of bytes: Swift.Span<UInt8>, to table: inout CutTable
  ) {
    if case .number = value.content { isLabel = false }
    if isLabel, case .unreadable = value.content, bytes.hasWords(value.span) {
      table.dropValues()
      table.add(TextCell(range: value.span, column: value.column))
    } else {
      table.add(value)
    }
  }
}

extension Swift.Span<UInt8> {
  /// Whether a cell begins and ends as nearly all labels do, and no number does: with ideographs, behind a number as in `1.`
  /// or an opening bracket.
  @inline(__always)
  fileprivate func isLabel(_ cell: Range<Int>) -> Bool {
    guard !cell.isEmpty, NumberReader.isWordEnd(cell.upperBound, in: self) else { return false }
    let start = cell.lowerBound
    if self[start].isDigit {
      return cell.count > 5 && self[start &+ 1] == 0x2E && self[start &+ 2].beginsIdeograph
    }
    return self[start].beginsIdeograph || wideCharacter(at: start) == 0xFF08
  }

  /// Whether a cell begins, behind a space or not, with a character that is none of ASCII: hardly one with a number does.
  @inline(__always)
  fileprivate func beginsWithCharacter(at start: Int, before limit: Int) -> Bool {
    let first = start < limit && self[start] == 0x20 ? start &+ 1 : start
    return first < limit && self[first] >= 0x80
  }

  /// Whether any letter or ideograph stands in a range: marks alone are no label.
  fileprivate func hasWords(_ range: Range<Int>) -> Bool {
    for index in range {
      let byte = self[index]
      if byte.isLetterOrDigit || (byte >= 0xE4 && byte <= 0xE9) { return true }
    }
    return false
  }
}
