/// A value as a bar of block characters, for terminals.
public enum TextBar {
  /// No terminal is wider, and a mistaken width takes no memory.
  public static let widest = 1_000

  private static let eighths: [Character] = ["▏", "▎", "▍", "▌", "▋", "▊", "▉"]

  /// The bar of a value within 0 to a maximum, filled with spaces to the width.
  ///
  /// A positive value shows at least an eighth of a block. What is none, negative, or has no
  /// maximum above zero is an empty bar; what is above the maximum fills it.
  ///
  /// - Parameters:
  ///   - value: What the bar shows.
  ///   - max: The value that fills the width.
  ///   - width: The columns of the bar, at most ``widest``.
  /// - Returns: As many characters as the width.
  public static func text(_ value: Double?, max: Double, width: Int) -> String {
    let width = Swift.min(Swift.max(width, 0), widest)
    let filled = eighths(of: value, max: max, width: width)
    let (blocks, rest) = filled.quotientAndRemainder(dividingBy: 8)
    var bar = String(repeating: "█", count: blocks)
    if rest > 0 { bar.append(eighths[rest - 1]) }
    return bar + String(repeating: " ", count: width - blocks - (rest > 0 ? 1 : 0))
  }

  private static func eighths(of value: Double?, max: Double, width: Int) -> Int {
    guard let value, value > 0, max > 0, max.isFinite, width > 0 else { return 0 }
    let part = Swift.min(value / max, 1)
    guard part.isFinite else { return 0 }
    return Swift.max(1, Int((part * Double(width * 8)).rounded()))
  }
}
