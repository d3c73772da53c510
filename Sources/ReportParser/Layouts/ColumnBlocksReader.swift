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
    var isAbove = false
    for line in region.range {
      let isNumber = isNumber(lines[line], bytes)
      if isAbove, isNumber { return true }
      isAbove = isNumber
    }
    return false
  }

  /// Seven paragraphs of numbers, one a line, all of the same height of two or more.
  func endOfRun(from line: Int, in region: TableRegion) -> Int {
    let bytes = region.text.bytes.span
    let lines = region.text.lines.span
    // Most lines are words. Asked once a paragraph: a paragraph is looked at seven times at most.
    guard isNumber(lines[line], bytes),
      line == region.range.lowerBound || !isNumber(lines[line - 1], bytes)
    else { return line }
    return paragraphs(from: line, in: region)?.last?.upperBound ?? line
  }

  func cut(_ run: Range<Int>, of region: TableRegion, into table: inout CutTable) {
    guard let columns = paragraphs(from: run.lowerBound, in: region) else { return }
    let bytes = region.text.bytes.span
    for row in columns[0].indices where !table.isOverfull {
      let offset = row - columns[0].lowerBound
      for (index, column) in columns.enumerated() {
        let span = bytes.trimmed(region.text.lines[column.lowerBound + offset].range)
        let content = NumberReader.content(of: span, in: bytes)
        table.add(ReadValue(content: content, span: span, column: index))
      }
      table.endLine(region.text.lines[row].range)
    }
  }

  private func paragraphs(from line: Int, in region: TableRegion) -> [Range<Int>]? {
    let bytes = region.text.bytes.span
    let lines = region.text.lines.span
    var paragraphs: [Range<Int>] = []
    paragraphs.reserveCapacity(Self.columns)
    var start = line
    while paragraphs.count < Self.columns {
      while start < region.range.upperBound, region.isBlank(start, bytes) { start += 1 }
      var end = start
      while end < region.range.upperBound, isNumber(lines[end], bytes) { end += 1 }
      guard end - start >= 2, end - start == paragraphs.first?.count ?? (end - start) else {
        return nil
      }
      paragraphs.append(start..<end)
      start = end
    }
    return paragraphs
  }

  /// Whether a line is a single number or placeholder.
  private func isNumber(_ line: Line, _ bytes: Swift.Span<UInt8>) -> Bool {
    guard line.start < line.end, line.end - line.start <= 40,
      !bytes[line.start].beginsIdeograph
    else { return false }
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
