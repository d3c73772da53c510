/// What a look at the next rows of a table tells before they are read.
struct IndicatorSurvey {
  /// How wide the names are at most.
  private(set) var widest = 0
  /// Whether values stand below their heads in all rows that show it.
  private(set) var isAligned = false

  /// Looks at the rows that begin at a line, as far as they are read.
  init(
    from start: Int, below head: IndicatorHead, _ text: SourceText, _ heads: inout IndicatorHeads
  ) {
    let bytes = text.bytes.span
    var places = Places()
    // Behind so many lines without a row nothing is read either.
    var behindLast = start
    var words: [UInt8] = []
    for index in start..<min(text.lines.count, start + Self.mostLines) {
      if text.length(of: index) > IndicatorTableReader.longestLine { break }
      if let other = heads.head(at: index) {
        guard other.head.isSame(as: head) else { break }
        behindLast = max(behindLast, other.end)
        continue
      }
      guard let line = IndicatorLine(index, of: text) else { continue }
      line.squeeze(bytes, into: &words)
      if IndicatorMarks.endsTable(line, words, bytes) { break }
      note(line, below: head, bytes, &places)
      if line.isRow(bytes), !IndicatorMarks.isNoise(line, words, bytes) { behindLast = index + 1 }
      if index - behindLast > IndicatorTableReader.mostLinesBetween { break }
    }
    isAligned = places.below > 1 && places.beside == 0
  }

  /// How many rows show where values stand.
  private struct Places {
    var below = 0
    var beside = 0
  }

  private mutating func note(
    _ line: IndicatorLine, below head: IndicatorHead, _ bytes: Swift.Span<UInt8>,
    _ places: inout Places
  ) {
    guard line.form == .plain || line.form == .tabs,
      let name = line.cells.first(where: \.isText)
    else { return }
    let end = bytes.firstIndex(
      ofPhrase: Self.gap, from: name.range.lowerBound, before: name.range.upperBound)
    widest = max(
      widest, bytes.displayWidth(name.range.lowerBound..<(end ?? name.range.upperBound)))
    guard line.form == .plain, let known = IndicatorAssignment.inOrder(line.cells, head),
      head.values.contains(where: { known[$0] != nil })
    else { return }
    if IndicatorAssignment.byPlace(line, head, bytes) == known {
      places.below += 1
    } else {
      places.beside += 1
    }
  }

  private static let mostLines = 160
  private static let gap = Array("   ".utf8)
}
