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

  private let open: [[Int]]
  private var rows: [Row] = []
  /// What the rows with several candidates must add up to.
  private var missing: ColumnAmounts

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
    self.missing = missing & checked
    for (index, candidates) in open.enumerated() {
      if candidates.count == 1 {
        self.missing &-= rows[index][candidates[0]] & checked
      } else {
        let amounts = candidates.map { (index: $0, amounts: rows[index][$0] & checked) }
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

  /// Every choice that adds up; nil where there are too many sums to look at.
  ///
  /// - Parameter budget: the work that is left.
  /// - Returns: the earliest choice, row by row, nil where none adds up; and for each row the candidates that take part
  ///   in any.
  func choices(_ budget: inout WorkBudget) -> (earliest: [Int]?, viable: [[Int]])? {
    var steps: [Step] = []
    steps.reserveCapacity(rows.count)
    var sums = [missing]
    var known = SumIndex()
    var held = 1
    for row in rows.indices {
      guard budget.spend(sums.count * rows[row].candidates.count) else { return nil }
      let step = step(from: sums, row, &known)
      sums = step.sums
      held += sums.count
      guard held <= OutcomeSums.maximumSums else { return nil }
      steps.append(step)
    }
    let isReached = rows.isEmpty ? missing.isZero : !sums.isEmpty
    guard isReached else { return (nil, open.map { _ in [] }) }
    return follow(&steps)
  }

  // MARK: Forwards

  /// What a row's candidates make of the sums that may be missing before it.
  private struct Step {
    /// The sums that may be missing behind the row and that the rows behind can make up for, each once.
    var sums: [ColumnAmounts] = []
    /// For each sum before the row and each candidate the index of the sum that it leads to, or -1.
    var next: [Int32] = []
    /// For each sum before the row whether the rows from it on reach nothing missing.
    var reaches: [Bool] = []
  }

  private func step(
    from sums: [ColumnAmounts], _ row: Int, _ known: inout SumIndex
  ) -> Step {
    var step = Step()
    let candidates = rows[row].candidates
    step.next.reserveCapacity(sums.count * candidates.count)
    step.sums.reserveCapacity(min(sums.count * candidates.count, 64))
    known.removeAll()
    for sum in sums {
      for candidate in candidates {
        let left = sum &- candidate.amounts
        guard isInReach(left, ofRowsFrom: row + 1) else {
          step.next.append(-1)
          continue
        }
        step.next.append(known.place(of: left, in: &step.sums))
      }
    }
    return step
  }

  private func isInReach(_ rest: ColumnAmounts, ofRowsFrom row: Int) -> Bool {
    guard row < rows.count else { return rest.isZero }
    let tooLittle = rest &- rows[row].least
    let tooMuch = rows[row].most &- rest
    return !(tooLittle | tooMuch).hasNegative
  }

  // MARK: Backwards

  /// Goes back from the end, where nothing is missing, and so finds what takes part in any choice.
  private func follow(_ steps: inout [Step]) -> (earliest: [Int]?, viable: [[Int]])? {
    var viable = open
    for row in steps.indices.reversed() {
      let count = rows[row].candidates.count
      let isLast = row + 1 == steps.count
      var takesPart = [Bool](repeating: false, count: count)
      steps[row].reaches = [Bool](repeating: false, count: steps[row].next.count / count)
      for sum in steps[row].reaches.indices {
        for candidate in 0..<count {
          let next = Int(steps[row].next[sum * count + candidate])
          guard next >= 0, isLast || steps[row + 1].reaches[next] else { continue }
          steps[row].reaches[sum] = true
          takesPart[candidate] = true
        }
      }
      let index = rows[row].index
      viable[index].removeAll(keepingCapacity: true)
      for candidate in 0..<count where takesPart[candidate] {
        viable[index].append(rows[row].candidates[candidate].index)
      }
    }
    return (earliest(steps), viable)
  }

  private func earliest(_ steps: [Step]) -> [Int]? {
    var choice = open.map { $0[0] }
    var sum = 0
    for (row, step) in steps.enumerated() {
      let count = rows[row].candidates.count
      let taken = (0..<count).first { candidate in
        let next = Int(step.next[sum * count + candidate])
        return next >= 0 && (row + 1 == steps.count || steps[row + 1].reaches[next])
      }
      guard let taken else { return nil }
      choice[rows[row].index] = rows[row].candidates[taken].index
      sum = Int(step.next[sum * count + taken])
    }
    return choice
  }
}
