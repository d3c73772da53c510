/// Columns lined up with blanks, as `pdftotext -layout` prints a page.
///
/// The values of a row whose label takes two lines may stand on a line between the two. A value's column is where it
/// ends on the page; blank cells leave a gap.
final class AlignedReader: TableLayoutReader {
  let name = "aligned"
  let traits: LayoutTraits = [.joinsLines, .aligns]

  /// Some line ends in two numbers with two blanks before each, or in one far from the words before it.
  func recognises(_ region: TableRegion) -> Bool {
    let bytes = region.text.bytes.span
    return region.lines.contains { line in
      guard line.end - line.start >= 12, mayEndInNumber(bytes[line.end - 1]) else { return false }
      return endsInColumns(line.start..<bytes.trimmed(line.range).upperBound, bytes)
    }
  }

  let takesEveryLine = true

  func endOfRun(from line: Int, in region: TableRegion) -> Int { region.range.upperBound }

  func cut(_ run: Range<Int>, of region: TableRegion, into table: inout CutTable) {
    PlainLines.cut(run, of: region.text, tellsColumns: true, into: &table)
  }

  /// How many blanks before a lone number only a column leaves.
  private static let farApart = 12

  /// Whether a byte may be a number's last: an ASCII one, or a full-width digit's.
  private func mayEndInNumber(_ byte: UInt8) -> Bool { byte < 0x80 || byte >= 0x90 && byte <= 0x99 }

  private func endsInColumns(_ line: Range<Int>, _ bytes: Swift.Span<UInt8>) -> Bool {
    var end = line.upperBound
    for place in 0..<2 {
      let token = PlainLines.lastToken(line.lowerBound..<end, bytes)
      guard token.lowerBound - 2 >= line.lowerBound, bytes[token.lowerBound - 1] == 0x20,
        bytes[token.lowerBound - 2] == 0x20,
        case .number = NumberReader.content(of: token, in: bytes)
      else { return false }
      end = bytes.trimmed(line.lowerBound..<token.lowerBound).upperBound
      if place == 0, end > line.lowerBound, token.lowerBound - end >= Self.farApart { return true }
    }
    return true
  }
}
