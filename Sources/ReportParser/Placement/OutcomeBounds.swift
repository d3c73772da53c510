/// Leaves out candidates that cannot take part in any choice, column by column.
///
/// In each column a choice's sum lies between the sums of the rows' smallest and largest values; a candidate that the
/// other rows cannot make up for falls away. Repeated until nothing falls away, this settles most tables alone.
struct OutcomeBounds {
  /// For each row the indices of the candidates that are left.
  private(set) var open: [[Int]]
  private let rows: [[[Int64]]]
  private let missing: [Int64]

  /// - Returns: nil where a sum needs more than 64 bits.
  init?(rows: [[[Int64]]], missing: [Int64]) {
    self.rows = rows
    self.missing = missing
    open = rows.map { Array($0.indices) }
    var narrowed = true
    while narrowed {
      narrowed = false
      for column in missing.indices {
        guard let before = narrow(column) else { return nil }
        narrowed = narrowed || before
      }
    }
  }

  /// Narrows the rows by one column; whether anything fell away, or nil on overflow.
  private mutating func narrow(_ column: Int) -> Bool? {
    var least: [Int64] = []
    var most: [Int64] = []
    for (row, candidates) in open.enumerated() {
      least.append(candidates.map { rows[row][$0][column] }.min() ?? 0)
      most.append(candidates.map { rows[row][$0][column] }.max() ?? 0)
    }
    guard let allLeast = Self.sum(least), let allMost = Self.sum(most) else { return nil }
    for row in open.indices {
      let kept = open[row].filter { candidate in
        let value = rows[row][candidate][column]
        let (rest, overflow) = missing[column].subtractingReportingOverflow(value)
        return !overflow && rest >= allLeast - least[row] && rest <= allMost - most[row]
      }
      if kept.count != open[row].count {
        open[row] = kept
        // The bounds of this column have moved; they are taken anew in the next round.
        return true
      }
    }
    return false
  }

  private static func sum(_ values: [Int64]) -> Int64? {
    var sum: Int64 = 0
    for value in values {
      // Kept far from the limits, so that differences of sums cannot overflow either.
      guard value.magnitude < 1 << 56 else { return nil }
      sum += value
    }
    return sum
  }
}
