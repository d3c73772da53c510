/// An exact sum: whole units and billionths of the same sign, beyond the range of any one printed
/// value.
public struct ExactNumber: Hashable, Sendable {
  /// Whole units.
  public var units: Int128
  /// Billionths, from -999,999,999 to 999,999,999.
  public var nanos: Int32

  /// A number.
  public init(units: Int128, nanos: Int32 = 0) {
    self.units = units
    self.nanos = nanos
  }

  /// The whole units as a 64-bit number; the nearest one where none holds them.
  public var clampedUnits: Int64 { Int64(clamping: units) }
}
