/// Tables whose cells a tab parts, ragged where merged cells were lost (`3.其他⇥⇥0⇥0`).
struct TabsReader: TableLayoutReader {
  let name = "tabs"
  let keepsBlanks = true
  let joinsLines = false

  func recognises(_ region: TableRegion) -> Bool {
    let withTabs = region.lines.count { region.text.bytes[$0.range].contains(Self.tab) }
    return withTabs >= 2
  }

  func lines(of region: TableRegion) -> [CutLine] {
    region.lines.compactMap { line in
      guard !region.text.trimmed(line.range).isEmpty else { return nil }
      return DelimitedCells.cut(line.range, at: Self.tab, in: region.text)
    }
  }

  private static let tab: UInt8 = 0x09
}
