import DisclosureReport

/// Reads the table of proactive disclosure (二、主动公开政府信息情况), 2021 form.
struct ProactiveTable: ~Copyable {
  /// The rows of the 2021 form, in its order.
  static let rows: [FormRow] = [
    .documents(.regulations), .documents(.normativeDocuments), .action(.licensing),
    .action(.penalty),
    .action(.enforcement), .fees,
  ]

  private let reading: TableReading
  private let grids: [HeadColumns.Grid]
  private let feeUnit: PrintedNumber.Unit

  /// Reads a region into a builder; false where no row of the table is in it.
  static func read(
    _ region: TableRegion, layouts: [any TableLayoutReader], head: ProactiveHead,
    prose: [Cell: Int64], into builder: inout RecordBuilder
  ) -> Bool {
    let reading = TableReading(region, layouts: layouts, book: .proactive) { _ in rows }
    guard let reading, !reading.isEmpty else { return false }
    builder.layouts.append(TableLayout(table: .proactive, layout: reading.table.layoutName))
    let grids = HeadColumns.documents.grids(of: reading.table, region.text)
    let table = ProactiveTable(reading: reading, grids: grids, feeUnit: head.feeUnit)
    let cameApart = table.reading.cameApart
    for row in rows { table.read(row, prose: prose, cameApart: cameApart, &builder) }
    if head.misspellsRepealed { reportMisspeltHead(region, &builder) }
    table.reading.reportMisspellings(region.text, &builder)
    return true
  }

  private func read(
    _ row: FormRow, prose: [Cell: Int64], cameApart: Bool, _ builder: inout RecordBuilder
  ) {
    guard let found = reading[row], !reading.isConflicting(row),
      !cameApart || found.printsAny, !found.mayBeAnothers
    else {
      return builder.doubt(
        .valuesLost, .warning,
        "The row is not in the text, or its label and its values came apart.",
        cells: [row.path2021])
    }
    if reading.isUnreadable(found) {
      return reading.reportUnreadable(found, at: row.path2021, &builder)
    }
    let cells = row.cells
    let heads = cells.count == 1 ? nil : grids.columns(ofLine: found.line)
    let values = reading.values(of: found)
    if found.printed == cells.count {
      builder.put(values, in: cells, moneyUnit: feeUnit)
    } else if let settled = Settling.settle(
      values, cells: cells.count, traits: found.traits, heads: heads, hasTotal: false)
    {
      for (cell, value) in zip(cells, settled) { builder.put(value, in: cell, moneyUnit: feeUnit) }
    } else {
      place(
        Strip(
          cells: cells, values: values, keepsBlanks: found.traits.contains(.keepsBlanks), blocks: []
        ),
        row, prose, &builder)
    }
  }

  private func place(
    _ strip: Strip, _ row: FormRow, _ prose: [Cell: Int64], _ builder: inout RecordBuilder
  ) {
    guard strip.surplus == 0,
      case .placed(let fits, let differing) = Placement.place(
        strip, prose: prose, order: Array(strip.cells.indices))
    else {
      return builder.doubt(
        .ambiguousPlacement, .error, "The row's values fit its cells in no way.",
        cells: [row.path2021],
        spans: strip.values.map { SourceSpan($0.span) })
    }
    for fit in fits { builder.put(fit, of: strip, moneyUnit: feeUnit) }
    builder.reportAmbiguous(differing, [strip])
  }

  private static func reportMisspeltHead(_ region: TableRegion, _ builder: inout RecordBuilder) {
    var words: [UInt8] = []
    for line in region.lines {
      words.removeAll(keepingCapacity: true)
      words.appendSqueezed(line.range, of: region.text.bytes.span)
      guard words.span.contains(phrase: Array("度止件数".utf8)) else { continue }
      builder.doubt(
        .labelVariant, .info, "The head 本年废止件数 is spelt in an unknown way.",
        spans: [SourceSpan(region.text.trimmed(line.range))])
      return
    }
  }
}

extension FormRow {
  /// The path that covers the row's cells of the 2021 form, and no others'.
  fileprivate var path2021: CellPath {
    cells.count == 1 ? CellPath(cells[0]) : path
  }
}
