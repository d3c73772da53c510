extension Double {
  /// The number if it can be drawn; nil where it is none, infinite, or beyond what axes reach.
  ///
  /// Differences of numbers below 1e100 stay finite, and steps above 1e-100 stay above zero.
  var drawable: Double? {
    guard isFinite, magnitude < 1e100 else { return nil }
    return magnitude < 1e-100 ? 0 : self
  }
}

/// The two ends of an interval, in order.
struct Interval: Equatable {
  let low: Double
  let high: Double

  /// The interval between two ends; nil where either is missing.
  init?(_ low: Double?, _ high: Double?) {
    guard let low = low?.drawable, let high = high?.drawable else { return nil }
    self.low = min(low, high)
    self.high = max(low, high)
  }
}
