/// Plain lines: a label and its values behind it, parted by blanks, blank cells dropped (`（七）总计 8 8`).
///
/// A label may run over several lines, values may stand on lines of their own, one a line or several, and head cells
/// one character a line.
final class LinearisedReader: TableLayoutReader {
  let name = "linearised"
  let traits: LayoutTraits = .joinsLines

  func recognises(_ region: TableRegion) -> Bool { true }

  let takesEveryLine = true

  func endOfRun(from line: Int, in region: TableRegion) -> Int { region.range.upperBound }

  func cut(_ run: Range<Int>, of region: TableRegion, into table: inout CutTable) {
    PlainLines.cut(run, of: region.text, tellsColumns: false, into: &table)
  }
}
