/// Columns lined up with blanks, as `pdftotext -layout` prints a page.
///
/// The values of a row whose label takes two lines may stand on a line between the two. A value's column is where it
/// ends on the page; blank cells leave a gap.
struct AlignedReader: TableLayoutReader {
  let name = "aligned"
  let traits: LayoutTraits = [.joinsLines, .aligns]

  /// Some line ends in two numbers with two blanks before each.
  func recognises(_ region: TableRegion) -> Bool {
    let bytes = region.text.bytes.span
    return region.lines.contains { line in
      guard line.end - line.start >= 12, bytes[line.end - 1] < 0x80 else { return false }
      return endsInColumns(line.start..<bytes.trimmed(line.range).upperBound, bytes)
    }
  }

  func endOfRun(from line: Int, in region: TableRegion) -> Int { line + 1 }

  func cut(_ run: Range<Int>, of region: TableRegion, into table: inout CutTable) {
    let bytes = region.text.bytes.span
    for line in region.text.lines[run] where !table.isOverfull {
      PlainLines.cut(line, of: bytes, tellsColumns: true, into: &table)
    }
  }

  private func endsInColumns(_ line: Range<Int>, _ bytes: Swift.Span<UInt8>) -> Bool {
    var end = line.upperBound
    for _ in 0..<2 {
      var start = end
      while start > line.lowerBound, bytes[start - 1].isDigit { start -= 1 }
      guard start < end, start - 2 >= line.lowerBound, bytes[start - 1] == 0x20,
        bytes[start - 2] == 0x20
      else { return false }
      end = start
      while end > line.lowerBound, bytes[end - 1] == 0x20 { end -= 1 }
    }
    return true
  }
}
