import DisclosureReport

/// Reads the table of disputes (四、政府信息公开行政复议、行政诉讼情况): one row of 15 cells in three blocks.
enum DisputesTable {
  /// The cells, in the form's order.
  static let cells: [Cell] = DisputeBlock.allCases.flatMap { block in
    DisputeColumn.allCases.map { .dispute(block, $0) }
  }

  private static let blocks = [0..<5, 5..<10, 10..<15]
  /// Fits are compared by the three 总计 first, then cell by cell.
  private static let order = [4, 9, 14] + (0..<15).filter { $0 % 5 != 4 }

  /// More surplus values than this are no row of the table.
  private static let toleratedSurplus = 2

  /// Reads a region into a builder; false where the table is not in it.
  static func read(
    _ region: TableRegion, prose: [Cell: Int64], into builder: inout RecordBuilder
  ) -> Bool {
    guard hasHead(region), let layout = TableLayouts.reader(of: region) else { return false }
    builder.layouts.append(TableLayout(table: .disputes, layout: layout.name))
    let table = layout.cut(region)
    let rows = table.lines.filter { $0.texts.isEmpty && $0.printed > 0 }
    let values =
      rows.count == 1 ? table.values[rows[0].values] : rows.flatMap { table.values[$0.values] }[...]
    let keepsBlanks = layout.keepsBlanks && rows.count == 1
    let grid = keepsBlanks && values.count == cells.count
    let printed = rows.reduce(0) { $0 + $1.printed }
    if grid || printed == cells.count || printed == 0 {
      var settled = values.makeIterator()
      for cell in cells {
        var value = settled.next()
        while !grid, let blank = value, !blank.isPrinted { value = settled.next() }
        builder.put(value, in: cell)
      }
    } else {
      place(
        Strip(cells: cells, values: values, keepsBlanks: keepsBlanks, blocks: blocks), prose,
        &builder)
    }
    return true
  }

  private static func hasHead(_ region: TableRegion) -> Bool {
    let bytes = region.text.bytes.span
    var words: [UInt8] = []
    words.reserveCapacity(1024)
    for line in region.lines.prefix(400) {
      words.appendSqueezed(line.range, of: bytes)
      if words.count > 4096 { break }
    }
    return heads.allSatisfy { words.span.contains(phrase: $0) }
  }

  private static let heads = ["行政复议", "行政诉讼"].map { Array($0.utf8) }

  private static func place(_ strip: Strip, _ prose: [Cell: Int64], _ builder: inout RecordBuilder)
  {
    guard strip.surplus <= toleratedSurplus,
      case .placed(let fits, let differing) = Placement.place(strip, prose: prose, order: order)
    else {
      return builder.doubt(
        .ambiguousPlacement, .error, "No place of the values keeps the sums of the table.",
        cells: [CellPath(.disputes)], spans: strip.values.map { SourceSpan($0.span) })
    }
    for fit in fits { builder.put(fit, of: strip) }
    builder.reportAmbiguous(differing, [strip])
  }
}
