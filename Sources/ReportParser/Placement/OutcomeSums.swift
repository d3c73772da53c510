import DisclosureReport

/// Finds which candidates of the unsettled outcome rows take part in any choice, one candidate a row, whose columns
/// add up to given sums.
///
/// The work goes row by row over the sums still missing, so that equal intermediate sums are looked at once. It is
/// exact up to ``maximumSums`` different sums.
struct OutcomeSums {
  /// How many intermediate sums may be held before the table counts as beyond the solver.
  static let maximumSums = 20_000

  /// For each row the indices of its candidates that take part in a choice that adds up.
  private(set) var viable: [[Int]]
  /// The choice that takes the earliest candidates, row by row; nil where none adds up.
  private(set) var best: [Int]?

  /// Finds the choices; nil where the work is more than is left, or a sum needs more than 64 bits.
  ///
  /// - Parameters:
  ///   - rows: for each row its candidates.
  ///   - missing: what the rows must add up to.
  ///   - columns: the columns in which they must.
  ///   - budget: the work that is left.
  init?(
    rows: [[ColumnAmounts]], missing: ColumnAmounts, columns: [ApplicantColumn],
    budget: inout WorkBudget
  ) {
    if rows.allSatisfy({ $0.count == 1 }), let isReached = Self.addUp(rows, missing, columns) {
      viable = rows.map { _ in isReached ? [0] : [] }
      best = isReached ? rows.map { _ in 0 } : nil
      return
    }
    let bounds = OutcomeBounds(rows: rows, missing: missing, columns: columns, budget: &budget)
    guard let bounds else { return nil }
    viable = rows.map { _ in [] }
    if bounds.isImpossible { return }
    let search = OutcomeSearch(rows: rows, open: bounds.open, missing: missing, columns: columns)
    guard let choices = search.choices(&budget) else { return nil }
    (best, viable) = (choices.earliest, choices.viable)
  }

  /// Whether rows of one candidate each add up; nil where a value is too large to add.
  private static func addUp(
    _ rows: [[ColumnAmounts]], _ missing: ColumnAmounts, _ columns: [ApplicantColumn]
  ) -> Bool? {
    var rest = missing
    for row in rows {
      for column in columns where row[0][column].magnitude >= OutcomeBounds.limit { return nil }
      rest &-= row[0]
    }
    return (rest & ColumnAmounts.mask(columns)).isZero
  }
}
