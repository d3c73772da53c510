import DisclosureReport
import Testing

@Suite("What is beyond the solver")
struct BoundTests {
  private static let outcomes = Labels.applications.filter {
    $0.row != .otherSubtotal && $0.row.path.hasPrefix("applications.outcomes.")
      && $0.row != .totalHandled
  }

  /// What an outcome prints in three of its six columns: alike enough to make up for another's.
  private static func values(_ place: Int) -> [Int?] {
    var values = [Int?](repeating: nil, count: 6)
    for column in 0..<3 {
      values[2 * column + place / (1 << column) % 2] = 11 + (5 + column) * place % 7
    }
    return values
  }

  /// Rows of three values and their 总计, blanks dropped, below a settled （七）总计.
  private var lines: [String] {
    let sums = (0..<6).map { column in
      Self.outcomes.indices.reduce(0) { $0 + (Self.values($1)[column] ?? 0) }
    }
    let rows = Self.outcomes.enumerated().map { ($0.element.label, Self.values($0.offset)) }
    return (rows + [("（七）总计", sums)]).map { label, row in
      let values = row.compactMap(\.self)
      return ([label] + (values + [values.reduce(0, +)]).map(String.init)).joined(separator: " ")
    }
  }

  @Test("A table of too many ways is left open, named, and left quickly")
  func tooMuch() throws {
    let clock = ContinuousClock()
    let start = clock.now
    let record = try TinyReport(applications: lines).record()
    #expect(clock.now - start < .seconds(60))
    for row in Self.outcomes.map(\.row) {
      let cells = CellPath(row).cells
      #expect(cells.allSatisfy { record.cells[$0] == nil })
      #expect(record.unknownCells.isSuperset(of: cells), "\(row.path)")
    }
    #expect(record.accusedSums == [])
  }

  @Test("A sum beyond 64 bits leaves its rows open and accuses nothing")
  func overflow() throws {
    let big = Int64.max
    let record = try TinyReport(applications: [
      "（一）予以公开 \(big) \(big) \(big)", "2.重复申请 \(big) 1 \(big)", "（七）总计 \(big) \(big) \(big)",
    ]).record()
    for row in [ApplicationRow.granted, .repeated, .totalHandled] {
      #expect(record.unknownCells.isSuperset(of: CellPath(row).cells), "\(row.path)")
    }
    #expect(record.accusedSums == [])
  }

  @Test("As many zeros as there are blanks lost leave every result in doubt", arguments: 1...14)
  func zeros(count: Int) throws {
    let line = [String](repeating: "0", count: count).joined(separator: " ")
    let record = try TinyReport(disputes: ["行政复议 行政诉讼", line]).record()
    let named = CellPath(.disputes).cells.filter { record.namedByReading.contains($0) }
    #expect(named.count == (count == 1 ? 3 : count > 10 ? 12 : 15))
    #expect(record.cells.printed.count == count)
  }
}

extension CellSet {
  /// Whether every cell of another set is in this one.
  func isSuperset(of other: CellSet) -> Bool { other.allSatisfy(contains) }
}
