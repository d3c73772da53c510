import DisclosureReport

/// The tables in memory: flat arrays, built once and never changed.
///
/// A row is a place in `divisions`. A lineage is known by the number of its first row.
final class DivisionTables: Sendable {
  /// Every division, ordered by code, then by first year.
  let divisions: [Division]
  /// For each row, the first row of its lineage; itself for zones.
  let lineageStart: [Int32]
  /// For each row, the next row of its lineage, -1 at the end.
  let lineageNext: [Int32]
  /// For the first row of each lineage, the lineage's id; empty for other rows and for zones.
  let lineageIDs: [String]
  /// For each row, the lineage of the place above, -1 for a province.
  let parentLineage: [Int32]
  /// Population figures by lineage, by year.
  let population: PopulationTable
  /// Signs of the provinces: document symbols and hosts.
  let provinces: [ProvinceSigns]
  /// Codes of the places that never file, each with everything below.
  let neverFile: Set<DivisionCode>
  /// Every full and short name.
  let names: NameIndex
  /// The newest year in which a division began or ended.
  let newestYear: Int

  /// The tables of the generated sources.
  init() {
    let divisions = Self.readDivisions()
    let links = LineageLinks(divisions: divisions)
    self.divisions = divisions
    lineageStart = links.start
    lineageNext = links.next
    lineageIDs = divisions.indices.map { row in
      guard Int(links.start[row]) == row, divisions[row].level != .zone,
        let year = divisions[row].validFrom
      else { return "" }
      return String(divisions[row].code.number) + "-" + String(year)
    }
    parentLineage = divisions.map { division in
      guard let parent = division.parent,
        let row = divisions.firstRow(of: parent)
      else { return -1 }
      return links.start[row]
    }
    population = PopulationTable(divisions: divisions)
    provinces = ProvinceSigns.read()
    neverFile = Self.readNeverFile()
    names = NameIndex(divisions: divisions)
    newestYear = divisions.reduce(0) { max($0, $1.validFrom ?? 0, $1.validTo ?? 0) }
  }

  private static func readDivisions() -> [Division] {
    EmbeddedTables.divisions.withUTF8Buffer { bytes in
      var scanner = TableScanner(bytes)
      var divisions: [Division] = []
      divisions.reserveCapacity(4_000)
      while var line = scanner.nextLine() {
        if let division = Division(&line) { divisions.append(division) }
      }
      return divisions
    }
  }

  private static func readNeverFile() -> Set<DivisionCode> {
    EmbeddedTables.neverFile.withUTF8Buffer { bytes in
      var scanner = TableScanner(bytes)
      var codes: Set<DivisionCode> = []
      while var line = scanner.nextLine() {
        if let code = line.nextField().code { codes.insert(code) }
      }
      return codes
    }
  }
}

extension Division {
  /// The division of a line of the table, or nil where the line is none.
  fileprivate init?(_ line: inout TableLine) {
    guard let code = line.nextField().code else { return nil }
    let name = line.nextField().text
    guard let number = line.nextField().number,
      let level = UInt8(exactly: number).flatMap(DivisionLevel.init)
    else { return nil }
    self.code = code
    self.name = name
    self.level = level
    parent = line.nextField().code
    validFrom = line.nextField().number
    validTo = line.nextField().number
    shortNames = line.nextField().list
    pinyin = line.nextField().text
    initials = line.nextField().text
  }
}

extension [Division] {
  /// The first row of a code, by bisection; nil where no row has it.
  func firstRow(of code: DivisionCode) -> Int? {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if self[middle].code < code { low = middle + 1 } else { high = middle }
    }
    return low < count && self[low].code == code ? low : nil
  }

  /// The row of a code with a first year.
  func row(of code: DivisionCode, validFrom year: Int) -> Int? {
    guard var row = firstRow(of: code) else { return nil }
    while row < count, self[row].code == code {
      if self[row].validFrom == year { return row }
      row += 1
    }
    return nil
  }
}
