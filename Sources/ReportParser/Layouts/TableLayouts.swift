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
    var choice = LayoutChoice()
    // Through a span no reader is counted up and down at every line.
    let readers = readers.span
    var current: Int?
    let bytes = region.text.bytes.span
    var line = region.range.lowerBound
    while line < region.range.upperBound, !table.isOverfull, !StopSignal.isGiven(atLine: line) {
      guard !region.isBlank(line, bytes),
        let (reader, end) = choice.run(from: line, in: region, readers)
      else {
        line += 1
        continue
      }
      if current != reader { table.beginRun(readers[reader]) }
      current = reader
      readers[reader].cut(line..<end, of: region, into: &table)
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
  /// The readers that have said yes, as bits by their places in the list.
  private var recognised: UInt64 = 0
  /// How many have been asked.
  private var asked = 0

  /// The first reader that takes the lines from one on, and where its run ends; nil where none does.
  mutating func run(
    from line: Int, in region: TableRegion, _ readers: Swift.Span<any TableLayoutReader>
  ) -> (reader: Int, end: Int)? {
    var rest = recognised
    var isFirst = true
    while rest != 0 || askNext(region, readers, &rest) {
      let reader = rest.trailingZeroBitCount
      rest &= rest &- 1
      if !isFirst, readers[reader].takesEveryLine { return (reader, line + 1) }
      let end = readers[reader].endOfRun(from: line, in: region)
      if end > line { return (reader, end) }
      isFirst = false
    }
    return nil
  }

  /// Asks the readers in turn until one says yes, which is then the rest; false where all have been asked.
  private mutating func askNext(
    _ region: TableRegion, _ readers: Swift.Span<any TableLayoutReader>, _ rest: inout UInt64
  ) -> Bool {
    while asked < readers.count {
      let bit: UInt64 = 1 << UInt64(asked)
      let says = readers[asked].recognises(region)
      asked += 1
      guard says else { continue }
      recognised |= bit
      rest = bit
      return true
    }
    return false
  }
}
