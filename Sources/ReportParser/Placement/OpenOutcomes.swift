/// The outcomes of which narrowing leaves several candidates, and what they must add up to.
struct OpenOutcomes {
  /// A row with several candidates left.
  struct Row {
    /// Its index among the candidates' rows.
    var row: Int
    /// Its candidates, as indices into ``OpenOutcomes/candidates``.
    var candidates: Range<Int>
    /// How far they reach in the columns that are checked.
    var extent: AmountExtent
  }

  /// The rows.
  private(set) var rows: [Row] = []
  /// The candidates of those rows.
  private(set) var candidates: [Int] = []
  /// What they must add up to: what the rows of one candidate add is no longer missing.
  private(set) var missing = ColumnAmounts()
  /// How far all rows reach together.
  private(set) var extent = AmountExtent()
  /// The mask of the columns that are checked; in others all of these amounts are 0.
  private(set) var columns = ColumnAmounts()

  /// Takes what narrowing has left of some rows.
  mutating func take(_ bounds: OutcomeBounds, _ all: CandidateAmounts, _ target: OutcomeTarget) {
    rows.removeAll(keepingCapacity: true)
    candidates.removeAll(keepingCapacity: true)
    columns = target.columns
    missing = target.missing & columns
    extent = AmountExtent()
    for row in bounds.rows {
      if let only = bounds.onlyCandidate(row) {
        missing &-= all.all[only] & columns
        continue
      }
      let start = candidates.count
      candidates.append(contentsOf: bounds.open(row))
      let reach = bounds.extent(row).masked(by: columns)
      rows.append(Row(row: row, candidates: start..<candidates.count, extent: reach))
      extent += reach
    }
  }
}
