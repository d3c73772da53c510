/// A line of a page on which things stand at display columns, a Chinese character taking two.
struct GridLine: Sendable {
  private var pieces: [(column: Int, text: String)] = []

  /// An empty line.
  init() {}

  /// A line with one thing on it.
  init(_ text: String, at column: Int) { put(text, at: column) }

  /// Puts a text where it begins at a column.
  mutating func put(_ text: String, at column: Int) {
    if !text.isEmpty { pieces.append((column, text)) }
  }

  /// Puts a text where it ends before a column.
  mutating func put(_ text: String, endingAt edge: Int) {
    put(text, at: max(0, edge - TextWrapping.columns(text)))
  }

  /// Puts a text in the middle of some columns.
  mutating func put(_ text: String, centredIn columns: Range<Int>) {
    let space = columns.count - TextWrapping.columns(text)
    put(text, at: columns.lowerBound + max(0, space) / 2)
  }

  /// Puts texts where each ends before its column.
  mutating func put(_ texts: [String], endingAt edges: [Int]) {
    var free = 0
    for (text, edge) in zip(texts, edges) where !text.isEmpty {
      // A text that is wider than its column pushes those behind it on.
      let start = max(free, edge - TextWrapping.columns(text))
      put(text, at: start)
      free = start + TextWrapping.columns(text) + 1
    }
    // Surplus ones follow behind the last column.
    for (place, text) in texts.dropFirst(edges.count).enumerated() {
      put(text, endingAt: (edges.last ?? 0) + 8 * (place + 1))
    }
  }

  /// The line as text; things that would touch are kept apart by a space.
  var text: String {
    var text = ""
    var width = 0
    for piece in pieces.sorted(by: { $0.column < $1.column }) {
      let gap = max(piece.column - width, text.isEmpty ? 0 : 1)
      text += String(repeating: " ", count: gap) + piece.text
      width += gap + TextWrapping.columns(piece.text)
    }
    return text
  }
}
