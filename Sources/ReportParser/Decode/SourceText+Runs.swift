extension SourceText {
  /// The runs of bytes that some lines take up: one, or one for each line where another text stands beside this one.
  func runs(of lines: Range<Int>) -> [Range<Int>] {
    let lines = self.lines[lines]
    guard isContiguous else { return lines.map(\.range) }
    guard let first = lines.first, let last = lines.last else { return [] }
    return [first.start..<last.end]
  }

  /// What of the bytes about an offset is the text's: all between its first line and its last, or only the offset's line
  /// where another text stands beside this one.
  func extent(about offset: Int) -> Range<Int> {
    guard let first = lines.first, let last = lines.last else { return offset..<offset }
    if isContiguous { return min(first.start, offset)..<max(last.end, offset) }
    let line = lines.first { $0.range.contains(offset) || $0.end == offset }
    return line?.range ?? offset..<offset
  }

  /// The first words of some lines, without blanks, up to so many bytes.
  func words(of lines: Range<Int>, first most: Int) -> [UInt8] {
    var words: [UInt8] = []
    for run in runs(of: lines) where words.count < most {
      words.appendWithoutBlanks(run, of: bytes.span, atMost: most - words.count)
    }
    return words
  }

  /// The last words of some lines, without blanks: those of so many bytes before their end.
  func words(of lines: Range<Int>, last most: Int) -> [UInt8] {
    var words: [UInt8] = []
    let runs = runs(of: lines)
    let start = (runs.last?.upperBound ?? 0) - most
    for run in runs where isContiguous || run.lowerBound >= start {
      words.appendWithoutBlanks(max(run.lowerBound, start)..<run.upperBound, of: bytes.span)
    }
    return words
  }
}
