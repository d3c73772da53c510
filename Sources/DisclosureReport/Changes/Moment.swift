/// A point in time that a caller names: seconds since 1970 in UTC, and billionths of a second.
public struct Moment: Hashable, Sendable, Comparable {
  /// Whole seconds since 1970-01-01T00:00:00Z; negative before.
  public var seconds: Int64
  /// Billionths of a second, from 0 to 999,999,999, counted forward.
  public var nanos: Int32

  /// A moment.
  public init(seconds: Int64, nanos: Int32 = 0) {
    self.seconds = seconds
    self.nanos = nanos
  }

  /// The earlier comes first.
  public static func < (left: Moment, right: Moment) -> Bool {
    (left.seconds, left.nanos) < (right.seconds, right.nanos)
  }
}
