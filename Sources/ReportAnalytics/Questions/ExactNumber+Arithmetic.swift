extension ExactNumber {
  /// The number less another.
  ///
  /// Both are sums of printed values, which leave dozens of bits free for billionths.
  func subtracting(_ other: ExactNumber) -> ExactNumber {
    ExactNumber(nanos: totalNanos - other.totalNanos)
  }

  var isBelowZero: Bool { units < 0 || nanos < 0 }

  /// The number in digits, with no more behind the point than it has: `16292580.5`.
  var text: String {
    guard nanos != 0 else { return "\(units)" }
    let digits = String(nanos.magnitude)
    var fraction = String(repeating: "0", count: max(0, 9 - digits.count)) + digits
    while fraction.hasSuffix("0") { fraction.removeLast() }
    return "\(isBelowZero ? "-" : "")\(units.magnitude).\(fraction)"
  }

  private var totalNanos: Int128 {
    units * Int128(Self.nanosPerUnit) + Int128(nanos)
  }
}
