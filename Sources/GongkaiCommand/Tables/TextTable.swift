/// A table for people: aligned by the columns that a terminal shows.
struct TextTable: Sendable {
  /// A column's title and side.
  struct Column: Equatable, Sendable {
    /// Where the cells of a column stand.
    enum Side: Sendable { case left, right }

    let title: String
    let side: Side

    /// A column of texts.
    static func text(_ title: String) -> Column { Column(title: title, side: .left) }

    /// A column of numbers.
    static func number(_ title: String) -> Column { Column(title: title, side: .right) }
  }

  let columns: [Column]
  private var rows: [[String]] = []
  private var widths: [Int]
  private var hasShownTitles = false

  /// An empty table.
  init(_ columns: [Column]) {
    self.columns = columns
    widths = columns.map { DisplayWidth.of($0.title) }
  }

  /// How many rows wait to be rendered.
  var count: Int { rows.count }

  /// Adds a row; cells that are missing are empty.
  mutating func add(_ cells: [String]) {
    let row = columns.indices.map { $0 < cells.count ? PlainText.of(cells[$0]) : "" }
    for (index, cell) in row.enumerated() {
      widths[index] = max(widths[index], DisplayWidth.of(cell))
    }
    rows.append(row)
  }

  /// The lines of the rows added since the last call, the titles before the first.
  mutating func takeLines() -> [String] {
    var lines = rows.map(line)
    if !hasShownTitles { lines.insert(line(columns.map(\.title)), at: 0) }
    hasShownTitles = true
    rows = []
    return lines
  }

  private func line(_ cells: [String]) -> String {
    var line = ""
    for (index, cell) in cells.enumerated() {
      if index > 0 { line += "  " }
      let gap = String(repeating: " ", count: max(0, widths[index] - DisplayWidth.of(cell)))
      line += columns[index].side == .left ? cell + gap : gap + cell
    }
    while line.last == " " { line.removeLast() }
    return line
  }
}

/// Text that is safe to show on a terminal.
enum PlainText {
  /// The text with a space for each control character, and without what would turn the writing
  /// around.
  ///
  /// Names come from other people's documents, which must not command the reader's terminal.
  static func of(_ text: String) -> String {
    let isPlain = text.unicodeScalars.allSatisfy { !isControl($0) }
    if isPlain { return text }
    var plain = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { plain.append(isControl(scalar) ? " " : scalar) }
    return String(plain)
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7f..<0xa0, 0x2028, 0x2029, 0x200e, 0x200f, 0x202a...0x202e, 0x2066...0x2069:
      true
    default: false
    }
  }
}
