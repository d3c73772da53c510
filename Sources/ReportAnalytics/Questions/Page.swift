/// Which rows of an answer: so many from a place on.
public struct Page: Hashable, Sendable {
  /// How many rows come before.
  public var offset: Int
  /// The most rows to answer.
  public var limit: Int

  /// A page; negative numbers count as 0.
  public init(offset: Int = 0, limit: Int) {
    self.offset = max(0, offset)
    self.limit = max(0, limit)
  }

  /// Every row.
  public static let all = Page(limit: .max)

  /// The places of the page's rows among so many.
  func range(in count: Int) -> Range<Int> {
    let start = min(offset, count)
    return start..<(limit < count - start ? start + limit : count)
  }
}
