/// From where to where amounts reach, column by column.
struct AmountExtent {
  /// The smallest amount of each column.
  var least = ColumnAmounts()
  /// The largest amount of each column.
  var most = ColumnAmounts()

  /// How far the candidates reach of which the indices are given; none is 0 everywhere.
  @inline(__always)
  init(of candidates: some Collection<Int>, _ amounts: Swift.Span<ColumnAmounts>) {
    guard let first = candidates.first else { return }
    least = amounts[first]
    most = least
    for candidate in candidates.dropFirst() {
      let amounts = amounts[candidate]
      for lane in 0..<7 {
        least[lane] = min(least[lane], amounts[lane])
        most[lane] = max(most[lane], amounts[lane])
      }
    }
  }

  /// Nothing but 0.
  init() {}

  /// From some amounts to others.
  @inline(__always)
  init(least: ColumnAmounts, most: ColumnAmounts) {
    self.least = least
    self.most = most
  }

  /// Whether all of another extent is part of this in the columns of a mask.
  @inline(__always)
  func holds(_ other: AmountExtent, in columns: ColumnAmounts) -> Bool {
    let beyond = (other.least &- least) | (most &- other.most)
    return !(beyond & columns).hasNegative
  }

  /// Whether amounts are in reach in the columns of a mask.
  ///
  /// The extent is below 2^61 there, so that an amount that makes one of the differences wrap round fails the other.
  @inline(__always)
  func holds(_ amounts: ColumnAmounts, in columns: ColumnAmounts) -> Bool {
    let beyond = (amounts &- least) | (most &- amounts)
    return !(beyond & columns).hasNegative
  }

  /// The same in the columns of a mask, and 0 in the others.
  func masked(by columns: ColumnAmounts) -> AmountExtent {
    AmountExtent(least: least & columns, most: most & columns)
  }

  /// Adds another's extent.
  @inline(__always)
  static func += (left: inout AmountExtent, right: AmountExtent) {
    left.least &+= right.least
    left.most &+= right.most
  }

  /// Takes another's extent, which is part of it, off.
  @inline(__always)
  static func -= (left: inout AmountExtent, right: AmountExtent) {
    left.least &-= right.least
    left.most &-= right.most
  }
}
