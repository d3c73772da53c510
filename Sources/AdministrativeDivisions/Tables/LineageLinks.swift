import DisclosureReport

/// The lineage table as links between rows.
struct LineageLinks {
  /// For each row, the first row of its lineage.
  private(set) var start: [Int32]
  /// For each row, the next row of its lineage, -1 at the end.
  private(set) var next: [Int32]

  init(divisions: [Division]) {
    start = divisions.indices.map { Int32($0) }
    next = Array(repeating: -1, count: divisions.count)
    EmbeddedTables.lineages.withUTF8Buffer { bytes in
      var scanner = TableScanner(bytes)
      while var line = scanner.nextLine() { join(&line, divisions) }
    }
  }

  /// Links the rows that a line names, in its order.
  private mutating func join(_ line: inout TableLine, _ divisions: [Division]) {
    var first: Int32 = -1
    var last: Int32 = -1
    while !line.isAtEnd {
      guard let row = line.nextField().lineageRow(in: divisions) else { continue }
      if last >= 0 { next[Int(last)] = row } else { first = row }
      start[Int(row)] = first
      last = row
    }
  }
}

extension TableField {
  /// The row that a text such as 630223-2013 names: code and first year.
  func lineageRow(in divisions: [Division]) -> Int32? {
    let parts = parts(separatedBy: 0x2D)
    guard parts.count == 2, let code = parts[0].code, let year = parts[1].number else { return nil }
    return divisions.row(of: code, validFrom: year).map { Int32($0) }
  }
}
