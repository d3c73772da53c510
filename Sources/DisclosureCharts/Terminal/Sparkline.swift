/// A row of values as small columns, for terminals.
public enum Sparkline {
  private static let levels: [Character] = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]

  /// One character for each value, between the lowest and the highest of them.
  ///
  /// What is missing, none or infinite is a space. Values that are all the same are half high.
  ///
  /// - Parameters:
  ///   - values: The values, in order.
  ///   - range: What the lowest and the highest column stand for; nil takes it from the values.
  /// - Returns: As many characters as values.
  public static func text(_ values: [Double?], within range: ClosedRange<Double>? = nil) -> String {
    let shown = values.compactMap { $0?.drawable }
    let low = range?.lowerBound.drawable ?? shown.min() ?? 0
    let high = range?.upperBound.drawable ?? shown.max() ?? 0
    return String(
      values.map { value in
        value?.drawable.map { level(of: $0, from: low, to: high) } ?? " "
      })
  }

  private static func level(of value: Double, from low: Double, to high: Double) -> Character {
    guard high > low else { return levels[3] }
    let part = min(max((value - low) / (high - low), 0), 1)
    guard part.isFinite else { return " " }
    return levels[min(Int(part * 8), 7)]
  }
}
