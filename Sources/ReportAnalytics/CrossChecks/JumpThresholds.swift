/// From when on a value that grows or shrinks from one year to the next is worth telling.
public struct JumpThresholds: Hashable, Sendable {
  /// How many times as high, or as low, the later value is at least.
  public let factor: Int32
  /// How far two counts are apart at least.
  public let difference: Int64
  /// How far two amounts are apart at least, in yuan.
  public let amountDifference: Int64

  /// Thresholds; a factor below 1 is 1, a difference below 0 is 0.
  public init(factor: Int32 = 5, difference: Int64 = 50, amountDifference: Int64 = 500_000) {
    self.factor = max(1, factor)
    self.difference = max(0, difference)
    self.amountDifference = max(0, amountDifference)
  }
}
