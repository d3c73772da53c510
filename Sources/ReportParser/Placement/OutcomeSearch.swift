/// The search among the candidates that ``OutcomeBounds`` leaves.
///
/// It goes row by row over the sums still missing, so that equal ones are looked at once. Amounts are below 2^56 here and
/// what is missing is in their reach, as the bounds have seen to, so that none of the sums wraps round.
struct OutcomeSearch {
  /// How many sums may be held before the table counts as beyond the solver.
  private static let maximumSums = 20_000

  /// A row with several candidates left.
  private struct Row {
    /// Its index among the candidates' rows.
    var row: Int
    /// Its candidates, as indices into ``candidates``.
    var candidates: Range<Int>
    /// The sums that may be missing before it, as indices into ``levels``.
    var sums = 0..<0
    /// Where its first sum's steps begin in ``steps``.
    var steps = 0
  }

  private var rows: [Row] = []
  /// The candidates of those rows, and what each adds to the checked columns, with its key.
  private var candidates: [Int] = []
  private var amounts: [ColumnAmounts] = []
  /// For each row how far it and those behind it reach; nothing behind the last.
  private var reach: [AmountExtent] = []
  /// What the rows with several candidates must add up to.
  private var missing = ColumnAmounts()
  /// The sums that may be missing before each row and that it and the rows behind can make up for.
  private var levels = SumLevels()
  /// For each sum before a row and each candidate the place of the sum that it leads to, or -1.
  private var steps: [Int32] = []
  /// For each sum whether the rows from it on reach nothing missing.
  private var reaches: [Bool] = []

  /// Finds every choice that adds up.
  ///
  /// - Parameters:
  ///   - bounds: the rows, narrowed to what they must add up to.
  ///   - all: their candidates.
  ///   - target: what they must add up to.
  ///   - viable: for each candidate whether it takes part in any choice; those found among several are marked.
  ///   - budget: the work that is left.
  /// - Returns: whether there is any choice; nil where there are too many sums to look at.
  mutating func run(
    _ bounds: OutcomeBounds, _ all: CandidateAmounts, _ target: OutcomeTarget,
    _ viable: inout [Bool], _ budget: inout WorkBudget
  ) -> Bool? {
    take(bounds, all, target)
    levels.removeAll()
    steps.removeAll(keepingCapacity: true)
    if rows.isEmpty { return missing.isZero }
    _ = levels.place(of: missing.keyed)
    for row in rows.indices {
      rows[row].sums = (row == 0 ? 0 : rows[row - 1].sums.upperBound)..<levels.sums.count
      rows[row].steps = steps.count
      let (sums, candidates) = (rows[row].sums, amounts[rows[row].candidates])
      guard budget.spend(sums.count * candidates.count) else { return nil }
      levels.beginLevel()
      if row + 1 == rows.count {
        Self.lastStep(from: sums, candidates, &levels, &steps)
      } else if !Self.step(
        from: sums, candidates, reach[row + 1], target.columns, &levels, &steps)
      {
        return nil
      }
    }
    if rows[rows.count - 1].sums.upperBound == levels.sums.count { return false }
    goBack(&viable)
    return true
  }

  /// Takes the rows with several candidates left; what the others add is no longer missing.
  private mutating func take(
    _ bounds: OutcomeBounds, _ all: CandidateAmounts, _ target: OutcomeTarget
  ) {
    rows.removeAll(keepingCapacity: true)
    candidates.removeAll(keepingCapacity: true)
    amounts.removeAll(keepingCapacity: true)
    missing = target.missing & target.columns
    for row in bounds.rows {
      let open = bounds.open(row)
      if open.count == 1, let only = open.first {
        missing &-= all.all[only] & target.columns
        continue
      }
      let start = candidates.count
      for candidate in open {
        candidates.append(candidate)
        amounts.append((all.all[candidate] & target.columns).keyed)
      }
      rows.append(Row(row: row, candidates: start..<candidates.count))
    }
    measureReach(bounds)
  }

  private mutating func measureReach(_ bounds: OutcomeBounds) {
    reach.removeAll(keepingCapacity: true)
    for _ in 0...rows.count { reach.append(AmountExtent()) }
    for row in rows.indices.reversed() {
      var extent = bounds.extent(rows[row].row)
      extent += reach[row + 1]
      reach[row] = extent
    }
  }

  // MARK: Forwards

  /// Goes from the sums before a row to those behind it.
  ///
  /// - Parameters:
  ///   - sums: the sums before it.
  ///   - candidates: what the row's candidates add.
  ///   - behind: how far the rows behind it reach.
  ///   - columns: the mask of the columns that are checked.
  ///   - levels: where the sums behind it are added.
  ///   - steps: where the steps to them are added.
  /// - Returns: false where the sums become too many.
  private static func step(
    from sums: Range<Int>, _ candidates: ArraySlice<ColumnAmounts>, _ behind: AmountExtent,
    _ columns: ColumnAmounts, _ levels: inout SumLevels, _ steps: inout [Int32]
  ) -> Bool {
    for sum in sums {
      let sum = levels.sums[sum]
      steps.append(addingCapacity: candidates.count) { steps in
        for amounts in candidates {
          let left = sum &- amounts
          steps.append(behind.holds(left, in: columns) ? levels.place(of: left) : -1)
        }
      }
      if levels.sums.count > maximumSums { return false }
    }
    return true
  }

  /// Goes from the sums before the last row to the one behind it: nothing may be left missing.
  private static func lastStep(
    from sums: Range<Int>, _ candidates: ArraySlice<ColumnAmounts>, _ levels: inout SumLevels,
    _ steps: inout [Int32]
  ) {
    var end: Int32?
    for sum in sums {
      let sum = levels.sums[sum]
      steps.append(addingCapacity: candidates.count) { steps in
        for amounts in candidates {
          if amounts.key == sum.key, amounts.equals(sum) {
            let place = end ?? levels.place(of: ColumnAmounts())
            end = place
            steps.append(place)
          } else {
            steps.append(-1)
          }
        }
      }
    }
  }

  // MARK: Backwards

  /// Goes back from the end, where nothing is missing, notes from where it is reached, and marks the candidates that take
  /// part in any choice.
  private mutating func goBack(_ viable: inout [Bool]) {
    reaches.removeAll(keepingCapacity: true)
    let last = levels.sums.count - 1
    for place in 0...last { reaches.append(place == last) }
    for row in rows.reversed() {
      var step = row.steps
      for sum in row.sums {
        for candidate in row.candidates {
          if leadsOn(step) {
            reaches[sum] = true
            viable[candidates[candidate]] = true
          }
          step += 1
        }
      }
    }
  }

  /// Puts the choice that takes the earliest candidates, row by row, into what is chosen of each row.
  func choose(_ choice: inout [Int]) {
    var sum = 0
    for row in rows {
      let width = row.candidates.count
      let first = row.steps + (sum - row.sums.lowerBound) * width
      guard let taken = (0..<width).first(where: { leadsOn(first + $0) }) else { return }
      choice[row.row] = candidates[row.candidates.lowerBound + taken]
      sum = Int(steps[first + taken])
    }
  }

  /// Whether a step leads to a sum from which the end is reached.
  private func leadsOn(_ step: Int) -> Bool {
    let next = Int(steps[step])
    return next >= 0 && reaches[next]
  }
}
