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
  ///
  /// Where there are too many the reader may stop: see ``CutTable/isOverfull``.
  func cut(_ region: TableRegion) -> CutTable
}

/// The layouts that are read, the more telling first.
enum TableLayouts {
  static let all: [any TableLayoutReader] = [
    HTMLReader(),
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
