/// Lays figures out in columns.
enum Columns {
  /// A line: the first column to the left, the others to the right.
  static func line(_ first: String, _ others: [String]) -> String {
    others.reduce(pad(first, to: 24, left: true)) { $0 + pad($1, to: 14, left: false) }
  }

  /// A number with one digit behind the point.
  static func figure(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    return "\(tenths / 10).\(abs(tenths % 10))"
  }

  private static func pad(_ text: String, to width: Int, left: Bool) -> String {
    let blanks = String(repeating: " ", count: max(0, width - text.count))
    return left ? text + blanks : blanks + text
  }
}

extension Duration {
  /// The duration in microseconds.
  var microseconds: Double { self / .microseconds(1) }
}
