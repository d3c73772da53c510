import DisclosureReport

/// A decimal number as printed: its digits, how many of them stand behind the point, and its unit.
struct PrintedNumber: Hashable {
  /// The unit printed behind a number.
  enum Unit: Hashable {
    case none
    /// 件, 条, 次, 项, 个, 起, 宗: a count
    case items
    /// 元
    case yuan
    /// 万元
    case tenThousandYuan
  }

  /// All digits as one whole number, with the sign.
  var digits: Int64
  /// How many of the digits stand behind the decimal point.
  var scale: UInt8
  /// The unit printed.
  var unit: Unit
  /// Whether 增 or 减 stands in the place of a sign, as only the column 本年增/减 may have it.
  var isSignedByWord = false
  /// Whether nothing but ASCII digits is printed.
  var isPlain = false

  /// The number, where nothing but zeros stands behind its point; nil for any other.
  var whole: Int64? {
    var whole = digits
    for _ in 0..<scale {
      guard whole % 10 == 0 else { return nil }
      whole /= 10
    }
    return whole
  }

  /// The amount in yuan, or nil where billionths of a yuan or 64 bits cannot hold it.
  func money(defaultUnit: Unit) -> Money? {
    guard !isSignedByWord else { return nil }
    let power: Int
    switch unit == .none || unit == .items ? defaultUnit : unit {
    case .yuan: power = 0
    case .tenThousandYuan: power = 4
    case .none, .items: return nil
    }
    let exponent = power + 9 - Int(scale)
    guard exponent >= 0, exponent <= 13 else { return nil }
    var nanos = Int128(digits)
    for _ in 0..<exponent { nanos *= 10 }
    let billion: Int128 = 1_000_000_000
    guard let units = Int64(exactly: nanos / billion), units != .min else { return nil }
    return Money(units: units, nanos: Int32(truncatingIfNeeded: nanos % billion))
  }
}
