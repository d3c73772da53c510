import DisclosureReport

/// A text as UTF-8 bytes, cut into lines.
///
/// Offsets into it are offsets into the source as received.
struct SourceText {
  /// The bytes, valid UTF-8.
  let bytes: [UInt8]
  /// The lines, without their line ends, in order.
  let lines: [Line]
  /// The cells of the lines that are rows of tables, line by line; none in plain text.
  let cells: [SourceCell]
  /// Whether the lines are all that stands between the first and the last; they are not where another text stands
  /// beside this one.
  let isContiguous: Bool
  /// The bytes before they were normalised, as many as ``bytes``; nil where nothing was changed.
  let printed: [UInt8]?

  /// A text whose lines and cells are known.
  init(
    bytes: [UInt8], lines: [Line], cells: [SourceCell], isContiguous: Bool = true,
    printed: [UInt8]? = nil
  ) {
    self.bytes = bytes
    self.lines = lines
    self.cells = cells
    self.isContiguous = isContiguous
    self.printed = printed
  }

  /// Some lines of a text.
  ///
  /// - Parameters:
  ///   - lines: the lines.
  ///   - text: the text.
  ///   - isContiguous: whether all of the text between the first and the last is theirs.
  init(_ lines: [Line], of text: SourceText, isContiguous: Bool) {
    self.init(
      bytes: text.bytes, lines: lines, cells: text.cells, isContiguous: isContiguous,
      printed: text.printed)
  }

  /// A run of bytes without the blanks at its ends.
  func trimmed(_ range: Range<Int>) -> Range<Int> { bytes.span.trimmed(range) }
}

extension SourceSpan {
  /// The span of a range of bytes.
  init(_ range: Range<Int>) { self.init(offset: range.lowerBound, length: range.count) }
}
