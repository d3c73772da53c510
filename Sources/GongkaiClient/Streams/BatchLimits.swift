/// How much goes into one message of a stream: many items, because a message costs more than a
/// report.
public struct BatchLimits: Hashable, Sendable {
  /// The most items.
  public var items: Int
  /// The bytes of texts beyond which no further item is added; a single larger item goes alone.
  public var bytes: Int

  /// Limits; by default 64 items or 1 MiB.
  public init(items: Int = 64, bytes: Int = 1 << 20) {
    self.items = items
    self.bytes = bytes
  }

  /// Whether a batch of so many items and bytes takes another item of so many bytes.
  public func fits(items: Int, bytes: Int, another: Int) -> Bool {
    if items == 0 { return true }
    return items < self.items && bytes <= self.bytes && another <= self.bytes - bytes
  }
}
