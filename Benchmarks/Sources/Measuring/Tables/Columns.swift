/// Lays figures out in columns.
package enum Columns {
  /// A line: the first column to the left, the others to the right.
  package static func line(_ first: String, _ others: [String]) -> String {
    others.reduce(pad(first, to: 28, left: true)) { $0 + pad($1, to: 14, left: false) }
  }

  /// A number with one digit behind the point.
  package static func figure(_ value: Double) -> String {
    guard value.isFinite, abs(value) < 1e15 else { return "-" }
    let tenths = Int((value * 10).rounded())
    return (tenths < 0 ? "-" : "") + "\(abs(tenths) / 10).\(abs(tenths) % 10)"
  }

  private static func pad(_ text: String, to width: Int, left: Bool) -> String {
    let blanks = String(repeating: " ", count: max(1, width - text.count))
    return left ? text + blanks : blanks + text
  }
}

extension Duration {
  /// The duration in microseconds.
  package var microseconds: Double { self / .microseconds(1) }
}

extension Collection where Element == Double {
  /// The one in the middle; of an even number, half-way between the two; 0 of none.
  package var median: Double {
    guard !isEmpty else { return 0 }
    let sorted = self.sorted()
    let middle = sorted.count / 2
    return sorted.count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
  }
}
