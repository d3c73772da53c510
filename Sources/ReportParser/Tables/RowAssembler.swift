/// Puts a table's cut lines together to labelled rows.
///
/// A label directly before its values owns them. A label may be spread over lines; one without values before the
/// next label is a blank row.
struct RowAssembler: ~Copyable {
  /// The rows, in the order of the text.
  private(set) var rows: [TableRow] = []
  /// Whether values stand where no label owns them.
  private(set) var hasStrays = false

  private let book: LabelBook
  private let joinsLines: Bool
  private var open: TableRow?
  /// Where the open row's label stands in the words, until its spelling is judged.
  private var unjudged: LabelBook.Match?
  /// The squeezed words of the lines so far.
  private var words: [UInt8] = []
  /// Where the next label may begin in the words.
  private var searched = 0
  /// Whether words have come since the open row's last values: values behind those are not the row's.
  private var interrupted = false

  private init(book: LabelBook, joinsLines: Bool) {
    self.book = book
    self.joinsLines = joinsLines
    words.reserveCapacity(1024)
    rows.reserveCapacity(FormRow.count)
  }

  /// The rows and strays of a table.
  static func assemble(
    _ table: CutTable, of text: SourceText, book: LabelBook, joinsLines: Bool
  ) -> RowAssembler {
    var assembler = RowAssembler(book: book, joinsLines: joinsLines)
    let bytes = text.bytes.span
    for line in table.lines where !book.isProse(line, of: table, bytes) {
      assembler.add(line, table, bytes)
    }
    assembler.close()
    return assembler
  }

  private mutating func add(_ line: CutLine, _ table: CutTable, _ bytes: Swift.Span<UInt8>) {
    var labelled = false
    let goesOn = !line.texts.isEmpty && labelGoesOn
    if !line.texts.isEmpty {
      let lineStart = words.count
      var lastCell = words.count
      for cell in line.texts {
        lastCell = words.count
        words.appendSqueezed(table.texts[cell].range, of: bytes)
      }
      labelled = openRows(line, from: lineStart)
      if labelled { judgeRest(lastCell: lastCell) } else { judgeWords(from: lineStart) }
      interrupted = true
    }
    let label = line.texts.last.map { table.texts[$0].range }
    let startsLabel = label.map { Self.startsLabel($0, bytes) } ?? false
    // Only lines with numbers, and numbered ones, are worth the comparison.
    if !labelled, let label, line.hasNumbers || startsLabel, let row = misprint(label, bytes) {
      close()
      open = TableRow(row: row, label: line.range, values: 0..<0, printed: 0, isMisspelt: true)
      labelled = true
    }
    if line.values.isEmpty { return }
    if !labelled, startsLabel || (!line.texts.isEmpty && !goesOn) {
      stray(line)
    } else {
      take(line, labelled: labelled)
    }
  }

  /// Whether the open row's label is cut off where the words end, so that the next line's may be its rest.
  private var labelGoesOn: Bool {
    guard let match = unjudged else { return false }
    return book.isCutOff(match, in: words, upTo: words.count)
  }

  /// Doubts the open row where its line holds digits or Latin letters behind the label, or words in a cell behind
  /// that of the whole label: what should be values cannot be read.
  private mutating func judgeRest(lastCell: Int) {
    guard let match = unjudged else { return }
    let end = match.phrase.upperBound
    for index in end..<words.count where words[index].isLetterOrDigit {
      open?.isGarbled = true
      return
    }
    if end <= lastCell, lastCell < words.count, !book.isCutOff(match, in: words, upTo: lastCell) {
      open?.isGarbled = true
    }
  }

  /// Doubts an open row without values where the words of a further line hold numbers: they may be the row's.
  private mutating func judgeWords(from start: Int) {
    if let row = open, !row.printsAny, holdsNumbers(start..<words.count) { open?.isGarbled = true }
  }

  /// Whether words hold more digits than the one that numbers a label.
  private func holdsNumbers(_ range: Range<Int>) -> Bool {
    var digits = 0
    for index in range where words[index].isDigit { digits += 1 }
    return digits >= 2
  }

  /// Opens a row for each label that a line completes, and leaves the last open; whether there was any.
  private mutating func openRows(_ line: CutLine, from start: Int) -> Bool {
    var labelled = false
    while let match = book.nextMatch(in: words, from: searched) {
      if let former = unjudged, former.phrase.lowerBound >= start,
        holdsNumbers(former.phrase.upperBound..<match.phrase.lowerBound)
      {
        // Two rows on one line: the first one's values stand among the words.
        open?.isGarbled = true
      }
      close()
      open = TableRow(
        row: match.row, label: line.range, values: 0..<0, printed: 0, isMisspelt: false)
      unjudged = match
      searched = match.phrase.upperBound
      labelled = true
    }
    // What goes on in the next line begins less than a phrase's length before the end.
    searched = words.span.startOfCharacter(
      atOrAfter: max(searched, words.count - book.longestPhrase))
    return labelled
  }

  /// The row whose label some words misprint.
  private func misprint(_ label: Range<Int>, _ bytes: Swift.Span<UInt8>) -> FormRow? {
    var words: [UInt8] = []
    words.appendSqueezed(label, of: bytes)
    return book.closest(to: words)
  }

  /// Whether words begin as a label does, with `4.` or `（五）`: they are no rest of the label above.
  private static func startsLabel(_ words: Range<Int>, _ bytes: Swift.Span<UInt8>) -> Bool {
    let start = words.lowerBound
    guard start < bytes.count else { return false }
    if bytes[start] == 0x28 || bytes.wideCharacter(at: start) == 0xFF08 { return true }
    guard bytes[start].isDigit, start + 1 < bytes.count else { return false }
    // A full stop, 、 or ．
    let mark = bytes.wideCharacter(at: start + 1)
    return bytes[start + 1] == 0x2E || mark == 0x3001 || mark == 0xFF0E
  }

  private mutating func take(_ line: CutLine, labelled: Bool) {
    guard let row = open else { return stray(line) }
    if labelled || !row.printsAny {
      // A line of blanks behind a label that stands above is no row of its own.
      if labelled || line.hasNumbers {
        open?.values = line.values
        open?.printed = line.printed
        interrupted = false
      }
    } else if joinsLines, !interrupted {
      // Nothing has come between, so the values follow the row's own.
      open?.values = row.values.lowerBound..<line.values.upperBound
      open?.printed += line.printed
    } else {
      stray(line)
    }
  }

  private mutating func stray(_ line: CutLine) {
    guard line.hasNumbers else { return }
    if let row = open, line.texts.isEmpty, row.printsAny {
      // A lone number behind a whole row is a page number; anything else may be the row's own.
      let isWhole = row.printed == row.row.cells(in: book.era).count && row.printed > 1
      if isWhole, line.values.count == 1 { return }
      if !interrupted { open?.isGarbled = true }
    }
    hasStrays = true
  }

  private mutating func close() {
    judgeSpelling()
    if let row = open { rows.append(row) }
    open = nil
  }

  private mutating func judgeSpelling() {
    guard let match = unjudged else { return }
    open?.isMisspelt = book.isMisspelt(match, in: words)
    unjudged = nil
  }
}
