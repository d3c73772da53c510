import DisclosureReport
import DisclosureTesting
import Testing

/// The table of applications with two to four open rows, against every way of placing their values.
@Suite("Placing the values of applications")
struct ApplicationsPlacementTests {
  private static let cells = Cell.all.filter { $0.path.hasPrefix("applications.") }

  @Test("Open rows are placed as trying all ways places them", arguments: UInt64(1)...200)
  func openRows(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    try check(RandomApplications(&random), keepsBlanks: false)
  }

  @Test("A wrong value leaves what trying all ways leaves", arguments: UInt64(1)...120)
  func contradictions(seed: UInt64) throws {
    var random = SplitMix64(seed: seed &+ 1_000)
    var table = RandomApplications(&random)
    table.contradict(&random)
    try check(table, keepsBlanks: false)
  }

  @Test(
    "Surplus values beside open rows are left out as trying all ways does",
    arguments: UInt64(1)...80)
  func surplus(seed: UInt64) throws {
    var random = SplitMix64(seed: seed &+ 2_000)
    var table = RandomApplications(&random)
    for _ in 0..<Int.random(in: 1...2, using: &random) { table.addSurplus(&random) }
    try check(table, keepsBlanks: false)
  }

  @Test("Open rows with kept blanks keep their distances", arguments: UInt64(1)...80)
  func keptBlanks(seed: UInt64) throws {
    var random = SplitMix64(seed: seed &+ 3_000)
    try check(RandomApplications(&random), keepsBlanks: true)
  }

  private func check(_ table: RandomApplications, keepsBlanks: Bool) throws {
    let expected = BruteForce(
      settled: table.settled,
      open: table.open.map { row, values in
        let columns = (0..<7).filter { table.truth[row * 7 + $0] != nil }
        return .init(
          cells: Array(row * 7..<row * 7 + 7), values: values, columns: keepsBlanks ? columns : nil,
          groups: [Array(0..<7)])
      }, sums: RandomApplications.sums)
    let lines = keepsBlanks ? piped(table) : linearised(table)
    let record = try TinyReport(applications: lines).record()
    let read = Self.cells.map { record.cells[$0] }
    let named = record.findings(.ambiguousPlacement).flatMap(\.cells)
    let text = lines.joined(separator: "\n")
    if expected.fits.isEmpty, !table.open.isEmpty {
      #expect(read == table.settled, "\(text)")
      #expect(named == table.open.map { CellPath(Labels.applications[$0.row].row) }, "\(text)")
    } else {
      let best = table.open.isEmpty ? [table.settled] : expected.best(order: Array(read.indices))
      #expect(best.contains(read), "\(text)")
      #expect(named.map(\.path) == expected.differing.map { Self.cells[$0].path }, "\(text)")
      let open = table.open.map { CellPath(Labels.applications[$0.row].row).cells }
      #expect(
        record.doubtedCells.map(\.path)
          == open.flatMap { $0.filter { record.cells[$0] != nil } }.map(\.path), "\(text)")
    }
  }

  private func linearised(_ table: RandomApplications) -> [String] {
    table.printed.map { row, values in
      ([Labels.applications[row].label] + values.map(String.init)).joined(separator: " ")
    }
  }

  /// Between pipes, without a head, so that the columns tell nothing but distances.
  private func piped(_ table: RandomApplications) -> [String] {
    table.printed.map { row, values in
      let cells = (0..<7).map { table.truth[row * 7 + $0].map(String.init) ?? "" }
      return "| \(Labels.applications[row].label) | " + cells.joined(separator: " | ") + " |"
    }
  }
}
