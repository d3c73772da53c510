/// Tells the cells of a row that leaves some blank by the rows above and below it and by its heads, where columns line
/// up.
struct AlignedColumns {
  /// Where on the page a value or head stands: its first and last column.
  typealias Extent = ClosedRange<Int>

  /// The whole rows: their line's index in the table, and where each of their values stands.
  private let wholeRows: [(line: Int, extents: [Extent])]
  /// The heads of the columns, which every page may print again.
  private let heads: [AlignedHeads.Grid]
  /// Where the columns of all rows together stand; empty where they are not as many as a row's cells.
  private let columns: [Extent]
  private let text: SourceText

  /// The columns of a table whose rows have some number of cells.
  init(of table: borrowing CutTable, _ text: SourceText, cells: Int) {
    self.text = text
    heads = AlignedHeads.grids(of: table, text)
    var wholeRows: [(line: Int, extents: [Extent])] = []
    var extents: [Extent] = []
    for (index, line) in table.lines.enumerated()
    where line.traits.contains(.aligns) && line.printed > 0 && line.values.count <= cells {
      let row = table.values[line.values].map { Self.extent($0, text) }
      extents += row
      if line.printed == cells { wholeRows.append((index, row)) }
    }
    self.wholeRows = wholeRows
    let merged = Self.merge(extents)
    columns = merged.count == cells ? merged : []
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

  /// For each value of a row the cell that it stands under; nil where the rows about it do not say.
  func cells(of values: ArraySlice<ReadValue>, line: Int) -> [Int]? {
    let above = wholeRows.last { $0.line < line }.map {
      Self.cells(of: values, under: $0.extents, text)
    }
    let below = wholeRows.first { $0.line > line }.map {
      Self.cells(of: values, under: $0.extents, text)
    }
    switch (above, below) {
    case (let cells?, nil), (nil, let cells?): return cells
    case (let cells?, let others?): return cells == others ? cells : nil
    case (nil, nil):
      if let heads = heads.last(where: { $0.line <= line }) {
        let cells = Self.cells(of: values, under: heads.extents, text)
        return cells?.last == heads.extents.count - 1 ? cells : nil
      }
      return columns.isEmpty ? nil : Self.cells(of: values, under: columns, text)
    }
  }

  /// For each value the extent that it stands under; nil where one stands under none or several.
  static func cells(
    of values: ArraySlice<ReadValue>, under extents: [Extent], _ text: SourceText
  ) -> [Int]? {
    var cells: [Int] = []
    for value in values {
      let extent = extent(value, text)
      let wider = extent.lowerBound - 1...extent.upperBound + 1
      let hits = extents.indices.filter { extents[$0].overlaps(wider) }
      guard hits.count == 1, hits[0] > cells.last ?? -1 else { return nil }
      cells.append(hits[0])
    }
    return cells
  }

  private static func extent(_ value: ReadValue, _ text: SourceText) -> Extent {
    let width = text.bytes.span.displayWidth(value.span)
    return value.column - max(0, width - 1)...value.column
  }
}
