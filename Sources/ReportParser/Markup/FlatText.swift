/// The text of a document without its markup, as long as the document.
///
/// It begins as the document's bytes. Text is kept where it stands, and what lies between becomes blank, with a line
/// end or tab in it where lines or cells are parted. So every offset is an offset into the document as received.
struct FlatText {
  /// What stands for markup inside a word: blank as any other, yet told from a blank that is printed.
  static let insideWord: UInt8 = 0x0B

  /// The bytes; those behind ``end`` are still the document's.
  private(set) var bytes: [UInt8]
  /// The lines that are ended.
  private(set) var lines: [Line] = []
  /// What markup makes of each of those.
  private(set) var markup: [LineMarkup] = []
  /// Where the text kept so far ends.
  private(set) var end = 0

  // Of the line that is open.
  private var start: Int?
  private var length = 0
  /// Whether a blank was printed since the last text.
  private var isParted = false

  /// The text of a document of which nothing is read yet.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    lines.reserveCapacity(bytes.count / 64 + 8)
  }

  // MARK: Text

  /// Keeps a run of text without the blanks at its ends; nil where it is blank.
  mutating func keep(_ range: Range<Int>) -> Range<Int>? {
    for index in range where bytes[index] < 0x20 { bytes[index] = 0x20 }
    let text = bytes.span.trimmed(range)
    if text.lowerBound > range.lowerBound || text.isEmpty { isParted = true }
    if text.isEmpty { return nil }
    open(at: text.lowerBound)
    close(at: text.upperBound)
    isParted = text.upperBound < range.upperBound
    return text
  }

  /// Keeps a character that an entity spells, in place of the entity's first bytes; nil where it is blank.
  mutating func keep(_ character: UnsafeBufferPointer<UInt8>, at offset: Int) -> Range<Int>? {
    let text = offset..<offset + character.count
    guard text.upperBound <= bytes.count else { return nil }
    for (index, byte) in zip(text, character) { bytes[index] = byte }
    return keep(text)
  }

  private mutating func open(at offset: Int) {
    if start == nil {
      let isBehindMarkup = offset > end
      blank(upTo: offset, with: 0x20)
      if !lines.isEmpty, isBehindMarkup { bytes[offset - 1] = 0x0A }
      start = offset
    } else {
      blank(upTo: offset, with: isParted ? 0x20 : Self.insideWord)
    }
  }

  private mutating func close(at offset: Int) {
    length += offset - end
    end = offset
  }

  private mutating func blank(upTo offset: Int, with byte: UInt8) {
    for index in end..<max(end, offset) { bytes[index] = byte }
    end = max(end, offset)
  }

  // MARK: Lines

  /// Ends the line that is open, if any.
  mutating func endLine() {
    guard let start else { return }
    lines.append(Line(start: start, end: end))
    markup.append(LineMarkup(length: length))
    self.start = nil
    length = 0
  }

  /// Makes one line of all lines from one on, as a row of a table.
  ///
  /// - Parameters:
  ///   - first: the first of the lines; there may be none, where all cells are blank.
  ///   - cells: the row's cells, as indices into all.
  ///   - allCells: all cells.
  mutating func joinLines(from first: Int, cells: Range<Int>, of allCells: [SourceCell]) {
    endLine()
    let isBlank = first == lines.count
    let start = isBlank ? allCells[cells.lowerBound].range.lowerBound : lines[first].start
    let lastEnd = isBlank ? start : lines[lines.count - 1].end
    var length = 0
    for index in first..<lines.count {
      if index > first { bytes[lines[index].start - 1] = 0x20 }
      length += markup[index].length
    }
    for index in cells.dropFirst() {
      let cell = allCells[index].range.lowerBound
      if cell <= end { bytes[cell - 1] = 0x09 }
    }
    lines.removeLast(lines.count - first)
    markup.removeLast(markup.count - first)
    lines.append(Line(start: start, end: lastEnd))
    markup.append(LineMarkup(cells: cells, length: length))
  }

  /// Ends the text: what is not kept by now is blank, and the ampersands of the document as received are its own.
  mutating func finish(_ document: [UInt8]) {
    endLine()
    blank(upTo: bytes.count, with: 0x20)
    Ampersands.restore(of: document, in: &bytes)
  }
}
