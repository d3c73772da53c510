/// A fraction with a denominator above 0, to be put in order without ever multiplying.
struct Fraction: Comparable {
  var numerator: Int128
  var denominator: Int128

  static func < (left: Fraction, right: Fraction) -> Bool { compare(left, right) < 0 }

  static func == (left: Fraction, right: Fraction) -> Bool { compare(left, right) == 0 }

  /// Below 0, 0 or above 0: whole parts are compared, then what is left of both, upside down.
  private static func compare(_ left: Fraction, _ right: Fraction) -> Int {
    let (one, other) = (left.parts, right.parts)
    if one.whole != other.whole { return one.whole < other.whole ? -1 : 1 }
    switch (one.rest, other.rest) {
    case (0, 0): return 0
    case (0, _): return -1
    case (_, 0): return 1
    case (let rest, let otherRest):
      return compare(
        Fraction(numerator: right.denominator, denominator: otherRest),
        Fraction(numerator: left.denominator, denominator: rest))
    }
  }

  /// The whole part, rounded down, and what is left over of the numerator.
  private var parts: (whole: Int128, rest: Int128) {
    let (whole, rest) = numerator.quotientAndRemainder(dividingBy: denominator)
    return rest < 0 ? (whole - 1, rest + denominator) : (whole, rest)
  }
}
