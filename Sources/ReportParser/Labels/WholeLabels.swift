import DisclosureReport

/// A table's labels as the form prints them, numbered or not: one look finds the row of a cell that holds one of them,
/// and neither phrases nor spellings need to be searched.
struct WholeLabels: Sendable {
  /// What a cell holds.
  enum Meaning: Hashable {
    /// A row's label.
    case row(FormRow)
    /// The head of a group of rows.
    case groupHead
    /// The head of a column.
    case columnHead
  }

  /// A label, where its bytes stand in ``bytes``, and one more than the index of the next one of its bucket, or 0.
  private struct Entry {
    var meaning: Meaning
    var bytes: ShortRange
    var next: UInt16
  }

  private var entries: [Entry] = []
  /// The bytes of all labels, one behind the other.
  private var bytes: [UInt8] = []
  /// For each bucket one more than the index of its last label, or 0.
  private var buckets = [UInt16](repeating: 0, count: 1024)

  /// No labels.
  init() {}

  /// Adds a squeezed label of four bytes or more; shorter ones are left out.
  mutating func add(_ label: [UInt8], _ meaning: Meaning) {
    guard label.count >= 4, entries.count < UInt16.max else { return }
    let bucket = Self.bucket(of: 0..<label.count, in: label.span)
    let start = bytes.count
    bytes += label
    entries.append(
      Entry(meaning: meaning, bytes: ShortRange(start..<bytes.count), next: buckets[bucket]))
    buckets[bucket] = UInt16(entries.count)
  }

  /// What squeezed words are, from an offset to their end; nil where they are no label.
  func meaning(of words: Swift.Span<UInt8>, from start: Int) -> Meaning? {
    meaning(of: start..<words.count, in: words)
  }

  /// What a run of words is; nil where it is no label.
  func meaning(of run: Range<Int>, in words: Swift.Span<UInt8>) -> Meaning? {
    let start = run.lowerBound
    let count = run.count
    guard count >= 4 else { return nil }
    var next = buckets[Self.bucket(of: run, in: words)]
    let entries = entries.span
    while next != 0 {
      let entry = entries[Int(next) &- 1]
      let range = entry.bytes.range
      if range.count == count,
        words.agrees(from: start, with: bytes.span, from: range.lowerBound, count: count)
      {
        return entry.meaning
      }
      next = entry.next
    }
    return nil
  }

  /// The bucket of four bytes or more, by the first and the last four.
  @inline(__always)
  private static func bucket(of range: Range<Int>, in words: Swift.Span<UInt8>) -> Int {
    // Checked against the span's bounds; any four bytes are a number.
    let raw = words.bytes
    let first = raw.unsafeLoadUnaligned(fromByteOffset: range.lowerBound, as: UInt32.self)
    let last = raw.unsafeLoadUnaligned(fromByteOffset: range.upperBound &- 4, as: UInt32.self)
    let mixed = (UInt64(first) << 32 | UInt64(last)) &* 0x9E37_79B9_7F4A_7C15
    return Int(truncatingIfNeeded: mixed >> 54)
  }
}

extension LabelBook {
  /// The labels of the book's rows that are known whole.
  ///
  /// Only those are taken of which the search for phrases says the same: one row, spelt right, and nothing that goes on
  /// in the next line. Heads of columns are those in which it finds no row.
  static func wholeLabels(of labels: [RowLabel], in book: LabelBook) -> WholeLabels {
    var whole = WholeLabels()
    for head in groupHeads { whole.add(head, .groupHead) }
    for head in columnHeads where book.nextMatch(in: head, from: 0) == nil {
      whole.add(head, .columnHead)
    }
    for label in labels {
      for spelling in label.spellings {
        for number in numbers {
          let words = Array((number + spelling).utf8)
          if book.reads(words, as: label.row) { whole.add(words, .row(label.row)) }
        }
      }
    }
    return whole
  }

  /// What may number a label, squeezed.
  private static let numbers =
    [""] + (1...8).map(String.init) + ["一", "二", "三", "四", "五", "六", "七"]

  private func reads(_ words: [UInt8], as row: FormRow) -> Bool {
    var last: Match?
    while let match = nextMatch(in: words, from: last?.phrase.upperBound ?? 0) {
      guard match.row == row else { return false }
      last = match
    }
    guard let last else { return false }
    return !isMisspelt(last, in: words) && !isCutOff(last, in: words, upTo: words.count)
      && !words[last.phrase.upperBound...].contains(where: \.isLetterOrDigit)
  }
}
