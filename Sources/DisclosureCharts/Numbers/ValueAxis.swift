/// An axis that covers its data with round ticks.
struct ValueAxis {
  /// The ticks, rising; the first and the last are the ends of the axis.
  let ticks: [Double]
  /// The power of ten that the ticks are multiples of.
  let exponent: Int

  var low: Double { ticks.first ?? 0 }
  var high: Double { ticks.last ?? 1 }

  /// The axis over drawable values; without any it runs from 0 to 1.
  init(covering values: [Double], includingZero: Bool) {
    let (low, high) = Self.ends(of: values, includingZero: includingZero)
    let (step, exponent) = Self.step(over: high - low)
    let first = Self.floor(low / step)
    let last = max(first + 1, -Self.floor(-high / step))
    // A dozen at most by the choice of the step; the limit keeps the conversion from trapping.
    let count = Int(min(last - first, 24))
    ticks = (0...count).map { (first + Double($0)) * step }
    self.exponent = exponent
  }

  /// Where a value lies, from 0 at the low end to 1 at the high one.
  func part(of value: Double) -> Double {
    let part = (value - low) / (high - low)
    return part.isFinite ? min(max(part, 0), 1) : 0
  }

  private static func ends(of values: [Double], includingZero: Bool) -> (Double, Double) {
    guard var low = values.min(), var high = values.max() else { return (0, 1) }
    if includingZero {
      low = min(low, 0)
      high = max(high, 0)
    }
    let largest = max(low.magnitude, high.magnitude)
    guard largest > 0 else { return (0, 1) }
    // Values that differ by less than doubles resolve well are one value, with room around it.
    if high - low < largest * 1e-9 {
      low -= largest * 0.1
      high += largest * 0.1
    }
    return (low, high)
  }

  /// The step of 1, 2 or 5 times a power of ten that cuts a span into about five.
  private static func step(over span: Double) -> (step: Double, exponent: Int) {
    var exponent = 0
    var magnitude = 1.0
    while magnitude > span / 5 {
      exponent -= 1
      magnitude = power(exponent)
    }
    while power(exponent + 1) <= span / 5 {
      exponent += 1
      magnitude = power(exponent)
    }
    let rest = span / 5 / magnitude
    let factor = rest < 1.5 ? 1.0 : rest < 3.5 ? 2.0 : rest < 7.5 ? 5.0 : 10.0
    return (factor * magnitude, exponent)
  }

  /// Reading the literal gives the double nearest to the power, where dividing by ten drifts.
  private static func power(_ exponent: Int) -> Double {
    Double("1e\(exponent)") ?? 0
  }

  /// The floor, except that 2.9999999996 is 3: a tick more would show only how doubles round.
  private static func floor(_ number: Double) -> Double {
    let whole = number.rounded()
    return (number - whole).magnitude < 1e-9 ? whole : number.rounded(.down)
  }
}
