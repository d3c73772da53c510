/// How values are spread.
///
/// Each quantile is a value of the set: the lowest that so many are no higher than.
public struct Quantiles: Hashable, Sendable {
  /// How many values there are, one at least.
  public var count: Int
  /// The lowest.
  public var min: Double
  /// A tenth are no higher.
  public var p10: Double
  /// A quarter are no higher.
  public var p25: Double
  /// Half are no higher.
  public var median: Double
  /// Three quarters are no higher.
  public var p75: Double
  /// Nine tenths are no higher.
  public var p90: Double
  /// The highest.
  public var max: Double

  /// The quantiles of some values; nil where there is none.
  public init?(_ values: [Double]) {
    let sorted = values.sorted()
    guard let first = sorted.first, let last = sorted.last else { return nil }
    func quantile(_ hundredths: Int) -> Double {
      sorted[(sorted.count * hundredths + 99) / 100 - 1]
    }
    count = sorted.count
    min = first
    p10 = quantile(10)
    p25 = quantile(25)
    median = quantile(50)
    p75 = quantile(75)
    p90 = quantile(90)
    max = last
  }
}
