/// What the unsettled outcomes must add up to.
struct OutcomeTarget {
  /// The sums.
  var missing: ColumnAmounts
  /// The mask of the columns in which they must.
  var columns: ColumnAmounts
  /// The columns that a candidate of row （七） prints, where its outcomes print no others.
  var taken: OutcomePattern.Columns?

  /// What of row （七） the settled outcomes leave missing.
  ///
  /// - Parameters:
  ///   - total: the row （七）.
  ///   - settled: what the settled outcomes add up to.
  ///   - columns: the mask of the columns that can be checked; one in which the difference needs more than 64 bits
  ///     cannot.
  init(_ total: ColumnAmounts, less settled: ColumnAmounts, in columns: ColumnAmounts) {
    missing = total &- settled
    // A difference has wrapped round where the terms' signs differ and its own is not the first one's.
    let overflow = (total ^ settled) & (total ^ missing)
    self.columns = columns & ~overflow.negative
  }
}
