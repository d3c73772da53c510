/// Finds the rows' labels of one table in squeezed text.
struct LabelBook: Sendable {
  /// A label found.
  struct Match {
    var row: FormRow
    /// Where its phrase stands.
    var phrase: Range<Int>
    /// The label's index in the book.
    fileprivate var label: Int
  }

  private let table: PhraseTable<Int>
  private let labels: [RowLabel]
  private let spellings: [[[UInt8]]]
  private let likenesses: [[Likeness]]

  init(_ labels: [RowLabel]) {
    self.labels = labels
    table = PhraseTable(labels.enumerated().map { ($0.offset, $0.element.phrases) })
    spellings = labels.map { $0.spellings.map { Array($0.utf8) } }
    likenesses = spellings.map { $0.map(Likeness.init) }
  }

  /// The labels of the table of proactive disclosure.
  static let proactive = LabelBook(RowLabel.proactive)
  /// The labels of the table of applications.
  static let applications = LabelBook(RowLabel.applications)

  /// The first label in a text at or behind an offset, or nil.
  func nextMatch(in text: [UInt8], from start: Int) -> Match? {
    guard let hit = table.firstHit(in: text, from: start) else { return nil }
    return Match(row: labels[hit.meaning].row, phrase: hit.range, label: hit.meaning)
  }

  /// The row whose label a text is a misprint of, or nil where none or several come close.
  func closest(to text: [UInt8]) -> FormRow? {
    let likeness = Likeness(text)
    let scores = likenesses.map { $0.map(likeness.likeness).max() ?? 0 }
    guard let best = scores.indices.max(by: { scores[$0] < scores[$1] }),
      scores[best] >= Likeness.threshold,
      scores.indices.allSatisfy({ $0 == best || scores[$0] + Likeness.margin <= scores[best] })
    else { return nil }
    return labels[best].row
  }

  /// Whether the label at a match is spelt in none of the known ways.
  ///
  /// A label that the text cuts off, at its end or before its beginning, is no misprint.
  func isMisspelt(_ match: Match, in text: [UInt8]) -> Bool {
    !spellings[match.label].contains { spelling in
      var start = 0
      while let offset = spelling.firstIndex(ofSlice: match.phrase, of: text, from: start) {
        if agrees(text, from: match.phrase.lowerBound - offset, with: spelling) { return true }
        start = offset + 1
      }
      return false
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
