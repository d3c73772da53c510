import DisclosureReport

/// A text as UTF-8 bytes, cut into lines.
///
/// Offsets into it are offsets into the source as received.
struct SourceText {
  /// The bytes, valid UTF-8.
  let bytes: [UInt8]
  /// The lines, without their line ends, in order.
  let lines: [Line]
  /// Whether the lines are all that stands between the first and the last; they are not where another text stands
  /// beside this one.
  let isContiguous: Bool
  /// What plain text as most reports print it does not have; nil in such.
  private let more: More?

  /// What few texts have: apart from the rest, so that a text is copied quickly.
  private final class More: Sendable {
    /// What markup makes of each of the lines; empty in plain text.
    let markup: [LineMarkup]
    /// The cells of the lines that are rows of tables, line by line; none in plain text.
    let cells: [SourceCell]
    /// The bytes before they were normalised, as many as the text's; nil where nothing was changed.
    let printed: [UInt8]?

    init(_ markup: [LineMarkup], _ cells: [SourceCell], _ printed: [UInt8]?) {
      self.markup = markup
      self.cells = cells
      self.printed = printed
    }
  }

  /// A text whose lines and cells are known.
  init(
    bytes: [UInt8], lines: [Line], markup: [LineMarkup] = [], cells: [SourceCell] = [],
    isContiguous: Bool = true, printed: [UInt8]? = nil
  ) {
    self.bytes = bytes
    self.lines = lines
    self.isContiguous = isContiguous
    more =
      markup.isEmpty && cells.isEmpty && printed == nil ? nil : More(markup, cells, printed)
  }

  private var markup: [LineMarkup] { more?.markup ?? [] }

  /// The cells of the lines that are rows of tables, line by line; none in plain text.
  var cells: [SourceCell] { more?.cells ?? [] }

  /// The bytes before they were normalised, as many as ``bytes``; nil where nothing was changed.
  var printed: [UInt8]? { more?.printed }

  /// Lines that are cut out of those of a text, and have no markup.
  init(cut lines: [Line], of text: SourceText) {
    self.init(bytes: text.bytes, lines: lines, isContiguous: false, printed: text.printed)
  }

  /// Some of the lines of a text.
  init(_ range: Range<Int>, of text: SourceText) {
    self.init(
      bytes: text.bytes, lines: Array(text.lines[range]),
      markup: text.markup.isEmpty ? [] : Array(text.markup[range]), cells: text.cells,
      isContiguous: text.isContiguous, printed: text.printed)
  }

  /// The text with other bytes, as many, in the form that the readers know.
  func normalised(_ normalised: [UInt8]) -> SourceText {
    SourceText(
      bytes: normalised, lines: lines, markup: markup, cells: cells, isContiguous: isContiguous,
      printed: bytes)
  }

  /// The cells of a line that is a row of a table, as indices into ``cells``; empty where it is none.
  func cells(of line: Int) -> Range<Int> {
    guard let more, !more.markup.isEmpty else { return 0..<0 }
    return more.markup[line].cells
  }

  /// How many bytes of text a line holds, the markup between them left out.
  func length(of line: Int) -> Int {
    guard let more, !more.markup.isEmpty else { return lines[line].range.count }
    return more.markup[line].length
  }

  /// A run of bytes without the blanks at its ends.
  func trimmed(_ range: Range<Int>) -> Range<Int> { bytes.span.trimmed(range) }
}

extension SourceSpan {
  /// The span of a range of bytes.
  init(_ range: Range<Int>) { self.init(offset: range.lowerBound, length: range.count) }
}
