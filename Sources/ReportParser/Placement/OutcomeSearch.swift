import DisclosureReport

/// The search among the candidates that ``OutcomeBounds`` leaves.
///
/// Amounts are below 2^56 here and what is missing is in their reach, as the bounds have seen to, so that none of the
/// sums wraps round.
struct OutcomeSearch {
  /// A row with several candidates left.
  private struct Row {
    /// Its index among all rows.
    var index: Int
    /// Its candidates, as indices, and what each adds to the checked columns.
    var candidates: [(index: Int, amounts: ColumnAmounts)]
    /// What this row and those behind it add at least, and at most.
    var least = ColumnAmounts()
    var most = ColumnAmounts()
  }

  /// Sums that are missing, as the search keeps them in sets.
  struct Missing: Hashable {
    var amounts: ColumnAmounts

    static func == (left: Missing, right: Missing) -> Bool {
      (left.amounts ^ right.amounts).isZero
    }

    /// Hashes a mixture of the amounts, which takes a fraction of the time that hashing each would.
    func hash(into hasher: inout Hasher) {
      var mixture: UInt64 = 0
      for lane in amounts.indices {
        mixture = (mixture ^ UInt64(bitPattern: amounts[lane])) &* 0x9E37_79B9_7F4A_7C15
        mixture ^= mixture >> 32
      }
      hasher.combine(mixture)
    }

    static func - (left: Missing, right: ColumnAmounts) -> Missing {
      Missing(amounts: left.amounts &- right)
    }
  }

  /// For each step of the search the sums that may still be missing: one before each row, one behind the last.
  typealias Layers = [Set<Missing>]

  private let open: [[Int]]
  private var rows: [Row] = []
  /// What the rows with several candidates must add up to.
  private var missing: Missing

  /// A search.
  ///
  /// - Parameters:
  ///   - rows: for each row its candidates.
  ///   - open: for each row the indices of those that are left; none is empty.
  ///   - missing: what the rows must add up to.
  ///   - columns: the columns in which they must.
  init(rows: [[ColumnAmounts]], open: [[Int]], missing: ColumnAmounts, columns: [ApplicantColumn]) {
    self.open = open
    let checked = ColumnAmounts.mask(columns)
    self.missing = Missing(amounts: missing & checked)
    for (index, candidates) in open.enumerated() {
      let amounts = candidates.map { (index: $0, amounts: rows[index][$0] & checked) }
      if amounts.count == 1 {
        self.missing = self.missing - amounts[0].amounts
      } else {
        self.rows.append(Row(index: index, candidates: amounts))
      }
    }
    addBounds()
  }

  private mutating func addBounds() {
    var least = ColumnAmounts()
    var most = ColumnAmounts()
    for row in rows.indices.reversed() {
      var lowest = ColumnAmounts(repeating: .max)
      var highest = ColumnAmounts(repeating: .min)
      for candidate in rows[row].candidates {
        lowest = pointwiseMin(lowest, candidate.amounts)
        highest = pointwiseMax(highest, candidate.amounts)
      }
      least &+= lowest
      most &+= highest
      rows[row].least = least
      rows[row].most = most
    }
  }

  /// The sums that may be missing at each step and that the rows behind can make up for; nil where they are too many.
  func layers(_ budget: inout WorkBudget) -> Layers? {
    var layers: Layers = [[missing]]
    var held = 1
    for index in rows.indices {
      // Once forwards, once backwards.
      guard budget.spend(2 * layers[index].count * rows[index].candidates.count) else { return nil }
      var next: Set<Missing> = []
      for rest in layers[index] {
        for candidate in rows[index].candidates {
          let left = rest - candidate.amounts
          if isInReach(left, ofRowsFrom: index + 1) { next.insert(left) }
        }
      }
      held += next.count
      guard held <= OutcomeSums.maximumSums else { return nil }
      layers.append(next)
    }
    return reaching(layers)
  }

  private func isInReach(_ missing: Missing, ofRowsFrom row: Int) -> Bool {
    let rest = missing.amounts
    guard row < rows.count else { return rest.isZero }
    for lane in rest.indices
    where rest[lane] < rows[row].least[lane] || rest[lane] > rows[row].most[lane] {
      return false
    }
    return true
  }

  /// The sums from which the rows behind do reach nothing missing.
  private func reaching(_ layers: Layers) -> Layers {
    var layers = layers
    layers[rows.count].formIntersection([Missing(amounts: ColumnAmounts())])
    for index in rows.indices.reversed() {
      let next = layers[index + 1]
      layers[index] = layers[index].filter { rest in
        rows[index].candidates.contains { next.contains(rest - $0.amounts) }
      }
    }
    return layers
  }

  /// The choice that takes the earliest candidates, row by row; nil where none adds up.
  func earliest(_ layers: Layers) -> [Int]? {
    guard layers[0].contains(missing) else { return nil }
    var choice = open.map { $0[0] }
    var rest = missing
    for (index, row) in rows.enumerated() {
      let next = row.candidates.first { layers[index + 1].contains(rest - $0.amounts) }
      guard let next else { return nil }
      choice[row.index] = next.index
      rest = rest - next.amounts
    }
    return choice
  }

  /// For each row the candidates that take part in any choice, given that there is one.
  func viable(_ layers: Layers) -> [[Int]] {
    var viable = open
    for (index, row) in rows.enumerated() {
      viable[row.index] = row.candidates.filter { candidate in
        layers[index].contains { layers[index + 1].contains($0 - candidate.amounts) }
      }.map(\.index)
    }
    return viable
  }
}
