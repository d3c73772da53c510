public import DisclosureReport

extension DivisionDirectory {
  /// The lineage of the place that has a code on 31 December of a year.
  ///
  /// Nil where none has it then, and for zones, which have no lineage.
  public func lineage(of code: DivisionCode, inForceAtEndOf year: Int) -> Lineage? {
    row(code, inForceAtEndOf: year).flatMap { tables.lineage(ofRow: $0) }
  }

  /// The lineage with an id such as 632126-1981, or nil where there is none.
  public func lineage(id: String) -> Lineage? {
    let parts = id.utf8.split(separator: 0x2D, maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, let code = DivisionCode(Substring(parts[0])),
      let year = Int(Substring(parts[1])),
      let row = tables.divisions.row(of: code, validFrom: year),
      Int(tables.lineageStart[row]) == row
    else { return nil }
    return tables.lineage(ofRow: row)
  }

  /// The lineages of every place of a level that was in force at some year's end, by first code.
  ///
  /// A lineage counts for a level when any of its members has it.
  public func lineages(_ level: DivisionLevel) -> [Lineage] {
    var starts: Set<Int32> = []
    for (row, division) in tables.divisions.enumerated() where division.level == level {
      starts.insert(tables.lineageStart[row])
    }
    return starts.sorted().compactMap { tables.lineage(ofRow: Int($0)) }
  }
}

extension DivisionTables {
  /// The lineage that a row belongs to; nil for zones.
  func lineage(ofRow row: Int) -> Lineage? {
    guard let id = lineageID(ofRow: row) else { return nil }
    let members = lineageRows(ofRow: row).compactMap { row -> Lineage.Member? in
      let division = divisions[row]
      return division.validFrom.map { year in
        Lineage.Member(
          code: division.code, name: division.name, validFrom: year, validTo: division.validTo)
      }
    }
    return Lineage(id: id, members: members)
  }

  /// The id of a row's lineage; nil for zones.
  func lineageID(ofRow row: Int) -> String? {
    let id = lineageIDs[Int(lineageStart[row])]
    return id.isEmpty ? nil : id
  }

  /// The rows of a row's lineage, in the order of time.
  func lineageRows(ofRow row: Int) -> [Int] {
    var rows: [Int] = []
    var next = lineageStart[row]
    while next >= 0 {
      rows.append(Int(next))
      next = lineageNext[Int(next)]
    }
    return rows
  }

  /// The row of the same lineage that is in force on 31 December of a year.
  func row(inLineageOf row: Int, inForceAtEndOf year: Int) -> Int? {
    var next = lineageStart[row]
    while next >= 0 {
      if divisions[Int(next)].isInForce(atEndOf: year) { return Int(next) }
      next = lineageNext[Int(next)]
    }
    return nil
  }
}
