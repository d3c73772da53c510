/// Table 三 as a layout writes it: the lines of its head and, apart from each other, those of its
/// rows.
struct TableText: Sendable {
  /// The lines of the head.
  var head: [String]
  /// The lines of each row.
  var rows: [[String]]

  /// Every line.
  var lines: [String] { head + rows.flatMap { $0 } }
}

extension TableText {
  /// A table each of whose rows is one line.
  init(_ lines: [String], headLines: Int) {
    head = Array(lines.prefix(headLines))
    rows = lines.dropFirst(headLines).map { [$0] }
  }
}
