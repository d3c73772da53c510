import DisclosureReport

/// Population figures by lineage.
///
/// The generator joined them on code and the name valid in the figure's year, because a code can
/// have stood for another place earlier.
struct PopulationTable {
  /// One figure.
  struct Entry {
    let year: Int
    let persons: Int
  }

  private var entries: [Entry] = []
  /// The place of each lineage's figures in `entries`, in the order of the years.
  private var ranges: [Int32: Range<Int>] = [:]

  init(divisions: [Division]) {
    entries.reserveCapacity(8_000)
    ranges.reserveCapacity(3_500)
    EmbeddedTables.population.withUTF8Buffer { bytes in
      var scanner = TableScanner(bytes)
      while var line = scanner.nextLine() { append(&line, divisions) }
    }
  }

  private mutating func append(_ line: inout TableLine, _ divisions: [Division]) {
    guard let lineage = line.nextField().lineageRow(in: divisions) else { return }
    let begin = entries.count
    while !line.isAtEnd {
      let parts = line.nextField().parts(separatedBy: 0x3D)
      guard parts.count == 2, let year = parts[0].number, let persons = parts[1].number
      else { continue }
      entries.append(Entry(year: year, persons: persons))
    }
    ranges[lineage] = begin..<entries.count
  }

  /// A lineage's figures in the order of the years.
  func figures(ofLineage lineage: Int32) -> ArraySlice<Entry> {
    entries[ranges[lineage] ?? 0..<0]
  }
}
