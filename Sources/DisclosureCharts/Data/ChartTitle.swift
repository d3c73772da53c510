/// What a chart shows, in Chinese and in English.
public struct ChartTitle: Sendable, Hashable {
  /// The title in Chinese, set large.
  public var chinese: String
  /// The title in English, set below it; empty leaves it out.
  public var english: String

  /// A title.
  public init(chinese: String, english: String) {
    self.chinese = chinese
    self.english = english
  }
}
