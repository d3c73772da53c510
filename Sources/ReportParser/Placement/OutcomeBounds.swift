import DisclosureReport

/// Leaves out candidates that cannot take part in any choice, column by column.
///
/// In each column a choice's sum lies between the sums of the rows' smallest and largest values; a candidate that the
/// other rows cannot make up for falls away. Repeated until nothing falls away, this settles most tables alone.
struct OutcomeBounds {
  /// For each row the indices of the candidates that are left.
  private(set) var open: [[Int]]
  private let rows: [[ColumnAmounts]]
  /// For each row its smallest and largest value in the column looked at.
  private var bounds: [ClosedRange<Int64>] = []

  /// Narrows rows by what each column must add up to; nil where a sum needs more than 64 bits, or the work is more than
  /// is left.
  ///
  /// - Parameters:
  ///   - rows: for each row its candidates.
  ///   - missing: what the rows must add up to.
  ///   - columns: the columns in which they must.
  ///   - budget: the work that is left.
  init?(
    rows: [[ColumnAmounts]], missing: ColumnAmounts, columns: [ApplicantColumn],
    budget: inout WorkBudget
  ) {
    self.rows = rows
    open = rows.map { Array($0.indices) }
    bounds.reserveCapacity(rows.count)
    var narrowed = true
    while narrowed, !isImpossible {
      narrowed = false
      for column in columns {
        guard budget.spend(open.reduce(0) { $0 + $1.count }),
          let fellAway = narrow(column, to: missing[column])
        else { return nil }
        narrowed = narrowed || fellAway
      }
    }
  }

  /// Whether some row has no candidate left.
  var isImpossible: Bool { open.contains { $0.isEmpty } }

  /// Narrows the rows by one column; whether anything fell away, or nil where a value is too large to add.
  private mutating func narrow(_ column: ApplicantColumn, to missing: Int64) -> Bool? {
    bounds.removeAll(keepingCapacity: true)
    var least: Int64 = 0
    var most: Int64 = 0
    for row in open.indices {
      guard let bound = bound(row, column) else { return nil }
      bounds.append(bound)
      least += bound.lowerBound
      most += bound.upperBound
    }
    var fellAway = false
    for row in open.indices {
      let others = least - bounds[row].lowerBound...most - bounds[row].upperBound
      let candidates = rows[row]
      let isOut = { (candidate: Int) in
        let (rest, overflow) = missing.subtractingReportingOverflow(candidates[candidate][column])
        return overflow || !others.contains(rest)
      }
      if open[row].contains(where: isOut) {
        open[row].removeAll(where: isOut)
        fellAway = true
      }
    }
    return fellAway
  }

  /// The smallest and largest value of a row's open candidates; 0 where none is left, nil where one is so large that
  /// sums of them could overflow.
  private func bound(_ row: Int, _ column: ApplicantColumn) -> ClosedRange<Int64>? {
    guard let first = open[row].first else { return 0...0 }
    var least = rows[row][first][column]
    var most = least
    for candidate in open[row].dropFirst() {
      let value = rows[row][candidate][column]
      least = min(least, value)
      most = max(most, value)
    }
    return least.magnitude < Self.limit && most.magnitude < Self.limit ? least...most : nil
  }

  /// From where on values are so large that sums of them could overflow.
  static let limit: UInt64 = 1 << 56
}
