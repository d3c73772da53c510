/// Puts a table's cut lines together to labelled rows.
///
/// A label directly before its values owns them. A label may be spread over lines; one without values before the
/// next label is a blank row.
struct RowAssembler: ~Copyable {
  /// The rows, in the order of the text.
  private(set) var rows: [TableRow] = []
  /// Values without a label, in the order of the text.
  var orphans: [OrphanValues] = []

  let book: LabelBook
  var open: TableRow?
  /// Where the open row's label stands in the words, until its spelling is judged.
  private var unjudged: LabelBook.Match?
  /// The squeezed words of the lines so far.
  var words: [UInt8] = []
  /// Where the next label may begin in the words.
  private var searched = 0
  /// Whether words have come since the open row's last values: values behind those are not the row's.
  var interrupted = false
  /// Whether the last words are neither a label nor its rest nor a head: values below them are a row's that the form does
  /// not have.
  var followsForeignLabel = false
  /// The index of the last line that holds words of a label.
  var labelLine: Int?
  /// Where on the page the last label began, where columns line up.
  private var labelColumn = 0

  private init(book: LabelBook) {
    self.book = book
    words.reserveCapacity(1024)
    rows.reserveCapacity(FormRow.count)
  }

  /// The rows and orphans of a table.
  static func assemble(_ table: CutTable, of text: SourceText, book: LabelBook) -> RowAssembler {
    var assembler = RowAssembler(book: book)
    let bytes = text.bytes.span
    for index in table.lines.indices { assembler.add(index, table, bytes) }
    assembler.close()
    return assembler
  }

  private mutating func add(_ index: Int, _ table: CutTable, _ bytes: Swift.Span<UInt8>) {
    let line = table.lines[index]
    if line.traits.contains(.aligns), book.isProse(line, of: table, bytes) { return }
    let texts = labelCells(of: line, table, bytes)
    if !texts.isEmpty { return add(line, index, labelledBy: texts, table, bytes) }
    if !line.values.isEmpty { take(line, index, table, labelled: false) }
  }

  /// Adds a line with words, those of its label as indices into the table's texts.
  private mutating func add(
    _ line: CutLine, _ index: Int, labelledBy texts: Range<Int>, _ table: CutTable,
    _ bytes: Swift.Span<UInt8>
  ) {
    var labelled = false
    let label = table.texts[texts.upperBound - 1].range
    let lineStart = words.count
    let (lastCell, whole) = readLabel(texts, table, bytes)
    if whole == nil, !line.traits.contains(.aligns), book.isProse(line, of: table, bytes) {
      words.removeLast(words.count - lineStart)
      return
    }
    labelLine = index
    let startsLabel = Self.startsLabel(label, bytes)
    let goesOn = labelGoesOn(upTo: lineStart)
    if case .row(let row)? = whole {
      close()
      open = TableRow(row: row, label: line.range, traits: line.traits, line: index)
      searched = words.count
      labelled = true
      followsForeignLabel = false
      interrupted = true
    } else if whole == .columnHead, !line.hasNumbers {
      endSearch()
      followsForeignLabel = false
      interrupted = true
    } else {
      if namesSeveralRows(line, from: lineStart) { return closeAtHead() }
      labelled = openRows(line, index, from: lineStart)
      if labelled { judgeRest(lastCell: lastCell) } else { judgeWords(from: lineStart) }
      followsForeignLabel =
        !labelled && !goesOn && !isHeadBesideRows(line, from: lineStart)
        && book.isForeign(words.span, from: lineStart)
      interrupted = true
    }
    // Only lines with numbers, those above numbers, and numbered ones are worth the comparison.
    if !labelled, whole == nil || line.hasNumbers,
      line.hasNumbers || startsLabel || followsForeignLabel && isAboveNumbers(index, table),
      let row = book.closest(to: words.span.extracting(lastCell...))
    {
      close()
      open = TableRow(
        row: row, label: line.range, isMisspelt: true, traits: line.traits, line: index)
      labelled = true
      followsForeignLabel = false
    }
    if line.values.isEmpty { return }
    if !labelled, startsLabel || !goesOn {
      stray(line, index)
    } else {
      take(line, index, table, labelled: labelled)
    }
  }

  /// The cells of a line that are its label's: where columns line up, those in the margin beside it are not.
  private mutating func labelCells(
    of line: CutLine, _ table: CutTable, _ bytes: Swift.Span<UInt8>
  ) -> Range<Int> {
    guard line.traits.contains(.aligns), let last = line.texts.last else { return line.texts }
    let cell = table.texts[last]
    if Self.startsLabel(cell.range, bytes) || Self.startsSection(cell.range, bytes) {
      labelColumn = cell.column
      return last..<line.texts.upperBound
    }
    let first = line.texts.first { table.texts[$0].column >= labelColumn - Self.hangingIndent }
    return (first ?? line.texts.upperBound)..<line.texts.upperBound
  }

  /// How far before its first line a label's further lines may begin.
  private static let hangingIndent = 2

  /// Whether words begin with 一、 to 四、, as the outermost rows do.
  private static func startsSection(_ words: Range<Int>, _ bytes: Swift.Span<UInt8>) -> Bool {
    switch bytes.wideCharacter(at: words.lowerBound) {
    case 0x4E00, 0x4E8C, 0x4E09, 0x56DB: bytes.wideCharacter(at: words.lowerBound + 3) == 0x3001
    default: false
    }
  }

  /// Whether the open row's label is cut off where the words end, so that the next line's may be its rest.
  var labelGoesOn: Bool { labelGoesOn(upTo: words.count) }

