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

  /// Finds the choices.
  ///
  /// - Parameters:
  ///   - rows: for each row its candidates.
  ///   - missing: what the rows must add up to.
  ///   - columns: the columns in which they must.
  ///   - budget: the work that is left.
  /// - Returns: nil where the work is more than is left, or a sum needs more than 64 bits.
  init?(
    rows: [[ColumnAmounts]], missing: ColumnAmounts, columns: [ApplicantColumn],
    budget: inout WorkBudget
  ) {
    let bounds = OutcomeBounds(rows: rows, missing: missing, columns: columns, budget: &budget)
    guard let bounds else { return nil }
    viable = rows.map { _ in [] }
    if bounds.isImpossible { return }
    let search = Search(rows: rows, open: bounds.open, checked: ColumnAmounts.mask(columns))
    if bounds.open.allSatisfy({ $0.count == 1 }) {
      guard search.singlesAddUp(to: missing) else { return }
      viable = bounds.open
      best = bounds.open.compactMap { $0.first }
    } else {
      guard let layers = search.layers(from: missing, &budget) else { return nil }
      (viable, best) = search.chooseBackwards(layers)
    }
  }
}

/// The rows and the candidates that are left of them.
///
/// Amounts are below 2^56 here and what is missing is in their reach, as ``OutcomeBounds`` has seen to, so that none of
/// the sums wraps round.
private struct Search {
  let rows: [[ColumnAmounts]]
  let open: [[Int]]
  /// All bits in the columns that are checked, none in the others.
  let checked: ColumnAmounts

  /// Whether the rows, each with one candidate left, add up.
  func singlesAddUp(to missing: ColumnAmounts) -> Bool {
    var rest = missing & checked
    for (row, candidates) in zip(rows, open) {
      if let only = candidates.first { rest = rest &- (row[only] & checked) }
    }
    return rest == ColumnAmounts()
  }

  /// The sums that may still be missing before each row and behind the last; nil where they are too many.
  func layers(from missing: ColumnAmounts, _ budget: inout WorkBudget) -> [Set<ColumnAmounts>]? {
    var layers: [Set<ColumnAmounts>] = [[missing & checked]]
    var held = 1
    for (index, row) in rows.enumerated() {
      // Once forwards, once backwards.
      guard budget.spend(2 * layers[index].count * open[index].count) else { return nil }
      var next: Set<ColumnAmounts> = []
      for rest in layers[index] {
        for candidate in open[index] { next.insert(rest &- (row[candidate] & checked)) }
      }
      held += next.count
      guard held <= OutcomeSums.maximumSums else { return nil }
      layers.append(next)
    }
    return layers
  }

  func chooseBackwards(_ layers: [Set<ColumnAmounts>]) -> (viable: [[Int]], best: [Int]?) {
    var viable: [[Int]] = rows.map { _ in [] }
    var reaching = layers[rows.count].intersection([ColumnAmounts()])
    var reachingByLayer = [reaching]
    for index in rows.indices.reversed() {
      var before: Set<ColumnAmounts> = []
      for candidate in open[index] {
        let amounts = rows[index][candidate] & checked
        let used = layers[index].filter { reaching.contains($0 &- amounts) }
        if !used.isEmpty { viable[index].append(candidate) }
        before.formUnion(used)
      }
      reaching = before
      reachingByLayer.append(reaching)
    }
    reachingByLayer.reverse()
    return (viable, layers[0].first.flatMap { earliest(from: $0, reachingByLayer) })
  }

  private func earliest(from missing: ColumnAmounts, _ reaching: [Set<ColumnAmounts>]) -> [Int]? {
    guard reaching[0].contains(missing) else { return nil }
    var rest = missing
    var choice: [Int] = []
    for (index, row) in rows.enumerated() {
      let next = open[index].first { reaching[index + 1].contains(rest &- (row[$0] & checked)) }
      guard let next else { return nil }
      choice.append(next)
      rest = rest &- (row[next] & checked)
    }
    return choice
  }
}

extension ColumnAmounts {
  /// All bits in some columns, none in the others.
  fileprivate static func mask(_ columns: [ApplicantColumn]) -> ColumnAmounts {
    columns.reduce(into: ColumnAmounts()) { $0[$1] = -1 }
  }
}
