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
    let rows = layout.lines(of: region).filter { $0.texts.isEmpty && isData($0) }
    let values = rows.flatMap(\.values)
    let grid = layout.keepsBlanks && rows.count == 1 && values.count == cells.count
    let printed = values.filter(\.isPrinted)
    if grid || printed.count == cells.count || printed.isEmpty {
      let settled = grid ? values : printed
      for (index, cell) in cells.enumerated() {
        builder.put(settled.indices.contains(index) ? settled[index] : nil, in: cell)
      }
      return true
    }
    let keepsBlanks = layout.keepsBlanks && rows.count == 1
    place(Strip(cells: cells, values: values, keepsBlanks: keepsBlanks, blocks: blocks), prose, &builder)
    return true
  }

  private static func isData(_ line: CutLine) -> Bool {
    line.hasNumbers || line.values.contains { $0.content == .placeholder }
  }

  private static func hasHead(_ region: TableRegion) -> Bool {
    var words: [UInt8] = []
    for line in region.lines.prefix(400) {
      words.appendSqueezed(line.range, of: region.text.bytes)
      if words.count > 4096 { break }
    }
    return heads.allSatisfy { words.contains(phrase: $0) }
  }

  private static let heads = ["行政复议", "行政诉讼"].map { Array($0.utf8) }

  private static func place(_ strip: Strip, _ prose: [Cell: Int64], _ builder: inout RecordBuilder) {
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
