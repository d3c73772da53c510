/// Reckons with all columns in one word, as hardly any table is too large for.
///
/// Of each amount only what it is above its row's least is kept. Every column has as many bits as hold how far the rows
/// reach above their least together, and a guard bit above them, which a difference below 0 takes away.
struct PackedArithmetic: SumArithmetic {
  /// The amounts of all columns.
  struct Sum: ListedSum {
    var bits: UInt64 = 0

    @inline(__always)
    var listing: UInt64 { bits &* 0x9E37_79B9_7F4A_7C15 }

    @inline(__always)
    func equals(_ other: Sum) -> Bool { bits == other.bits }
  }

  /// Where each column's bits begin; 0 for those in which no row's candidates differ, whose amounts are all 0.
  private var shifts = SIMD8<UInt64>()
  private var guards: UInt64 = 0

  /// A packing of what some rows add; nil where they reach too far.
  init?(_ open: OpenOutcomes) {
    var used = 0
    let range = open.extent.most &- open.extent.least
    for column in 0..<7 where range[column] != 0 {
      let guardBit = used + Int64.bitWidth - range[column].leadingZeroBitCount
      guard guardBit < UInt64.bitWidth else { return nil }
      shifts[column] = UInt64(used)
      guards |= 1 << guardBit
      used = guardBit + 1
    }
  }

  private func pack(_ amounts: ColumnAmounts) -> UInt64 {
    var bits: UInt64 = 0
    for column in 0..<7 { bits |= UInt64(bitPattern: amounts[column]) &<< shifts[column] }
    return bits
  }

  func missing(_ open: OpenOutcomes) -> Sum { Sum(bits: pack(open.missing &- open.extent.least)) }

  func amounts(_ amounts: ColumnAmounts, of extent: AmountExtent) -> Sum {
    Sum(bits: pack(amounts &- extent.least))
  }

  func reach(_ extent: AmountExtent) -> UInt64 { pack(extent.most &- extent.least) }

  @inline(__always)
  func left(of sum: Sum, without amounts: Sum, for behind: UInt64) -> Sum? {
    let guarded = (sum.bits | guards) &- amounts.bits
    let left = guarded & ~guards
    let spared = (behind | guards) &- left
    return guarded & spared & guards == guards ? Sum(bits: left) : nil
  }
}
