/// The search among the candidates that ``OutcomeBounds`` leaves.
///
/// It goes row by row over the sums still missing, so that equal ones are looked at once.
struct OutcomeSearch<Arithmetic: SumArithmetic> {
  private typealias Sum = Arithmetic.Sum

  /// What is noted of a row.
  private struct Level {
    /// The sums that may be missing before the row, as indices into ``levels``.
    var sums: Range<Int>
    /// Where its first sum's steps begin in ``steps``.
    var steps: Int
  }

  private var rows: [Level] = []
  /// What each candidate of the rows adds.
  private var amounts: [Sum] = []
  /// The sums that may be missing before each row and that it and the rows behind can make up for.
  private var levels = SumLevels<Sum>()
  /// For each sum before a row and each candidate the place of the sum that it leads to, or -1.
  private var steps: [Int32] = []
  /// For each sum whether the rows from it on reach nothing missing.
  private var reaches: [Bool] = []

  /// Finds every choice that adds up.
  ///
  /// - Parameters:
  ///   - open: the rows, one at least, and what they must add up to, which is in their reach.
  ///   - all: what their candidates add.
  ///   - arithmetic: how to reckon with that.
  ///   - viable: for each candidate whether it takes part in any choice; those found are marked.
  ///   - budget: the work that is left.
  /// - Returns: whether there is any choice; nil where there are too many sums to look at.
  mutating func run(
    _ open: OpenOutcomes, _ all: CandidateAmounts, _ arithmetic: Arithmetic,
    _ viable: inout [Bool], _ budget: inout WorkBudget
  ) -> Bool? {
    start(open, all, arithmetic)
    var behind = open.extent
    for (index, row) in open.rows.enumerated() {
      behind -= row.extent
      let sums = (rows.last?.sums.upperBound ?? 0)..<levels.sums.count
      rows.append(Level(sums: sums, steps: steps.count))
      let width = row.candidates.count
      guard sums.count * width <= maximumSteps, budget.spend(sums.count * width) else { return nil }
      levels.beginLevel()
      let candidates = amounts[row.candidates]
      if index + 1 == open.rows.count {
        Self.lastStep(from: sums, candidates, &levels, &steps)
      } else {
        let reach = arithmetic.reach(behind)
        Self.step(from: sums, candidates, reach, arithmetic, &levels, &steps)
      }
      if Self.areTooMany(levels, steps) { return nil }
    }
    if rows[rows.count - 1].sums.upperBound == levels.sums.count { return false }
    goBack(open, &viable)
    return true
  }

  private mutating func start(
    _ open: OpenOutcomes, _ all: CandidateAmounts, _ arithmetic: Arithmetic
  ) {
    rows.removeAll(keepingCapacity: true)
    amounts.removeAll(keepingCapacity: true)
    amounts.reserveCapacity(open.candidates.count)
    for row in open.rows {
      for candidate in row.candidates {
        let added = all.all[open.candidates[candidate]] & open.columns
        amounts.append(arithmetic.amounts(added, of: row.extent))
      }
    }
    steps.removeAll(keepingCapacity: true)
    levels.removeAll()
    _ = levels.place(of: arithmetic.missing(open))
  }

  // MARK: Forwards

  /// Goes from the sums before a row to those behind it, but no further where they become too many.
  ///
  /// - Parameters:
  ///   - sums: the sums before it.
  ///   - candidates: what the row's candidates add.
  ///   - behind: how far the rows behind it reach.
  ///   - arithmetic: how to reckon.
  ///   - levels: where the sums behind it are added.
  ///   - steps: where the steps to them are added.
  private static func step(
    from sums: Range<Int>, _ candidates: ArraySlice<Sum>, _ behind: Arithmetic.Reach,
    _ arithmetic: Arithmetic, _ levels: inout SumLevels<Sum>, _ steps: inout [Int32]
  ) {
    for sum in sums {
      let sum = levels.sums[sum]
      steps.append(addingCapacity: candidates.count) { steps in
        for added in candidates {
          let left = arithmetic.left(of: sum, without: added, for: behind)
          steps.append(left.map { levels.place(of: $0) } ?? -1)
        }
      }
      if areTooMany(levels, steps) { return }
    }
  }

  /// Goes from the sums before the last row to the one behind it: nothing may be left missing.
  private static func lastStep(
    from sums: Range<Int>, _ candidates: ArraySlice<Sum>, _ levels: inout SumLevels<Sum>,
    _ steps: inout [Int32]
  ) {
    var end: Int32?
    for sum in sums {
      let sum = levels.sums[sum]
      steps.append(addingCapacity: candidates.count) { steps in
        for added in candidates {
          if added.equals(sum) {
            let place = end ?? levels.place(of: Sum())
            end = place
            steps.append(place)
          } else {
            steps.append(-1)
          }
        }
      }
    }
  }

  /// Whether the table counts as beyond the solver: a search takes no more memory than a text may.
  private static func areTooMany(_ levels: SumLevels<Sum>, _ steps: [Int32]) -> Bool {
    levels.sums.count > mostBytesOfSums / MemoryLayout<Sum>.stride || steps.count > maximumSteps
  }

  // MARK: Backwards

  /// Goes back from the end, where nothing is missing, notes from where it is reached, and marks the candidates that take
  /// part in any choice.
  private mutating func goBack(_ open: OpenOutcomes, _ viable: inout [Bool]) {
    reaches.removeAll(keepingCapacity: true)
    let last = levels.sums.count - 1
    for place in 0...last { reaches.append(place == last) }
    for (row, level) in zip(open.rows, rows).reversed() {
      var step = level.steps
      for sum in level.sums {
        for candidate in row.candidates {
          if leadsOn(step) {
            reaches[sum] = true
            viable[open.candidates[candidate]] = true
          }
          step += 1
        }
      }
    }
  }

  /// Puts the choice that takes the earliest candidates, row by row, into what is chosen of each row.
  func choose(_ open: OpenOutcomes, _ choice: inout [Int]) {
    var sum = 0
    for (row, level) in zip(open.rows, rows) {
      let width = row.candidates.count
      let first = level.steps + (sum - level.sums.lowerBound) * width
      guard let taken = (0..<width).first(where: { leadsOn(first + $0) }) else { return }
      choice[row.row] = open.candidates[row.candidates.lowerBound + taken]
      sum = Int(steps[first + taken])
    }
  }

  /// Whether a step leads to a sum from which the end is reached.
  @inline(__always)
  private func leadsOn(_ step: Int) -> Bool {
    let next = Int(steps[step])
    return next >= 0 && reaches[next]
  }
}

/// How many bytes the sums of a search may take; they are placed in a table of the size of half of them.
private let mostBytesOfSums = 64 << 10

/// How many steps from sum to sum a search may take.
private let maximumSteps = 24_000
