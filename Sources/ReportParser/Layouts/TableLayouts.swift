/// The layouts that are read, the more telling first.
enum TableLayouts {
  static let all: [any TableLayoutReader] = [
    HTMLReader(),
    PipedCellsReader(),
    PipesReader(),
    TabsReader(),
    ColumnBlocksReader(),
    AlignedReader(),
    LinearisedReader(),
  ]

  /// Cuts a region into cells, run by run: the layout may change in the middle of a table.
  static func cut(_ region: TableRegion, by readers: [any TableLayoutReader]) -> CutTable {
    var table = CutTable(for: region)
    let readers = readers.filter { $0.recognises(region) }
    let bytes = region.text.bytes.span
    var line = region.range.lowerBound
    while line < region.range.upperBound, !table.isOverfull {
      if region.isBlank(line, bytes) {
        line += 1
        continue
      }
      var end = line
      for reader in readers {
        end = reader.endOfRun(from: line, in: region)
        guard end > line else { continue }
        table.beginRun(reader)
        reader.cut(line..<end, of: region, into: &table)
        break
      }
      line = max(end, line + 1)
    }
    return table
  }
}
