/// Plain lines: a label and its values behind it, parted by blanks, blank cells dropped (`（七）总计 8 8`).
///
/// A label may run over several lines, values may stand on lines of their own, one a line or several, and head cells
/// one character a line.
final class LinearisedReader: TableLayoutReader {
  let name = "linearised"
  let traits: LayoutTraits = .joinsLines

  func recognises(_ region: TableRegion) -> Bool { true }

  func endOfRun(from line: Int, in region: TableRegion) -> Int { line + 1 }

  func cut(_ run: Range<Int>, of region: TableRegion, into table: inout CutTable) {
    let bytes = region.text.bytes.span
    for line in region.text.lines[run] where !table.isOverfull {
      PlainLines.cut(line, of: bytes, tellsColumns: false, into: &table)
    }
  }
}
