/// Tells rows from which blank cells were left out, and whose ends were filled up with pipes instead.
///
/// Some extractors of text from web pages write `行政许可 | 208 | 6048 | |` for a row of 208, blank and 6048, so that a
/// filler says how many cells are blank, but not which. Their fillers stand without blanks between them (`|||`) and
/// bring all rows to one width, and no row of theirs has a blank cell before one with content.
enum FilledRows {
  /// Whether some lines are such rows.
  static func areFilled(_ lines: ArraySlice<Line>, _ bytes: Swift.Span<UInt8>) -> Bool {
    guard let filled = lines.first(where: { endsInTwoPipes($0.range, bytes) }) else { return false }
    let width = pipes(filled.range, bytes)
    return lines.allSatisfy { line in
      let own = pipes(line.range, bytes)
      let fits = endsInTwoPipes(line.range, bytes) ? own == width : own <= width
      return fits && holdsNoBlankCell(line.range, bytes)
    }
  }

  private static func endsInTwoPipes(_ line: Range<Int>, _ bytes: Swift.Span<UInt8>) -> Bool {
    var end = line.upperBound
    while end > line.lowerBound, bytes[end - 1] == 0x20 { end -= 1 }
    return end - line.lowerBound > 2 && bytes[end - 1] == pipe && bytes[end - 2] == pipe
  }

  private static func pipes(_ line: Range<Int>, _ bytes: Swift.Span<UInt8>) -> Int {
    var pipes = 0
    for index in line where bytes[index] == pipe { pipes += 1 }
    return pipes
  }

  /// Whether no cell of a line is blank, but for those of a filler.
  private static func holdsNoBlankCell(_ line: Range<Int>, _ bytes: Swift.Span<UInt8>) -> Bool {
    let range = bytes.trimmed(line)
    var end = range.upperBound
    while end > range.lowerBound, bytes[end - 1] == pipe { end -= 1 }
    // What is left ends in content, or in the pipe behind that.
    let content = bytes.trimmed(range.lowerBound..<end)
    var isBlank = false
    for index in content where bytes[index] != 0x20 {
      let isPipe = bytes[index] == pipe
      if isPipe, isBlank { return false }
      isBlank = isPipe
    }
    return true
  }

  private static let pipe: UInt8 = 0x7C
}
