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
    let billion: Int128 = 1_000_000_000
    let left = Int128(units) * billion + Int128(nanos)
    let sum = left + Int128(other.units) * billion + Int128(other.nanos)
    guard let units = Int64(exactly: sum / billion) else { return nil }
    return Money(units: units, nanos: Int32(truncatingIfNeeded: sum % billion))
  }
}
