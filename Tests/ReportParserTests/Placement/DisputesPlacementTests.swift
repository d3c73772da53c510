import DisclosureReport
import DisclosureTesting
import Testing

/// The table of disputes with dropped blanks, against every way of placing its values.
@Suite("Placing the values of disputes")
struct DisputesPlacementTests {
  private static let cells = Cell.all.filter { $0.path.hasPrefix("disputes.") }

  @Test("Dropped blanks are found as trying all ways finds them", arguments: UInt64(1)...260)
  func droppedBlanks(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let printed = Self.draw(&random).compactMap(\.self)
    guard !printed.isEmpty, printed.count != 15 else { return }
    try check(printed, columns: nil, line: printed.map(String.init).joined(separator: " "))
  }

  @Test("Kept blanks keep their distances", arguments: UInt64(1)...120)
  func keptBlanks(seed: UInt64) throws {
    var random = SplitMix64(seed: seed &+ 1_000)
    let row = Self.draw(&random)
    let columns = row.indices.filter { row[$0] != nil }
    guard !columns.isEmpty, columns.count < 15 else { return }
    // Two cells too many, so that the grid says nothing of where the row begins.
    let fields = (["", ""] + row.map { $0.map(String.init) ?? "" }).map { " \($0) |" }
    try check(columns.compactMap { row[$0] }, columns: columns, line: "|" + fields.joined())
  }

  @Test("Surplus values are left out as trying all ways does", arguments: UInt64(1)...60)
  func surplus(seed: UInt64) throws {
    var random = SplitMix64(seed: seed &+ 2_000)
    var printed = Self.draw(&random).map { $0 ?? 0 }
    for _ in 0..<Int.random(in: 1...2, using: &random) {
      printed.insert(
        Int64.random(in: 0...1, using: &random), at: Int.random(in: 0...14, using: &random))
    }
    try check(printed, columns: nil, line: printed.map(String.init).joined(separator: " "))
  }

  @Test("A fit that the prose contradicts falls away", arguments: UInt64(1)...120)
  func prose(seed: UInt64) throws {
    var random = SplitMix64(seed: seed &+ 3_000)
    let row = Self.draw(&random)
    let printed = row.compactMap(\.self)
    guard !printed.isEmpty, printed.count != 15 else { return }
    // Most of the time the prose tells the truth.
    let corrected = Bool.random(using: &random) ? row[1] : printed.randomElement(using: &random)
    guard let corrected, corrected > 0 else { return }
    try check(
      printed, columns: nil, line: printed.map(String.init).joined(separator: " "),
      stated: [1: corrected], overview: "全年发生\(corrected)件行政复议结果纠正。")
  }

  /// Fifteen cells: small results and their totals, zeros blank or not, now and then one wrong.
  private static func draw(_ random: inout SplitMix64) -> [Int64?] {
    let printsZeros = Int.random(in: 0...99, using: &random)
    var row: [Int64?] = []
    for _ in 0..<3 {
      let results = (0..<4).map { _ in max(0, Int64.random(in: -4...3, using: &random)) }
      row += (results + [results.reduce(0, +)]).enumerated().map { place, value in
        let isPrinted = value != 0 || Int.random(in: 0...99, using: &random) < printsZeros
        return isPrinted || (place == 4 && Bool.random(using: &random)) ? value : nil
      }
    }
    if Int.random(in: 0...5, using: &random) == 0 {
      let place = Int.random(in: 0..<15, using: &random)
      row[place] = row[place].map { $0 + 1 }
    }
    return row
  }

  private func check(
    _ values: [Int64], columns: [Int]?, line: String, stated: [Int: Int64] = [:],
    overview: String = ""
  ) throws {
    let expected = ways(of: values, columns: columns, stated: stated)
    let record = try TinyReport(
      overview: [overview], disputes: ["行政复议 行政诉讼", line]
    ).record()
    let read = Self.cells.map { record.cells[$0] }
    let named = record.findings(.ambiguousPlacement).flatMap(\.cells)
    if expected.fits.isEmpty {
      // Joining and cutting numbers is placement too, where nothing else fits.
      if read.contains(where: { $0 != nil }) {
        #expect(digits(read) == digits(values), "\(line)")
        #expect(record.accusedSums == [], "\(line)")
        #expect(record.doubtedCells == record.cells.printed, "\(line)")
      } else {
        #expect(named == [CellPath(.disputes)], "\(line)")
      }
    } else {
      let order = [4, 9, 14] + (0..<15).filter { $0 % 5 != 4 }
      #expect(expected.best(order: order).contains(read), "\(line)")
      let tables = expected.fits + joined(values).flatMap { ways(of: $0, columns: nil).fits }
      let differing = tables[0].indices.filter { cell in
        tables.contains { $0[cell] != tables[0][cell] }
      }
      #expect(named.map(\.path) == differing.map { Self.cells[$0].path }, "\(line)")
      #expect(record.findings(.surplusCell).isEmpty == (values.count <= 15), "\(line)")
      #expect(record.doubtedCells == record.cells.printed, "\(line)")
    }
  }

  /// Every way to place values that keeps the sums of the blocks.
  private func ways(
    of values: [Int64], columns: [Int]?, stated: [Int: Int64] = [:]
  ) -> BruteForce {
    let blocks = [Array(0..<5), Array(5..<10), Array(10..<15)]
    return BruteForce(
      settled: [Int64?](repeating: nil, count: 15),
      open: [.init(cells: Array(0..<15), values: values, columns: columns, groups: blocks)],
      sums: blocks.map { block in
        BruteForce.Sum(cells: Set(block)) { table in
          guard let total = table[block[4]] else { return true }
          return block.dropLast().reduce(0) { $0 + (table[$1] ?? 0) } == total
        }
      }, stated: stated)
  }

  /// Every way to take as many surplus values as there are, or fewer, for parts of one: each joins two neighbours.
  private func joined(_ values: [Int64]) -> [[Int64]] {
    guard values.count > 15 else { return [] }
    let ways = values.indices.dropLast().filter { values[$0] > 0 }.compactMap { left in
      Int64("\(values[left])\(values[left + 1])").map {
        Array(values[..<left] + [$0] + values[(left + 2)...])
      }
    }
    return ways + ways.flatMap(joined)
  }

  private func digits(_ values: [Int64?]) -> String {
    values.compactMap(\.self).map(String.init).joined()
  }
}
