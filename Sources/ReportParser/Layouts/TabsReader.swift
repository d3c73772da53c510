/// Tables whose cells a tab parts, ragged where merged cells were lost (`3.其他⇥⇥0⇥0`).
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
      DelimitedCells.cut(line.range, at: .tab, of: bytes, into: &table)
    }
  }
}
