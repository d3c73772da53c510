/// Finds which candidates of the unsettled outcome rows take part in any choice, one candidate a row, whose columns
/// add up to given sums.
///
/// It is exact as far as the work goes that it may do. One finder serves all candidates of row （七）, so that they share
/// its lists.
struct OutcomeSums {
  private let candidates: CandidateAmounts
  private var bounds: OutcomeBounds
  /// What narrowing leaves, and the searches of it.
  private var open = OpenOutcomes()
  private var search = OutcomeSearch<PackedArithmetic>()
  private var wideSearch = OutcomeSearch<WideArithmetic>()
  /// What one candidate of row （七） says of the others, where it does.
  var pattern: OutcomePattern?

  /// A finder for some rows.
  ///
  /// - Parameters:
  ///   - candidates: the candidates of all rows.
  ///   - rows: the outcomes among these.
  init(_ candidates: CandidateAmounts, rows: Range<Int>) {
    self.candidates = candidates
    bounds = OutcomeBounds(candidates, rows: rows)
  }

  /// Whether a value is so large that sums could overflow.
  var areTooLarge: Bool { bounds.areTooLarge }

  /// Narrows the rows by what they must add up to, before anything is searched.
  mutating func narrow(to target: OutcomeTarget, _ budget: inout WorkBudget)
    -> OutcomeBounds.Verdict
  {
    if target.taken != nil, let isReached = pattern?.isReached {
      return isReached ? .open : .impossible
    }
    let verdict = bounds.narrow(to: target, &budget)
    if case .impossible = verdict, target.taken != nil { pattern?.learnImpossible() }
    return verdict
  }

  /// Searches what the narrowing has left.
  ///
  /// - Parameters:
  ///   - target: what the rows must add up to, as it was narrowed to.
  ///   - viable: for each candidate whether it takes part in any choice; those found are marked.
  ///   - choice: for each row the candidate chosen; the choice that takes the earliest candidates is put in.
  ///   - budget: the work that is left.
  /// - Returns: whether there is any choice; nil where the work is more than is left.
  mutating func search(
    _ target: OutcomeTarget, _ viable: inout [Bool], _ choice: inout [Int],
    _ budget: inout WorkBudget
  ) -> Bool? {
    if let taken = target.taken, pattern?.isReached != nil {
      pattern?.carry(to: taken, &viable, &choice)
      return true
    }
    open.take(bounds, candidates, target)
    guard let isReached = searchOpen(&viable, &choice, &budget) else { return nil }
    guard isReached else {
      if target.taken != nil { pattern?.learnImpossible() }
      return false
    }
    for row in bounds.rows {
      guard let only = bounds.onlyCandidate(row) else { continue }
      viable[only] = true
      choice[row] = only
    }
    if let taken = target.taken { pattern?.learn(taken, viable, choice) }
    return true
  }

  private mutating func searchOpen(
    _ viable: inout [Bool], _ choice: inout [Int], _ budget: inout WorkBudget
  ) -> Bool? {
    if open.rows.isEmpty { return open.missing.isZero }
    if let packed = PackedArithmetic(open) {
      let isReached = search.run(open, candidates, packed, &viable, &budget)
      if isReached == true { search.choose(open, &choice) }
      return isReached
    }
    let wide = WideArithmetic(columns: open.columns)
    let isReached = wideSearch.run(open, candidates, wide, &viable, &budget)
    if isReached == true { wideSearch.choose(open, &choice) }
    return isReached
  }
}
