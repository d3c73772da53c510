import DisclosureReport

/// Finds the choices of the rows 一, 二 and 四 that balance with a row （七）: 一 + 二 = （七） + 四 in every column.
struct BalanceSums {
  /// A choice: for each of the rows the index of a candidate.
  struct Choice {
    var received: Int
    var carriedIn: Int
    var carriedOut: Int
  }

  /// What choices of 一 and 二 add up to, in the order in which they win.
  private var openings: [(received: Int, carriedIn: Int, sum: ColumnAmounts, mixture: UInt64)] = []
  private let carriedOut: [ColumnAmounts]
  private let checked: ColumnAmounts
  /// How many choices there are.
  private let count: Int

  /// The candidates of the three rows, and the columns in which they must balance.
  init(
    received: [ColumnAmounts], carriedIn: [ColumnAmounts], carriedOut: [ColumnAmounts],
    columns: [ApplicantColumn]
  ) {
    let checked = ColumnAmounts.mask(columns)
    self.checked = checked
    self.carriedOut = carriedOut.map { $0 & checked }
    count = received.count * carriedIn.count * carriedOut.count
    guard count <= StripFits.maximumSteps else { return }
    openings.reserveCapacity(received.count * carriedIn.count)
    for (first, received) in received.enumerated() {
      for (second, carriedIn) in carriedIn.enumerated() {
        guard let sum = (received & checked).adding(carriedIn & checked) else { continue }
        openings.append((first, second, sum, sum.mixture))
      }
    }
  }

  /// Every choice that balances with a row （七）, in the order in which they win; nil where they are too many.
  func choices(handled: ColumnAmounts, _ budget: inout WorkBudget) -> [Choice]? {
    guard count <= StripFits.maximumSteps, budget.spend(count) else { return nil }
    let handled = handled & checked
    var closings: [(index: Int, sum: ColumnAmounts, mixture: UInt64)] = []
    closings.reserveCapacity(carriedOut.count)
    for (index, carriedOut) in carriedOut.enumerated() {
      guard let sum = handled.adding(carriedOut) else { continue }
      closings.append((index, sum, sum.mixture))
    }
    var found: [Choice] = []
    found.reserveCapacity(closings.count)
    for opening in openings {
      // Nearly all pairs differ, and one number tells.
      for closing in closings
      where closing.mixture == opening.mixture && (closing.sum ^ opening.sum).isZero {
        found.append(
          Choice(
            received: opening.received, carriedIn: opening.carriedIn, carriedOut: closing.index))
      }
    }
    return found
  }
}
