/// Makes plain lines of a document as its elements and text are told, one after another.
///
/// Paragraphs and rows of tables become lines, everything else that is markup blank.
struct HTMLFlattener: ~Copyable {
  /// How many bytes an entity spells at most: one character.
  private static let longestCharacter = 4

  /// The text so far.
  var text: FlatText
  /// The offset up to which the document's text is read.
  var readEnd = 0
  /// Where reading stopped because too many elements were open; nil where it did not.
  private(set) var stoppedAt: Int?
  /// Whether what comes next is the rest of a declaration (`<![if …]>`), which libxml2 takes for text.
  var isInDeclaration = false

  private let position: HTMLPosition
  private var rows = TableRows()
  /// Whether line ends outside of tables are the text's: so in text that has tables in it, but is no page.
  private let keepsLineEnds: Bool
  private var openPreformatted = 0
  private let maximumNesting: Int
  /// How many elements and runs of text come before the next look at whether to stop.
  private var untilLook = Self.stride

  private static let stride = 1_024

  /// A flattener at the beginning of a document.
  init(_ document: [UInt8], position: HTMLPosition, maximumNesting: Int) {
    text = FlatText(document)
    self.position = position
    self.maximumNesting = maximumNesting
    let bytes = document.span
    let first = bytes.endOfBlanks(at: 0, before: bytes.count)
    keepsLineEnds = first < bytes.count && bytes[first] != 0x3C
  }

  /// The text with its lines and cells, when all of the document is read.
  ///
  /// - Parameter document: the document as received.
  /// - Returns: the text.
  consuming func finish(_ document: [UInt8]) -> SourceText {
    rows.endTable(&text)
    text.finish(document)
    return SourceText(
      bytes: text.bytes, lines: text.lines, markup: text.markup, cells: rows.cells)
  }

  // MARK: Elements

  /// Takes note of an element's start tag.
  mutating func startElement(
    _ name: UnsafePointer<UInt8>, _ attributes: UnsafeMutablePointer<UnsafePointer<UInt8>?>?
  ) {
    guard stoppedAt == nil else { return }
    isInDeclaration = false
    guard position.depth <= maximumNesting, !isToStop() else {
      stoppedAt = position.offset
      return position.stop()
    }
    switch HTMLElement(name) {
    case .table: rows.openTable(&text)
    case .row: rows.openRow(&text)
    case .cell:
      let spans = CellSpans(attributes)
      rows.openCell(
        at: position.offset, columnSpan: spans.columns, rowSpan: spans.rows, &text)
    case .preformatted:
      openPreformatted += 1
      text.endLine()
    case .block: text.endLine()
    case .inline: break
    }
  }

  /// Takes note of an element's end, whether or not a tag told it.
  mutating func endElement(_ name: UnsafePointer<UInt8>) {
    guard stoppedAt == nil else { return }
    isInDeclaration = false
    switch HTMLElement(name) {
    case .table: rows.endTable(&text)
    case .row: rows.endRow(&text)
    case .cell: rows.endCell(&text)
    case .preformatted:
      openPreformatted = max(0, openPreformatted - 1)
      text.endLine()
    case .block: text.endLine()
    case .inline: break
    }
  }

  /// Whether the reading shall end, which is looked up every now and then.
  private mutating func isToStop() -> Bool {
    untilLook -= 1
    guard untilLook <= 0 else { return false }
    untilLook = Self.stride
    return StopSignal.isGiven
  }

  // MARK: Text

  /// Reads a run of text as libxml2 hands it over, entities replaced.
  mutating func read(_ characters: UnsafeBufferPointer<UInt8>) {
    guard stoppedAt == nil, !characters.isEmpty else { return }
    let offset = position.offset
    guard !isToStop() else {
      stoppedAt = offset
      return position.stop()
    }
    if let range = range(of: characters, endingAt: offset) {
      readEnd = max(offset, range.upperBound)
      let range = withoutDeclaration(range)
      if openPreformatted > 0 || (keepsLineEnds && !rows.isInRow) {
        keepLines(range)
      } else {
        keep(range)
      }
    } else {
      guard characters.count <= Self.longestCharacter, let entity = startOfEntity(endingAt: offset),
        entity + characters.count <= offset
      else { return }
      // Of an unknown entity (`&copies`) these are only the first, and its name comes next.
      readEnd = entity + characters.count
      guard !isInDeclaration else { return }
      if let kept = text.keep(characters, at: entity) { rows.note(kept, &text) }
    }
  }

  private mutating func keep(_ range: Range<Int>) {
    if let kept = text.keep(range) { rows.note(kept, &text) }
  }

  private mutating func keepLines(_ range: Range<Int>) {
    var start = range.lowerBound
    while start < range.upperBound {
      let end = text.bytes.span.firstIndex(of: .lineEnds, in: start..<range.upperBound)
      keep(start..<end)
      if end < range.upperBound { text.endLine() }
      start = end + 1
    }
  }
}
