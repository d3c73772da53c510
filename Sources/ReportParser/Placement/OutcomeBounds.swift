/// Leaves out candidates that cannot take part in any choice, in all columns at once.
///
/// In each column a choice's sum lies between the sums of the rows' smallest and largest values; a candidate that the
/// other rows cannot make up for falls away. Repeated until nothing falls away, this settles most tables alone.
struct OutcomeBounds {
  /// What narrowing says.
  enum Verdict {
    /// Every row has candidates left.
    case open
    /// No choice adds up.
    case impossible
    /// A sum needs more than 64 bits, or the work is more than is left.
    case beyond
  }

  /// The rows, as indices into the candidates' rows.
  let rows: Range<Int>
  /// The candidates that are left, as indices: a row's stand from where its candidates begin.
  private(set) var open: [Int]
  /// How many candidates of each of ``rows`` are left.
  private(set) var counts: [Int]

  private let candidates: CandidateAmounts
  /// How far each row reaches with all its candidates, and with those that are left.
  private let widest: [AmountExtent]
  private var extents: [AmountExtent]
  /// How far all rows reach together with all their candidates.
  private let reach: AmountExtent
  /// The mask of the columns in which a value is so large that sums could overflow.
  private let tooLarge: ColumnAmounts

  /// The bounds of some rows.
  init(_ candidates: CandidateAmounts, rows: Range<Int>) {
    self.candidates = candidates
    self.rows = rows
    open = Array(candidates.all.indices)
    counts = rows.map { candidates.candidates(of: $0).count }
    let amounts = candidates.all.span
    widest = rows.map { AmountExtent(of: candidates.candidates(of: $0), amounts) }
    extents = widest
    var reach = AmountExtent()
    var tooLarge = ColumnAmounts()
    for extent in widest {
      reach += extent
      tooLarge |= extent.least.tooLarge | extent.most.tooLarge
    }
    self.reach = reach
    self.tooLarge = tooLarge
  }

  /// Whether a value is so large that sums could overflow.
  var areTooLarge: Bool { !tooLarge.isZero }

  /// How far a row's candidates that are left reach.
  func extent(_ row: Int) -> AmountExtent { extents[row - rows.lowerBound] }

  /// A row's candidates that are left.
  func open(_ row: Int) -> ArraySlice<Int> {
    let start = candidates.starts[row]
    return open[start..<start + counts[row - rows.lowerBound]]
  }

  /// A row's candidate that is left, if only one is.
  func onlyCandidate(_ row: Int) -> Int? {
    counts[row - rows.lowerBound] == 1 ? open[candidates.starts[row]] : nil
  }

  /// Narrows the rows by what they must add up to.
  mutating func narrow(to target: OutcomeTarget, _ budget: inout WorkBudget) -> Verdict {
    if !(tooLarge & target.columns).isZero { return .beyond }
    if !reach.holds(target.missing, in: target.columns) { return .impossible }
    reset()
    var whole = reach
    var narrowed = true
    while narrowed {
      guard budget.spend(counts.reduce(0, +)) else { return .beyond }
      narrowed = false
      for row in counts.indices where counts[row] > 1 {
        var others = whole
        others -= extents[row]
        if leaveOut(row, notMadeUpForBy: others, target) {
          narrowed = true
          if counts[row] == 0 { return .impossible }
          whole = others
          whole += extents[row]
        }
      }
      if !whole.holds(target.missing, in: target.columns) { return .impossible }
    }
    return .open
  }

  private mutating func reset() {
    for candidate in open.indices { open[candidate] = candidate }
    for row in counts.indices {
      counts[row] = candidates.candidates(of: rows.lowerBound + row).count
      extents[row] = widest[row]
    }
  }

  /// Leaves out a row's candidates for which the other rows add too much or too little; whether there were any.
  private mutating func leaveOut(
    _ row: Int, notMadeUpForBy others: AmountExtent, _ target: OutcomeTarget
  ) -> Bool {
    let wanted = AmountExtent(
      least: target.missing &- others.most, most: target.missing &- others.least)
    // Most rows can be made up for as a whole.
    if wanted.holds(extents[row], in: target.columns) { return false }
    let all = candidates.all
    let amounts = all.span
    let start = candidates.starts[rows.lowerBound + row]
    var left = start
    for place in start..<start + counts[row] {
      let candidate = open[place]
      guard wanted.holds(amounts[candidate], in: target.columns) else { continue }
      open[left] = candidate
      left += 1
    }
    if left == start + counts[row] { return false }
    counts[row] = left - start
    extents[row] = AmountExtent(of: open[start..<left], amounts)
    return true
  }
}
