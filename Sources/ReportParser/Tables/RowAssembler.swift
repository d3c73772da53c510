/// Puts a table's cut lines together to labelled rows.
///
/// A label directly before its values owns them. A label may be spread over lines; one without values before the
/// next label is a blank row.
struct RowAssembler {
  /// The rows, in the order of the text.
  private(set) var rows: [TableRow] = []
  /// Values that no label owns.
  private(set) var strays: [ReadValue] = []

  private let book: LabelBook
  private let joinsLines: Bool
  private var open: TableRow?
  /// Where the open row's label stands in the words, until its spelling is judged.
  private var unjudged: LabelBook.Match?
  /// The squeezed words since the open row's label.
  private var words: [UInt8] = []
  private var searched = 0
  /// Whether words have come since the open row's last values: values behind those are not the row's.
  private var interrupted = false

  init(book: LabelBook, joinsLines: Bool) {
    self.book = book
    self.joinsLines = joinsLines
  }

  /// The rows and strays of a table.
  static func assemble(
    _ lines: [CutLine], of text: SourceText, book: LabelBook, joinsLines: Bool
  ) -> RowAssembler {
    var assembler = RowAssembler(book: book, joinsLines: joinsLines)
    for line in lines { assembler.add(line, text) }
    assembler.close()
    return assembler
  }

  private mutating func add(_ line: CutLine, _ text: SourceText) {
    for cell in line.texts { words.appendSqueezed(cell.range, of: text.bytes) }
    var labelled = false
    while let match = book.nextMatch(in: words, from: searched) {
      close()
      open = TableRow(row: match.row, label: line.range, values: [], isMisspelt: false)
      unjudged = match
      searched = match.phrase.upperBound
      labelled = true
    }
    if !line.texts.isEmpty { interrupted = true }
    keepWordsShort()
    if !labelled, let row = misprint(line, text) {
      close()
      open = TableRow(row: row, label: line.range, values: [], isMisspelt: true)
      labelled = true
    }
    guard !line.values.isEmpty else { return }
    if !labelled, startsLabel(line, text) {
      stray(line)
    } else {
      take(line, labelled: labelled)
    }
  }

  /// The row whose label a line's words misprint. Only lines with numbers, and numbered ones, are worth the comparison.
  private func misprint(_ line: CutLine, _ text: SourceText) -> FormRow? {
    guard let cell = line.texts.last, line.hasNumbers || startsLabel(line, text) else { return nil }
    var label: [UInt8] = []
    label.appendSqueezed(cell.range, of: text.bytes)
    return book.closest(to: label)
  }

  /// Whether a line's words begin as a label does, with `4.` or `（五）`: they are no rest of the label above.
  private func startsLabel(_ line: CutLine, _ text: SourceText) -> Bool {
    guard let start = line.texts.last?.range.lowerBound else { return false }
    let bytes = text.bytes
    if bytes[start] == 0x28 || bytes.hasPhrase([0xEF, 0xBC, 0x88], at: start) { return true }
    guard bytes[start].isDigit, start + 1 < bytes.count else { return false }
    return bytes[start + 1] == 0x2E || bytes.hasPhrase([0xE3, 0x80, 0x81], at: start + 1)
      || bytes.hasPhrase([0xEF, 0xBC, 0x8E], at: start + 1)
  }

  private mutating func take(_ line: CutLine, labelled: Bool) {
    guard open != nil else { return stray(line) }
    if labelled || (!(open?.printsAny ?? true)) {
      // A line of blanks behind a label that stands above is no row of its own.
      if labelled || line.hasNumbers {
        open?.values = line.values
        interrupted = false
      }
    } else if joinsLines, !interrupted {
      open?.values += line.values
    } else {
      stray(line)
    }
  }

  private mutating func stray(_ line: CutLine) {
    guard line.hasNumbers else { return }
    strays += line.values.filter(\.isPrinted)
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

  /// Drops words that no label can reach any more, so that the work stays linear.
  private mutating func keepWordsShort() {
    guard words.count - searched > 512 else { return }
    judgeSpelling()
    var drop = words.count - 96
    while drop < words.count, words[drop] & 0xC0 == 0x80 { drop += 1 }
    words.removeFirst(drop)
    searched = 0
  }
}
