/// Which ways of the rows of applications go together, by the sums down the columns.
///
/// Outcomes add up to （七） in every column in which that prints something; 一 and 二 add up to （七）
/// and 四. A sum that touches a row of which nothing is known cannot be checked.
///
/// All combinations are followed, row by row; those that have come to the same sums so far have the
/// same future and are followed once; those that can no longer reach （七） are dropped.
struct ColumnSums {
  /// Numbers of the form's rows.
  enum Row {
    static let newReceived = 0
    static let carriedIn = 1
    static let outcomes = 2...23
    static let parts = 20...22
    static let subtotal = 23
    static let handled = 24
    static let carriedOut = 25
    static let count = 26
  }

  /// For every row its ways.
  let ways: [[[PrintedContent]]]
  /// The rows of which nothing is known.
  let unknown: Set<Int>
  /// For every row the ways that are part of some combination in which every sum holds.
  private(set) var possible: [Set<Int>]

  /// Decides it; nil where the work goes beyond a budget, which it is taken from.
  init?(ways: [[[PrintedContent]]], unknown: Set<Int>, budget: inout Int) {
    var ways = ways
    // With （七） unknown nothing is checked against it, whatever stands here.
    if unknown.contains(Row.handled) { ways[Row.handled] = [Array(repeating: .blank, count: 7)] }
    self.ways = ways
    self.unknown = unknown
    possible = Array(repeating: [], count: Row.count)
    for handled in ways[Row.handled].indices {
      guard let balances = balances(handled, &budget) else { return nil }
      guard !balances.isEmpty else { continue }
      guard let outcomes = outcomes(handled, &budget) else { return nil }
      guard !outcomes.isEmpty else { continue }
      possible[Row.handled].insert(handled)
      for (row, way) in balances + outcomes { possible[row].insert(way) }
    }
  }

  /// A way of a row.
  private typealias Choice = (row: Int, way: Int)

  // MARK: 勾稽关系

  /// The ways of 一, 二 and 四 that balance with one of （七）; empty where there are none.
  private func balances(_ handled: Int, _ budget: inout Int) -> [Choice]? {
    let rows = [Row.newReceived, Row.carriedIn, Row.carriedOut]
    guard unknown.isDisjoint(with: rows + [Row.handled]) else {
      return rows.flatMap { row in ways[row].indices.map { (row, $0) } }
    }
    budget -= rows.reduce(1) { $0 * ways[$1].count }
    guard budget > 0 else { return nil }
    let total = ways[Row.handled][handled]
    var found: [Choice] = []
    for (new, received) in ways[rows[0]].enumerated() {
      for (old, carriedIn) in ways[rows[1]].enumerated() {
        for (out, carriedOut) in ways[rows[2]].enumerated() {
          let holds = total.indices.allSatisfy { column in
            received[column].amount &+ carriedIn[column].amount
              == total[column].amount &+ carriedOut[column].amount
          }
          if holds { found += [(rows[0], new), (rows[1], old), (rows[2], out)] }
        }
      }
    }
    return found
  }

  // MARK: Outcomes

  /// The ways of the outcomes that add up to one of （七）; empty where there are none.
  private func outcomes(_ handled: Int, _ budget: inout Int) -> [Choice]? {
    guard Row.outcomes.allSatisfy({ !ways[$0].isEmpty || unknown.contains($0) }) else { return [] }
    let total = ways[Row.handled][handled]
    let isChecked = unknown.isDisjoint(with: Array(Row.outcomes) + [Row.handled])
    let columns = isChecked ? total.indices.filter { total[$0] != .blank } : []
    guard let steps = SumSteps(self, columns: columns) else { return nil }
    return steps.choices(reaching: Sums(total, columns), &budget)
  }
}

/// The sums of the columns.
typealias Sums = SIMD8<Int64>

extension Sums {
  /// What a row adds to some columns.
  init(_ row: [PrintedContent], _ columns: [Int]) {
    self.init()
    for column in columns { self[column] = row[column].amount }
  }
}
