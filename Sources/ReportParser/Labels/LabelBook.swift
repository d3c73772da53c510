/// Finds the rows' labels of one table in squeezed text.
struct LabelBook: Sendable {
  /// A label found.
  struct Match {
    var row: FormRow
    /// Where its phrase stands.
    var phrase: Range<Int>
  }

  private let table: PhraseTable<Int>
  private let labels: [RowLabel]
  private let spellings: [[[UInt8]]]
  private let phrases: [[[UInt8]]]

  init(_ labels: [RowLabel]) {
    self.labels = labels
    table = PhraseTable(labels.enumerated().map { ($0.offset, $0.element.phrases) })
    spellings = labels.map { $0.spellings.map { Array($0.utf8) } }
    phrases = labels.map { $0.phrases.map { Array($0.utf8) } }
  }

  /// The labels of the table of proactive disclosure.
  static let proactive = LabelBook(RowLabel.proactive)
  /// The labels of the table of applications.
  static let applications = LabelBook(RowLabel.applications)

  /// Every label in a text from an offset on, in order; a row that is found by two of its phrases is one match.
  func matches(in text: [UInt8], from start: Int = 0) -> [Match] {
    var matches: [Match] = []
    table.forEachHit(in: text, from: start) { hit in
      let row = labels[hit.meaning].row
      if matches.last?.row == row { return }
      matches.append(Match(row: row, phrase: hit.range))
    }
    return matches
  }

  /// Whether the label at a match is spelt in none of the known ways.
  ///
  /// A label that the text cuts off, at its end or before its beginning, is no misprint.
  func isMisspelt(_ match: Match, in text: [UInt8]) -> Bool {
    guard let index = labels.firstIndex(where: { $0.row == match.row }) else { return false }
    let found = Array(text[match.phrase])
    guard phrases[index].contains(found) else { return false }
    return !spellings[index].contains { spelling in
      guard let offset = spelling.firstIndex(ofPhrase: found) else { return false }
      return agrees(text, from: match.phrase.lowerBound - offset, with: spelling)
    }
  }

  private func agrees(_ text: [UInt8], from start: Int, with spelling: [UInt8]) -> Bool {
    for offset in spelling.indices {
      let index = start + offset
      if index < 0 { continue }
      guard index < text.count else { return true }
      if text[index] != spelling[offset] { return false }
    }
    return true
  }
}
