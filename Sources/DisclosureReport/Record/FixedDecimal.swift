/// An exact decimal: whole units and billionths, of the same sign.
public struct FixedDecimal: Hashable, Sendable {
  /// Whole units.
  public var units: Int64
  /// Billionths.
  public var nanos: Int32

  /// A decimal of whole units and billionths.
  public init(units: Int64, nanos: Int32 = 0) {
    self.units = units
    self.nanos = nanos
  }
}

extension FixedDecimal: Comparable {
  /// The order of the numbers.
  public static func < (left: FixedDecimal, right: FixedDecimal) -> Bool {
    (left.units, left.nanos) < (right.units, right.nanos)
  }
}

extension FixedDecimal: CustomStringConvertible {
  /// The number as people write it, without zeros at its end: `98.5`.
  public var description: String {
    let sign = units < 0 || nanos < 0 ? "-" : ""
    if nanos == 0 { return "\(units)" }
    var digits = String(nanos.magnitude)
    digits = String(repeating: "0", count: max(0, 9 - digits.count)) + digits
    while digits.last == "0" { digits.removeLast() }
    return "\(sign)\(units.magnitude).\(digits)"
  }
}
