/// How the search among the outcomes' candidates reckons with what is missing of all columns at once.
protocol SumArithmetic {
  /// What is missing, or what a candidate adds.
  associatedtype Sum: ListedSum
  /// How far some rows reach.
  associatedtype Reach

  /// What some rows must add up to.
  func missing(_ open: OpenOutcomes) -> Sum
  /// What a candidate of a row that reaches so far adds to it; nothing in columns that are not checked.
  func amounts(_ amounts: ColumnAmounts, of extent: AmountExtent) -> Sum
  /// What some rows reach that reach so far together.
  func reach(_ extent: AmountExtent) -> Reach
  /// What is left of a sum without a candidate's amounts; nil where the rows behind do not reach it.
  func left(of sum: Sum, without amounts: Sum, for behind: Reach) -> Sum?
}

/// A sum that ``SumLevels`` lists.
protocol ListedSum {
  /// Nothing missing.
  init()
  /// What tells most sums apart; its upper bits above all.
  var listing: UInt64 { get }
  /// Whether another sum is the same.
  func equals(_ other: Self) -> Bool
}

extension ColumnAmounts: ListedSum {
  @inline(__always)
  var listing: UInt64 { UInt64(bitPattern: key) }
}

/// Reckons with amounts of any size, below 2^56, with their keys.
///
/// What is missing is in reach, as the bounds have seen to, so that no sum wraps round.
struct WideArithmetic: SumArithmetic {
  /// The mask of the columns that are checked.
  var columns: ColumnAmounts

  func missing(_ open: OpenOutcomes) -> ColumnAmounts { open.missing.keyed }

  func amounts(_ amounts: ColumnAmounts, of extent: AmountExtent) -> ColumnAmounts {
    amounts.keyed
  }

  func reach(_ extent: AmountExtent) -> AmountExtent { extent }

  @inline(__always)
  func left(
    of sum: ColumnAmounts, without amounts: ColumnAmounts, for behind: AmountExtent
  ) -> ColumnAmounts? {
    let left = sum &- amounts
    return behind.holds(left, in: columns) ? left : nil
  }
}
