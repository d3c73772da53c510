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
    for row in rows { add(row) }
  }

  private mutating func add(_ row: StripCandidates) {
    let counts = row.strip.values.map { $0.count ?? 0 }
    for fit in row.fits {
      all.append(ColumnAmounts { fit[Int($0.rawValue)].map { counts[$0] } ?? 0 })
    }
    starts.append(all.count)
    areCounts.append(
      row.keepSums && row.strip.values.allSatisfy { $0.count.map { $0 >= 0 } ?? false })
  }

  /// A row's candidates, as indices.
  func candidates(of row: Int) -> Range<Int> { starts[row]..<starts[row + 1] }

  /// Whether rows print nothing but counts that are not negative, so that each candidate's columns add up to its 总计.
  func areCounts(_ rows: Range<Int>) -> Bool { areCounts[rows].allSatisfy(\.self) }
}
