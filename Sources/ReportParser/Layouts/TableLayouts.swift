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
    var recognised = [Bool?](repeating: nil, count: readers.count)
    let bytes = region.text.bytes.span
    var current: Int?
    var line = region.range.lowerBound
    while line < region.range.upperBound, !table.isOverfull {
      if region.isBlank(line, bytes) {
        line += 1
        continue
      }
      var end = line
      for (index, reader) in readers.enumerated() {
        // Asked when first needed: where pipes take every line, nothing is asked about plain ones.
        let mayTake = recognised[index] ?? reader.recognises(region)
        recognised[index] = mayTake
        guard mayTake else { continue }
        end = reader.endOfRun(from: line, in: region)
        guard end > line else { continue }
        if current != index { table.beginRun(reader) }
        current = index
        reader.cut(line..<end, of: region, into: &table)
        break
      }
      line = max(end, line + 1)
    }
    return table
  }
}
