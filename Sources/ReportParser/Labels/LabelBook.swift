import DisclosureReport

/// Finds the rows' labels of one table in squeezed text.
final class LabelBook: Sendable {
  /// A label found.
  struct Match {
    var row: FormRow
    /// Where its phrase stands.
    var phrase: Range<Int>
    /// The phrase's index in the book.
    var index: Int
  }

  /// A phrase of a label, and where it stands in the label's spellings.
  struct Phrase {
    let row: FormRow
    let places: [Place]
  }

  /// A spelling of a label, and where in it a phrase stands.
  struct Place {
    let spelling: [UInt8]
    let offset: Int
  }

  /// The generation of the form whose rows the labels name; nil where that makes no difference.
  let era: FormEra?

  private let table: PhraseTable<Int>
  let phrases: [Phrase]
  private let rows: [FormRow]
  /// What the rows' spellings are like, row by row, and the row of each as an index into ``rows``.
  private let likenesses: [Likeness]
  private let rowsOfLikenesses: [Int]
  /// The likenesses' sketches, which rule out most of them.
  private let sketches: [Likeness.Sketch]
  /// The rows whose labels are too short for a misprint to be told from another row's: 其他 may be of 3.其他 or （六）其他.
  private let tooShort: Set<FormRow>

  /// The marks that no label of the table holds, so that a line with one is prose.
  let proseMarks: [UInt32]

  /// The labels that a cell may hold whole, squeezed.
  let whole: WholeLabels
  /// The rows' labels that a cell may hold whole, as printed.
  let printed: WholeLabels

  convenience init(_ labels: [RowLabel], era: FormEra? = nil, proseMarks: [Unicode.Scalar]) {
    let bare = LabelBook(labels, era: era, proseMarks: proseMarks, whole: WholeLabels())
    let whole = Self.wholeLabels(of: labels, in: bare)
    self.init(
      labels, era: era, proseMarks: proseMarks, whole: whole,
      printed: Self.printedLabels(of: labels, in: whole))
  }

  private init(
    _ labels: [RowLabel], era: FormEra?, proseMarks: [Unicode.Scalar],
    whole: WholeLabels, printed: WholeLabels = WholeLabels()
  ) {
    self.whole = whole
    self.printed = printed
    self.era = era
    self.proseMarks = proseMarks.map(\.value)
    let texts = labels.flatMap { label in label.phrases.map { (label, $0) } }
    table = PhraseTable(texts.enumerated().map { ($0.offset, [$0.element.1]) })
    phrases = texts.map { label, text in
      Phrase(row: label.row, places: label.spellings.flatMap { Self.places(of: text, in: $0) })
    }
    rows = labels.map(\.row)
    likenesses = labels.flatMap { $0.spellings.map { Likeness(Array($0.utf8).span) } }
    rowsOfLikenesses = labels.enumerated().flatMap { label in
      label.element.spellings.map { _ in label.offset }
    }
    sketches = likenesses.map(\.sketch)
    let long = zip(rowsOfLikenesses, likenesses).filter { $0.1.count > 1 }.map(\.0)
    tooShort = Set(rows.indices.filter { !long.contains($0) }.map { labels[$0].row })
  }

  private static func places(of phrase: String, in spelling: String) -> [Place] {
    let phrase = Array(phrase.utf8)
    let spelling = Array(spelling.utf8)
    return spelling.indices.filter { spelling.span.hasPhrase(phrase, at: $0) }
      .map { Place(spelling: spelling, offset: $0) }
  }

  /// The labels of the table of proactive disclosure, of a generation of the form.
  static func proactive(in era: FormEra?) -> LabelBook {
    era == .era2019 ? proactive2019 : proactive2021
  }

  private static let proactive2021 = LabelBook(
    RowLabel.proactive, era: .era2021, proseMarks: ["。", "，", "；"])
  private static let proactive2019 = LabelBook(
    RowLabel.proactive, era: .era2019, proseMarks: ["。", "，", "；"])
  /// The labels of the table of applications.
  static let applications = LabelBook(RowLabel.applications, proseMarks: ["。"])

  /// The length of the longest phrase, in bytes.
  var longestPhrase: Int { table.longest }

  /// The first label in a text at or behind an offset, or nil.
  func nextMatch(in text: [UInt8], from start: Int) -> Match? {
    nextMatch(in: text.span, from: start)
  }

  /// The first label in a text at or behind an offset, or nil.
  func nextMatch(in text: Swift.Span<UInt8>, from start: Int) -> Match? {
    guard let hit = table.firstHit(in: text, from: start) else { return nil }
    return Match(row: phrases[hit.meaning].row, phrase: hit.range, index: hit.meaning)
  }

  /// The row whose label a text is a misprint of, or nil where none or several come close.
  func closest(to text: Swift.Span<UInt8>) -> FormRow? {
    if Self.isGroupHead(text) { return nil }
    let likeness = Likeness(text)
    var best: (row: Int, score: Double)?
    var second = 0.0
    for place in sketches.indices where likeness.sketch.mayBeLike(sketches[place]) {
      let row = rowsOfLikenesses[place]
      let score = likeness.likeness(to: likenesses[place])
      if score > best?.score ?? 0 {
        if let best, best.row != row { second = best.score }
        best = (row, score)
      } else if row != best?.row {
        second = max(second, score)
      }
    }
    guard let best, best.score >= Likeness.threshold, second + Likeness.margin <= best.score,
      !tooShort.contains(rows[best.row])
    else {
      return Self.rowOfShortLabel(text).flatMap { rows.contains($0) ? $0 : nil }
    }
    return rows[best.row]
  }

  /// Whether a text ends before the label at a match does, so that the label may go on in the next line.
  ///
  /// - Parameters:
  ///   - match: the label.
  ///   - text: the words.
  ///   - end: how far the words are looked at.
  /// - Returns: whether some spelling agrees up to the end and goes on behind it.
  func isCutOff(_ match: Match, in text: [UInt8], upTo end: Int) -> Bool {
    let text = text.span
    return phrases[match.index].places.contains { place in
      let start = match.phrase.lowerBound - place.offset
      let cut = max(0, -start)
      return start + place.spelling.count > end && start + cut < end
        && text.agrees(
          from: start + cut, with: place.spelling.span, from: cut, count: end - start - cut)
    }
  }
}
