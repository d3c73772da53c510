/// Tables whose cells a tab parts, ragged where merged cells were lost (`3.其他⇥⇥0⇥0`).
struct TabsReader: TableLayoutReader {
  let name = "tabs"
  let keepsBlanks = true
  let joinsLines = false

  func recognises(_ region: TableRegion) -> Bool {
    let bytes = region.text.bytes.span
    guard bytes.firstIndex(of: .tab, in: region.bytes) < region.bytes.upperBound else {
      return false
    }
    var withTabs = 0
    for line in region.lines where bytes.firstIndex(of: .tab, in: line.range) < line.end {
      withTabs += 1
      if withTabs == 2 { return true }
    }
    return false
  }

  func cut(_ region: TableRegion) -> CutTable {
    let bytes = region.text.bytes.span
    var table = CutTable(for: region)
    for line in region.lines where !table.isOverfull {
      // A line of nothing but tabs is a row of blank cells; one without any tab and word is none.
      guard
        bytes.endOfBlanks(at: line.start, before: line.end) < line.end
          || bytes.firstIndex(of: .tab, in: line.range) < line.end
      else { continue }
      DelimitedCells.cut(line.range, at: .tab, of: bytes, into: &table)
    }
    return table
  }
}
