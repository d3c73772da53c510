/// Tables whose cells a tab parts, ragged where merged cells were lost (`3.其他⇥⇥0⇥0`).
///
/// Some extractors of text from web pages write two tabs between cells. Where all tabs come in pairs, a pair is one.
final class TabsReader: TableLayoutReader {
  let name = "tabs"
  let traits: LayoutTraits = .keepsBlanks

  /// A single line with a tab is no table.
  func recognises(_ region: TableRegion) -> Bool {
    guard region.holds(.tab) else { return false }
    let bytes = region.text.bytes.span
    var withTabs = 0
    for line in region.lines where bytes.firstIndex(of: .tab, in: line.range) < line.end {
      withTabs += 1
      if withTabs == 2 { return true }
    }
    return false
  }

  /// A line with a tab, and a line of a lone cell: its label, or a number that was parted from its row.
  func endOfRun(from line: Int, in region: TableRegion) -> Int {
    let bytes = region.text.bytes.span
    let range = region.text.lines[line].range
    if bytes.firstIndex(of: .tab, in: range) < range.upperBound { return line + 1 }
    let cell = bytes.trimmed(range)
    let token = PlainLines.lastToken(cell, bytes)
    guard token != cell else { return line + 1 }
    // A label with values behind it and no tab is a plain line.
    if case .number = NumberReader.content(of: token, in: bytes) { return line }
    return line + 1
  }

  func cut(_ run: Range<Int>, of region: TableRegion, into table: inout CutTable) {
    let bytes = region.text.bytes.span
    for line in region.text.lines[run]
    where !table.isOverfull && !PageNumber.isOne(bytes.trimmed(line.range), bytes) {
      let width = holdsPairs(line.range, bytes) && partsCellsByPairs(region, bytes, &table) ? 2 : 1
      DelimitedCells.cut(line.range, at: .tab, width: width, of: bytes, into: &table)
    }
  }

  // MARK: Pairs of tabs

  /// Whether pairs of tabs part the cells of a region, which is gone through for it once.
  private func partsCellsByPairs(
    _ region: TableRegion, _ bytes: Swift.Span<UInt8>, _ table: inout CutTable
  ) -> Bool {
    let answer = table.partsCellsByPairs ?? hasPairsOnly(region, bytes)
    table.partsCellsByPairs = answer
    return answer
  }

  /// Whether tabs come in pairs in all lines of a region that have any, and those are not too few to tell.
  private func hasPairsOnly(_ region: TableRegion, _ bytes: Swift.Span<UInt8>) -> Bool {
    var withPairs = 0
    for line in region.lines {
      if holdsPairs(line.range, bytes) {
        withPairs += 1
      } else if bytes.firstIndex(of: .tab, in: line.range) < line.end {
        return false
      }
    }
    return withPairs >= Self.fewestWithPairs
  }

  private static let fewestWithPairs = 3

  /// Whether tabs stand in a line, and none of them but in a pair.
  private func holdsPairs(_ line: Range<Int>, _ bytes: Swift.Span<UInt8>) -> Bool {
    var tab = bytes.firstIndex(of: .tab, in: line)
    guard tab < line.upperBound else { return false }
    while tab < line.upperBound {
      guard tab + 1 < line.upperBound, bytes[tab + 1] == 0x09 else { return false }
      tab = bytes.firstIndex(of: .tab, in: tab + 2..<line.upperBound)
    }
    return true
  }
}