  private func labelGoesOn(upTo end: Int) -> Bool {
    guard let match = unjudged else { return false }
    return book.isCutOff(match, in: words, upTo: end)
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
    guard let row = open, !row.printsAny,
      !row.isBlankInPlace(cells: row.row.cellCount(in: book.era))
    else { return }
    if holdsNumbers(start..<words.count) { open?.isGarbled = true }
  }

  /// Whether words hold more digits than the one that numbers a label.
  private func holdsNumbers(_ range: Range<Int>) -> Bool {
    var digits = 0
    for index in range where words[index].isDigit { digits += 1 }
    return digits >= 2
  }

  /// Reads the label of a line as ``takeWords(_:_:_:)`` does; one that is printed as usual adds no words, and what only
  /// looks like a whole label is none.
  private mutating func readLabel(
    _ texts: Range<Int>, _ table: CutTable, _ bytes: Swift.Span<UInt8>
  ) -> (lastCell: Int, whole: WholeLabels.Meaning?) {
    let start = words.count
    let label = table.texts[texts.upperBound - 1].range
    if texts.count == 1, let row = book.printed.meaning(of: label, in: bytes),
      !isDoubtful(label, from: start, bytes)
    {
      return (start, row)
    }
    let (lastCell, whole) = takeWords(texts, table, bytes)
    return (lastCell, whole != nil && isDoubtful(label, from: start, bytes) ? nil : whole)
  }

  /// Adds a line's words to those before: where those of its last cell begin, and what the line's cells are, where they
  /// hold whole labels: a row's, with heads of groups before it, or heads of columns.
  private mutating func takeWords(
    _ texts: Range<Int>, _ table: CutTable, _ bytes: Swift.Span<UInt8>
  ) -> (lastCell: Int, whole: WholeLabels.Meaning?) {
    var lastCell = words.count
    var whole: WholeLabels.Meaning?
    for cell in texts {
      lastCell = words.count
      takeCell(table.texts[cell].range, bytes)
      if cell > texts.lowerBound, whole == nil { continue }
      let meaning = book.whole.meaning(of: words.span, from: lastCell)
      let follows = whole == .groupHead || whole == .columnHead && meaning == .columnHead
      whole = cell == texts.lowerBound || follows ? meaning : nil
    }
    return (lastCell, whole)
  }

  /// Whether what looks like a whole label may be the end of a sentence, or a label reaches into it from above.
  private func isDoubtful(
    _ label: Range<Int>, from start: Int, _ bytes: Swift.Span<UInt8>
  ) -> Bool {
    if bytes.wideCharacter(at: label.upperBound - 3) == Self.fullStop { return true }
    guard searched < start, let match = book.nextMatch(in: words.span, from: searched) else {
      return false
    }
    return match.phrase.lowerBound < start
  }

  /// 。 at the end of a sentence, which may name a row.
  private static let fullStop: UInt32 = 0x3002

  /// How many rows are kept, whatever the limits of a table: one line may name a million.
  private static let mostRows = 2_000

  /// Opens a row for each label that a line completes, and leaves the last open; whether there was any.
  private mutating func openRows(_ line: CutLine, _ index: Int, from start: Int) -> Bool {
    var labelled = false
    // A text of nothing but labels is no table: what it names again and again is in doubt as it is.
    while rows.count < Self.mostRows, let match = book.nextMatch(in: words, from: searched) {
      if let former = unjudged, former.phrase.lowerBound >= start,
        holdsNumbers(former.phrase.upperBound..<match.phrase.lowerBound)
      {
        // Two rows on one line: the first one's values stand among the words.
        open?.isGarbled = true
      }
      close()
      open = TableRow(row: match.row, label: line.range, traits: line.traits, line: index)
      unjudged = match
      searched = match.phrase.upperBound
      labelled = true
    }
    endSearch()
    return labelled
  }

  /// Leaves to later lines what may go on in them: it begins less than a phrase's length before the end.
  private mutating func endSearch() {
    searched = words.span.startOfCharacter(
      atOrAfter: max(searched, words.count - book.longestPhrase))
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

  /// Whether a line's words are the head of a group, or some of it, in the middle of its rows' height, where columns line up: values below it are
  /// those of its rows.
  private func isHeadBesideRows(_ line: CutLine, from start: Int) -> Bool {
    guard line.traits.contains(.aligns), start < words.count else { return false }
    // A whole head on a line of values may print what its rows add up to.
    let isWhole = book.whole.meaning(of: words.span, from: start) == .groupHead
    return isWhole ? line.values.isEmpty : LabelBook.isPartOfGroupHead(words[start...])
  }

  /// Whether a line of a grid names several rows side by side: a head that was made up behind a page's end does.
  private func namesSeveralRows(_ line: CutLine, from start: Int) -> Bool {
    guard !line.hasNumbers, line.texts.count > 2, line.traits.contains(.keepsBlanks) else {
      return false
    }
    // Labels one a line before blank cells are rows'.
    if line.traits.contains(.countsCells), !line.values.isEmpty { return false }
    var named = 0
    var index = start
    while let match = book.nextMatch(in: words, from: index) {
      named += 1
      index = match.phrase.upperBound
    }
    return named > 1
  }

  /// Ends the open row at a head, whose words are no label.
  private mutating func closeAtHead() {
    close()
    searched = words.count
    interrupted = true
  }

  /// Whether the next line is of numbers alone, so that this may be their label.
  private func isAboveNumbers(_ index: Int, _ table: CutTable) -> Bool {
    guard index + 1 < table.lines.count else { return false }
    let next = table.lines[index + 1]
    return next.texts.isEmpty && next.hasNumbers && next.traits.contains(.joinsLines)
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
