/// One of the ways in which a table reaches us: it cuts lines into label cells and value cells.
///
/// A reader knows nothing of the form. It says where values stand, and whether blanks between them are kept; which
/// row a label names and which cell a value belongs to is decided behind it. A new layout is a new file with a
/// reader and a line in ``TableLayouts/all``.
protocol TableLayoutReader: Sendable {
  /// The layout's name in a record: `pipes`.
  var name: String { get }

  /// Whether blank cells between values survive, so that a value's column tells something.
  var keepsBlanks: Bool { get }

  /// Whether the values of one row may go on over several lines.
  var joinsLines: Bool { get }

  /// Whether a table is in this layout. The first reader of the list that says so reads it.
  func recognises(_ region: TableRegion) -> Bool

  /// The table's lines, cut into cells; lines that are no part of it, such as rules and page numbers, left out.
  func lines(of region: TableRegion) -> [CutLine]
}

/// The layouts that are read, the more telling first.
enum TableLayouts {
  static let all: [any TableLayoutReader] = [
    PipesReader(),
    TabsReader(),
    LinearisedReader(),
  ]

  /// The reader of a table: the first that recognises it.
  static func reader(of region: TableRegion) -> (any TableLayoutReader)? {
    all.first { $0.recognises(region) }
  }
}

/// The lines of a text among which a table stands.
struct TableRegion {
  /// The whole text.
  let text: SourceText
  /// The table's lines, as indices into the text's lines.
  let range: Range<Int>

  /// The table's lines.
  var lines: ArraySlice<Line> { text.lines[range] }

  /// The span of the region's bytes.
  var bytes: Range<Int> {
    guard let first = lines.first, let last = lines.last else { return 0..<0 }
    return first.start..<last.end
  }
}

/// A line of a table, cut into cells.
struct CutLine {
  /// A cell with words.
  struct TextCell {
    /// Where it stands.
    var range: Range<Int>
    /// Its column in the grid.
    var column: Int
  }

  /// The cells with words, before the first value.
  var texts: [TextCell]
  /// The cells behind them, blank ones too where the layout keeps them.
  var values: [ReadValue]
  /// The line's bytes.
  var range: Range<Int>

  /// Whether any value is a number, or something that should be one.
  var hasNumbers: Bool {
    values.contains { $0.content != .blank && $0.content != .placeholder }
  }
}
