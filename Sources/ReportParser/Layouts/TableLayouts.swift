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
    var choice = LayoutChoice(readers)
    var current: (any TableLayoutReader)?
    let bytes = region.text.bytes.span
    var line = region.range.lowerBound
    while line < region.range.upperBound, !table.isOverfull {
      guard !region.isBlank(line, bytes), let (reader, end) = choice.run(from: line, in: region)
      else {
        line += 1
        continue
      }
      if current !== reader { table.beginRun(reader) }
      current = reader
      reader.cut(line..<end, of: region, into: &table)
      line = end
    }
    return table
  }
}

/// Chooses the layout of each run of lines in a region.
///
/// A reader is asked whether the region may be in its layout when it is first needed: where pipes take every line,
/// nobody asks about plain ones.
private struct LayoutChoice {
  private let readers: [any TableLayoutReader]
  /// A bit for each reader that has been asked, and one for each that has said yes.
  private var asked: UInt64 = 0
  private var recognised: UInt64 = 0

  init(_ readers: [any TableLayoutReader]) { self.readers = readers }

  /// The first reader that takes the lines from one on, and where its run ends; nil where none does.
  mutating func run(
    from line: Int, in region: TableRegion
  ) -> (reader: any TableLayoutReader, end: Int)? {
    for index in readers.indices {
      let bit: UInt64 = 1 << UInt64(index)
      if asked & bit == 0 {
        asked |= bit
        if readers[index].recognises(region) { recognised |= bit }
      }
      guard recognised & bit != 0 else { continue }
      if readers[index].takesEveryLine, recognised & (bit &- 1) != 0 {
        return (readers[index], line + 1)
      }
      let end = readers[index].endOfRun(from: line, in: region)
      if end > line { return (readers[index], end) }
    }
    return nil
  }
}
