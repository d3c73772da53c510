/// An exact amount of renminbi: whole yuan and billionths of a yuan, of the same sign.
public struct Money: Hashable, Sendable {
  /// Whole yuan.
  public var units: Int64
  /// Billionths of a yuan, from -999,999,999 to 999,999,999.
  public var nanos: Int32

  /// An amount of whole yuan and billionths.
  public init(units: Int64, nanos: Int32 = 0) {
    self.units = units
    self.nanos = nanos
  }

  /// The sum of two amounts, or nil where no 64-bit number of yuan holds it.
  public func adding(_ other: Money) -> Money? {
    let (nanos, carry) = Self.normalised(Int64(self.nanos) + Int64(other.nanos))
    let (units, overflow) = self.units.addingReportingOverflow(other.units)
    let (sum, overflowAgain) = units.addingReportingOverflow(carry)
    guard !overflow, !overflowAgain else { return nil }
    if sum > 0, nanos < 0 { return Money(units: sum - 1, nanos: nanos + 1_000_000_000) }
    if sum < 0, nanos > 0 { return Money(units: sum + 1, nanos: nanos - 1_000_000_000) }
    return Money(units: sum, nanos: nanos)
  }

  private static func normalised(_ nanos: Int64) -> (Int32, Int64) {
    (Int32(nanos % 1_000_000_000), nanos / 1_000_000_000)
  }
}
