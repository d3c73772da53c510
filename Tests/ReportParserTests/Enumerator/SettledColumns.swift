import DisclosureReport
import DisclosureTesting

/// The sums down the columns of which every row is settled.
struct SettledColumns {
  private typealias Row = ColumnSums.Row

  /// The contents of the settled rows; blank where the form has no such row.
  private var contents = Array(
    repeating: [PrintedContent](repeating: .blank, count: 7), count: Row.count)
  private let open: Set<Int>

  /// - Parameters:
  ///   - rows: the settled rows.
  ///   - open: the numbers of those that are not.
  init(_ rows: [PrintedRow], open: Set<Int>) {
    self.open = open
    for row in rows {
      guard case .application(let application) = row.row else { continue }
      contents[Int(application.rawValue)] =
        RowWays(width: 7, sums: []).ways(row.tokens, .settled)[0]
    }
  }

  /// Whether one of them fails.
  var contradict: Bool {
    let outcomes = open.isDisjoint(with: Array(Row.outcomes) + [Row.handled])
    let balance = open.isDisjoint(with: [
      Row.newReceived, Row.carriedIn, Row.handled, Row.carriedOut,
    ])
    return (0..<7).contains { column in
      (outcomes && failsOutcomes(column)) || (balance && failsBalance(column))
    }
  }

  private func failsOutcomes(_ column: Int) -> Bool {
    guard contents[Row.handled][column] != .blank else { return false }
    let isInParts = Row.parts.contains { contents[$0][column] != .blank }
    let sum = Row.outcomes.reduce(into: Int64(0)) { sum, row in
      if !(isInParts && row == Row.subtotal) { sum &+= contents[row][column].amount }
    }
    return sum != contents[Row.handled][column].amount
  }

  private func failsBalance(_ column: Int) -> Bool {
    contents[Row.newReceived][column].amount &+ contents[Row.carriedIn][column].amount
      != contents[Row.handled][column].amount &+ contents[Row.carriedOut][column].amount
  }
}
