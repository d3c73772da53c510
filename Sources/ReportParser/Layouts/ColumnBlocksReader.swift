/// Blocks of numbers column by column, as `pdftotext` prints a table in reading order: each column of a run of rows is
/// a paragraph of its own, apart from the labels.
final class ColumnBlocksReader: TableLayoutReader {
  let name = "reading-order"
  let traits: LayoutTraits = .partsLabels

  /// How many columns a block has: those of the table of applications.
  private static let columns = 7

  func recognises(_ region: TableRegion) -> Bool {
    let bytes = region.text.bytes.span
    let lines = region.text.lines.span
    return region.range.dropLast().contains { line in
      // Where blank lines part all others neither is looked at.
      StopSignal.isGiven(atLine: line)
        || !lines[line + 1].isEmpty && isNumber(lines[line], bytes)
          && isNumber(lines[line + 1], bytes)
    }
  }

  /// Seven paragraphs of numbers, one a line, all of the same height of two or more.
  func endOfRun(from line: Int, in region: TableRegion) -> Int {
    let bytes = region.text.bytes.span
    let lines = region.text.lines.span
    // Most lines are words. Asked once a paragraph: a paragraph is looked at seven times at most.
    guard isNumber(lines[line], bytes),
      line == region.range.lowerBound || !isNumber(lines[line - 1], bytes),
      let block = block(from: line, in: region)
    else { return line }
    return block.starts[Self.columns - 1] + block.height
  }

  func cut(_ run: Range<Int>, of region: TableRegion, into table: inout CutTable) {
    guard let block = block(from: run.lowerBound, in: region) else { return }
    let bytes = region.text.bytes.span
    let lines = region.text.lines.span
    for row in 0..<block.height where !table.isOverfull {
      for column in 0..<Self.columns {
        let span = bytes.trimmed(lines[block.starts[column] + row].range)
        let content = NumberReader.content(of: span, in: bytes)
        table.add(ReadValue(content: content, span: span, column: column))
      }
      table.endLine(lines[block.starts[0] + row].range)
    }
  }

  /// Paragraphs that are the columns of some rows.
  private struct Block {
    /// The line that each begins at.
    var starts = InlineArray<7, Int>(repeating: 0)
    /// How many lines each has.
    var height = 0
  }

  private func block(from line: Int, in region: TableRegion) -> Block? {
    let bytes = region.text.bytes.span
    let lines = region.text.lines.span
    var block = Block()
    var start = line
    for column in 0..<Self.columns {
      while start < region.range.upperBound, region.isBlank(start, bytes) { start += 1 }
      var end = start
      while end < region.range.upperBound, isNumber(lines[end], bytes) { end += 1 }
      if column == 0 { block.height = end - start }
      guard end - start >= 2, end - start == block.height else { return nil }
      block.starts[column] = start
      start = end
    }
    return block
  }

  /// Whether a line is a single number or placeholder.
  @inline(__always)
  private func isNumber(_ line: Line, _ bytes: Swift.Span<UInt8>) -> Bool {
    guard line.start < line.end, line.end - line.start <= 40,
      !bytes[line.start].beginsIdeograph
    else { return false }
    return isShortNumber(line, bytes)
  }

  private func isShortNumber(_ line: Line, _ bytes: Swift.Span<UInt8>) -> Bool {
    if let plain = bytes.plainNumber(endingAt: line.end, after: line.start),
      plain.span.lowerBound == line.start
    {
      return true
    }
    let range = bytes.trimmed(line.range)
    guard !range.isEmpty, bytes[range.lowerBound] < 0x40 || bytes[range.lowerBound] == 0xEF else {
      return false
    }
    switch NumberReader.content(of: range, in: bytes) {
    case .number, .placeholder: return true
    case .blank, .unreadable: return false
    }
  }
}
