@testable import ReportParser

/// A made-up layout, of tests only: `规章 => 3; ; 8`, blanks kept.
final class ArrowsReader: TableLayoutReader {
  let name = "arrows"
  let traits: LayoutTraits = [.keepsBlanks, .countsCells]

  private static let arrow = Array("=>".utf8)
  private static let separator: UInt8 = 0x3B

  func recognises(_ region: TableRegion) -> Bool {
    region.range.contains { endOfRun(from: $0, in: region) > $0 }
  }

  func endOfRun(from line: Int, in region: TableRegion) -> Int {
    arrow(in: region.text.lines[line].range, of: region.text) == nil ? line : line + 1
  }

  func cut(_ run: Range<Int>, of region: TableRegion, into table: inout CutTable) {
    let bytes = region.text.bytes.span
    for line in region.text.lines[run] {
      guard let arrow = arrow(in: line.range, of: region.text) else { continue }
      table.add(TextCell(range: bytes.trimmed(line.start..<arrow), column: 0))
      let values = arrow + Self.arrow.count..<line.end
      for (index, cell) in region.text.bytes[values].split(
        separator: Self.separator, omittingEmptySubsequences: false
      ).enumerated() {
        let span = bytes.trimmed(cell.startIndex..<cell.endIndex)
        let content = NumberReader.content(of: span, in: bytes)
        table.add(ReadValue(content: content, span: span, column: index + 1))
      }
      table.endLine(line.range)
    }
  }

  private func arrow(in line: Range<Int>, of text: SourceText) -> Int? {
    text.bytes.span.firstIndex(
      ofPhrase: Self.arrow, from: line.lowerBound, before: line.upperBound)
  }
}
