/// Tells the cells of a row that leaves some blank by the rows above and below it and by its heads, where columns line
/// up.
struct AlignedColumns {
  /// Where on the page a value or head stands: its first and last column.
  typealias Extent = ClosedRange<Int>

  /// The lines of the whole rows, by their index in the table, and where the first of their values is in ``extents``.
  private var wholeRows: [(line: Int, start: Int)] = []
  /// Where the values of all rows stand.
  private var extents: [Extent] = []
  /// The heads of the columns, which every page may print again.
  private let heads: [AlignedHeads.Grid]
  /// Where the columns of all rows together stand; empty where they are not as many as a row's cells.
  private var columns: [Extent] = []
  /// How many cells a row has.
  private let cells: Int

  /// The columns of a table whose rows have some number of cells.
  init(of table: borrowing CutTable, _ text: SourceText, cells: Int) {
    self.cells = cells
    heads = AlignedHeads.grids(of: table, text)
    let bytes = text.bytes.span
    extents.reserveCapacity(table.lines.count * 3)
    for (index, line) in table.lines.enumerated()
    where line.traits.contains(.aligns) && line.printed > 0 && line.values.count <= cells {
      if line.printed == cells { wholeRows.append((index, extents.count)) }
      for value in line.values { extents.append(Self.extent(table.values[value], bytes)) }
    }
    let merged = Self.merge(extents)
    if merged.count == cells { columns = merged }
  }

  /// Extents that overlap as one, in order.
  static func merge(_ extents: [Extent]) -> [Extent] {
    var merged: [Extent] = []
    for extent in extents.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = merged.last, last.upperBound >= extent.lowerBound {
        merged[merged.count - 1] =
          last.lowerBound...max(last.upperBound, extent.upperBound)
      } else {
        merged.append(extent)
      }
    }
    return merged
  }

  /// What each cell of a row prints, by where its values stand; nil where the rows about it do not say.
  func settle(_ values: ArraySlice<ReadValue>, line: Int, _ text: SourceText) -> SettledRow? {
    let above = wholeRows.last { $0.line < line }
    let below = wholeRows.first { $0.line > line }
    switch (above, below) {
    case (let row?, nil), (nil, let row?): return settle(values, underRowAt: row.start, text)
    case (let above?, let below?):
      let settled = settle(values, underRowAt: above.start, text)
      return settled == settle(values, underRowAt: below.start, text) ? settled : nil
    case (nil, nil):
      if let heads = heads.last(where: { $0.line <= line }) {
        let settled = Self.settle(values, under: heads.extents[...], text)
        return settled?[heads.extents.count - 1] != nil ? settled : nil
      }
      return columns.isEmpty ? nil : Self.settle(values, under: columns[...], text)
    }
  }

  private func settle(
    _ values: ArraySlice<ReadValue>, underRowAt start: Int, _ text: SourceText
  ) -> SettledRow? {
    Self.settle(values, under: extents[start..<start + cells], text)
  }

  /// What each cell prints, given the extents under which the values stand; nil where one stands under none or several.
  static func settle(
    _ values: ArraySlice<ReadValue>, under extents: ArraySlice<Extent>, _ text: SourceText
  ) -> SettledRow? {
    let bytes = text.bytes.span
    var settled = SettledRow()
    // Where the extents begin behind the last value's.
    var next = extents.startIndex
    for index in values.indices {
      let extent = extent(values[index], bytes)
      let wider = extent.lowerBound - 1...extent.upperBound + 1
      var hit: Int?
      for place in extents.indices where extents[place].overlaps(wider) {
        if hit != nil { return nil }
        hit = place
      }
      guard let hit, hit >= next else { return nil }
      settled[hit - extents.startIndex] = index
      next = hit + 1
    }
    return settled
  }

  private static func extent(_ value: ReadValue, _ bytes: Swift.Span<UInt8>) -> Extent {
    let width = bytes.displayWidth(value.span)
    return value.column - max(0, width - 1)...value.column
  }
}
