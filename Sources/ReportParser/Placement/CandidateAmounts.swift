import DisclosureReport

/// What each candidate of some rows adds to each column, row behind row.
struct CandidateAmounts {
  /// The amounts of all candidates, blank as 0.
  private(set) var all: [ColumnAmounts] = []
  /// For each row where its candidates begin, and where the last row's end.
  private(set) var starts: [Int] = [0]
  /// For each row whether it prints nothing but counts that are not negative, so that each of its candidates' columns
  /// add up to its 总计.
  private var areCounts: [Bool] = []

  /// The candidates of some rows.
  init(_ rows: [StripCandidates]) {
    all.reserveCapacity(rows.reduce(0) { $0 + $1.fits.count })
    starts.reserveCapacity(rows.count + 1)
    areCounts.reserveCapacity(rows.count)
    var counts: [Int64] = []
    for row in rows.indices {
      let areAll = Self.takeCounts(rows[row].strip.values, &counts)
      areCounts.append(areAll && rows[row].keepSums)
      for fit in rows[row].fits { all.append(fit.amounts(counts.span)) }
      starts.append(all.count)
    }
  }

  /// Takes the counts of some values, unreadable as 0, behind the 0 of a blank cell; whether none is unreadable or
  /// below 0.
  private static func takeCounts(
    _ values: [ReadValue], _ counts: inout [Int64]
  ) -> Bool {
    counts.removeAll(keepingCapacity: true)
    counts.append(0)
    var areCounts = true
    for value in values {
      let count = value.count
      areCounts = areCounts && count ?? -1 >= 0
      counts.append(count ?? 0)
    }
    return areCounts
  }

  /// A row's candidates, as indices.
  func candidates(of row: Int) -> Range<Int> { starts[row]..<starts[row + 1] }

  /// Whether rows print nothing but counts that are not negative, so that each candidate's columns add up to its 总计.
  func areCounts(_ rows: Range<Int>) -> Bool { areCounts[rows].allSatisfy(\.self) }
}
