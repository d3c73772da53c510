/// Finds the choices of the rows 一, 二 and 四 that balance with a row （七）: 一 + 二 = （七） + 四 in every column.
struct BalanceSums {
  /// A choice: for each of the rows the index of a candidate.
  struct Choice {
    var received: Int
    var carriedIn: Int
    var carriedOut: Int
  }

  /// The choices that balance with the row （七） asked for last, in the order in which they win.
  private(set) var found: [Choice] = []

  /// The amounts of each row's candidates in those columns, with their keys.
  private let received: [ColumnAmounts]
  private let carriedIn: [ColumnAmounts]
  private let carriedOut: [ColumnAmounts]
  /// The keys of what each choice of 一 and 二 adds up to, in the order in which they win, and of each choice of 四.
  private var openings: [Int64] = []
  private var closings: [Int64] = []
  /// The mask of the columns in which they must balance.
  private let columns: ColumnAmounts
  /// How many choices there are.
  private let count: Int

  /// The candidates of the three rows, and the mask of the columns in which they must balance.
  init(
    received: [ColumnAmounts], carriedIn: [ColumnAmounts], carriedOut: [ColumnAmounts],
    columns: ColumnAmounts
  ) {
    self.received = received.map { ($0 & columns).keyed }
    self.carriedIn = carriedIn.map { ($0 & columns).keyed }
    self.carriedOut = carriedOut.map { ($0 & columns).keyed }
    self.columns = columns
    count = received.count * carriedIn.count * carriedOut.count
    guard count <= StripFits.maximumSteps else { return }
    closings = self.carriedOut.map(\.key)
    openings.reserveCapacity(received.count * carriedIn.count)
    for first in self.received {
      for second in self.carriedIn { openings.append(first.key &+ second.key) }
    }
  }

  /// Finds every choice that balances with a row （七）; false where they are too many.
  mutating func find(handled: ColumnAmounts, _ budget: inout WorkBudget) -> Bool {
    found.removeAll(keepingCapacity: true)
    guard count <= StripFits.maximumSteps, budget.spend(count) else { return false }
    let handled = (handled & columns).keyed
    let closings = closings
    for (opening, key) in openings.enumerated() {
      // Nearly all pairs differ, and their keys tell.
      let wanted = key &- handled.key
      for (closing, key) in closings.enumerated() where key == wanted {
        let choice = Choice(
          received: opening / carriedIn.count, carriedIn: opening % carriedIn.count,
          carriedOut: closing)
        if balances(choice, handled) { found.append(choice) }
      }
    }
    return true
  }

  /// Whether a choice balances; not where a sum needs more than 64 bits.
  private func balances(_ choice: Choice, _ handled: ColumnAmounts) -> Bool {
    guard let before = received[choice.received].adding(carriedIn[choice.carriedIn], in: columns),
      let after = handled.adding(carriedOut[choice.carriedOut], in: columns)
    else { return false }
    return (before ^ after).isZero
  }
}
