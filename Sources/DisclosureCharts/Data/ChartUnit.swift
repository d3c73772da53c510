/// What the values of a chart count.
public enum ChartUnit: Sendable, Hashable, CaseIterable {
  /// Parts of a whole: 0.853 is told as 85.3 %.
  case percent
  /// Plain numbers, told with separators of thousands.
  case number
}
