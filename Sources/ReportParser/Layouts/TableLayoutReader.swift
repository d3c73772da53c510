/// One of the ways in which a table reaches us: it cuts lines into label cells and value cells.
///
/// A reader knows nothing of the form. It says where values stand, and whether blanks between them are kept; which
/// row a label names and which cell a value belongs to is decided behind it. A new layout is a new file with a
/// reader and a line in ``TableLayouts/all``.
protocol TableLayoutReader: AnyObject, Sendable {
  /// The layout's name in a record: `pipes`.
  var name: String { get }

  /// How the layout's values stand.
  var traits: LayoutTraits { get }

  /// Whether any line is in this layout, so that its runs end only where a layout before it in the list may take over.
  var takesEveryLine: Bool { get }

  /// Whether anything in a region may be in this layout.
  func recognises(_ region: TableRegion) -> Bool

  /// Where the run of lines ends that is in this layout and begins at a line; the line itself where none does.
  ///
  /// Asked only in a region that ``recognises(_:)`` says yes to. Of several readers the first in the list takes the run.
  func endOfRun(from line: Int, in region: TableRegion) -> Int

  /// Adds the lines of a run, cut into cells; those that are no part of a table, such as rules and page numbers, are
  /// left out.
  ///
  /// Where there are too many the reader may stop: see ``CutTable/isOverfull``.
  func cut(_ run: Range<Int>, of region: TableRegion, into table: inout CutTable)
}

extension TableLayoutReader {
  /// Most layouts are told by what stands on a line.
  var takesEveryLine: Bool { false }
}

/// What a layout does to the values of a row.
struct LayoutTraits: OptionSet {
  let rawValue: UInt8

  /// Blank cells between values survive, so that a value's column tells something.
  static let keepsBlanks = LayoutTraits(rawValue: 1)
  /// The values of one row may go on over several lines.
  static let joinsLines = LayoutTraits(rawValue: 2)
  /// A value's column is where it stands on the page, in the width of a character.
  static let aligns = LayoutTraits(rawValue: 4)
  /// A row prints every one of its cells, blank ones too, and nothing else.
  static let countsCells = LayoutTraits(rawValue: 8)
  /// Rows of values stand apart from their labels.
  static let partsLabels = LayoutTraits(rawValue: 16)
  /// Blank cells are left out, and as many are added behind the row's last.
  static let fillsRows = LayoutTraits(rawValue: 32)
}
