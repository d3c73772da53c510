import DisclosureReport
import DisclosureTesting

/// Decides which cells of a printed table its text determines, by trying every placement.
///
/// Written from the contract's rules of placement alone, apart from the parser and its solver: what is
/// printed and how each row stands goes in, and for each cell its one content comes out, or none where
/// placements in which every sum holds differ.
struct Enumerator {
  /// The contents of the cells that are determined.
  private(set) var determined: [Cell: PrintedContent] = [:]
  /// The tables of which nothing is said, because the work went beyond the bound.
  private(set) var undecided: Set<FormTable> = []

  /// How many steps a table may take.
  static let usualBudget = 1_000_000

  /// Decides every table of a form.
  init(_ form: PrintedForm, budget: Int = usualBudget) {
    for table in FormTable.allCases {
      var reading = TableReading(table, form.rows(of: table), budget: budget)
      reading.decide()
      if reading.isUndecided { undecided.insert(table) }
      determined.merge(reading.determined) { first, _ in first }
    }
  }
}

/// One table, as far as it is decided.
private struct TableReading {
  let table: FormTable
  let rows: [PrintedRow]
  var budget: Int
  var determined: [Cell: PrintedContent] = [:]
  var isUndecided = false

  init(_ table: FormTable, _ rows: [PrintedRow], budget: Int) {
    self.table = table
    self.rows = rows
    self.budget = budget
  }

  private var open: [Int] {
    rows.indices.filter { rows[$0].standing != .settled && rows[$0].standing != .valuesLost }
  }

  mutating func decide() {
    for row in rows where row.standing == .settled {
      let way = Self.rules(row).ways(row.tokens, .settled)[0]
      for (cell, content) in zip(row.cells, way) { determined[cell] = content }
    }
    guard !open.isEmpty, !contradictsItself else { return }
    guard let runs = OrderedRuns(rows, bound: 2_000) else { return isUndecided = true }
    // For each row every content that it has in some placement of the whole table.
    var contents: [Set<[PrintedContent]>] = Array(repeating: [], count: rows.count)
    for dealing in runs.dealings {
      let ways = rows.indices.map { self.ways(of: $0, dealing: dealing[$0], runs) }
      guard let possible = fitting(ways) else { return isUndecided = true }
      for row in rows.indices { contents[row].formUnion(possible[row]) }
    }
    for row in open {
      for (place, cell) in rows[row].cells.enumerated() {
        let found = Set(contents[row].map { $0[place] })
        if let content = found.first, found.count == 1 { determined[cell] = content }
      }
    }
  }

  /// The ways of a row with the pieces dealt to it; none of a row of which nothing is known.
  private func ways(of index: Int, dealing: [String], _ runs: OrderedRuns) -> [[PrintedContent]] {
    let row = rows[index]
    let rules = Self.rules(row)
    guard runs.runs.contains(where: { $0.contains(index) }) else {
      return rules.ways(row.tokens, row.standing)
    }
    // A label of a torn run to which no values fall is blank, unless values were lost beside it.
    if dealing.isEmpty { return row.standing == .valuesLost ? [] : [rules.blank] }
    return rules.ways(dealing, .orphan)
  }

  /// Of each row the ways that are part of a placement of the whole table; nil beyond the budget.
  private mutating func fitting(_ ways: [[[PrintedContent]]]) -> [[[PrintedContent]]]? {
    let lost = rows.indices.filter { rows[$0].standing == .valuesLost && ways[$0].isEmpty }
    let hasNone = rows.indices.contains { ways[$0].isEmpty && !lost.contains($0) }
    guard !hasNone else { return ways.map { _ in [] } }
    guard table == .applications else { return ways }
    var all = Array(
      repeating: [[PrintedContent](repeating: .blank, count: 7)], count: ColumnSums.Row.count)
    for (row, ways) in zip(rows, ways) { all[Self.number(row)] = ways }
    let unknown = Set(lost.map { Self.number(rows[$0]) })
    guard let sums = ColumnSums(ways: all, unknown: unknown, budget: &budget) else { return nil }
    return rows.map { row in
      sums.possible[Self.number(row)].map { sums.ways[Self.number(row)][$0] }
    }
  }

  /// Whether a sum fails that touches settled rows only.
  private var contradictsItself: Bool {
    let settled = rows.filter { $0.standing == .settled }
    let failsAcross = settled.contains { row in
      let way = Self.rules(row).ways(row.tokens, .settled)[0]
      return Self.rules(row).failsSum(way)
    }
    guard table == .applications else { return failsAcross }
    let open = Set(rows.filter { $0.standing != .settled }.map(Self.number))
    return failsAcross || SettledColumns(settled, open: open).contradict
  }

  /// The number of a row of applications.
  private static func number(_ row: PrintedRow) -> Int {
    if case .application(let application) = row.row { Int(application.rawValue) } else { 0 }
  }

  /// The cells of a row, and its own sums.
  private static func rules(_ row: PrintedRow) -> RowWays {
    switch row.row {
    case .application: RowWays(width: 7, sums: [0..<7])
    case .disputes: RowWays(width: 15, sums: [0..<5, 5..<10, 10..<15])
    case .documents, .action, .fees, .procurement: RowWays(width: row.cells.count, sums: [])
    }
  }
}

extension RowWays {
  /// Whether a total that is printed is not the sum of what stands before it.
  func failsSum(_ way: [PrintedContent]) -> Bool {
    sums.contains { sum in
      guard let last = sum.last, way[last] != .blank else { return false }
      return way[sum].dropLast().reduce(0) { $0 &+ $1.amount } != way[last].amount
    }
  }
}
