/// Puts the names of rows together that go on over several lines, and tells heads among the rows from parts of names.
///
/// Words that stand on a line of their own wait here until the next row tells whose they are.
struct IndicatorNames {
  /// Words on a line of their own.
  struct Fragment {
    /// Where they stand.
    var range: Range<Int>
    /// How far they are indented.
    var indent: Int
    /// What they begin with.
    var numbering: IndicatorNumbering
    /// Whether they are a row of a grid, all other cells blank: a head, and no part of a name.
    var isRow: Bool
  }

  /// How wide the widest name of the table is: a name goes on below a line that is about as wide.
  var widest = 0

  /// The words that wait.
  private(set) var waiting: [Fragment] = []

  /// Whether no more words can wait.
  var isFull: Bool { waiting.count >= Self.most }

  /// Makes words wait.
  mutating func add(_ fragment: Fragment) {
    if !isFull { waiting.append(fragment) }
  }

  /// What a row takes of the words that wait.
  struct Taken {
    /// The rest of the name of the row before.
    var rest: [Range<Int>] = []
    /// Heads that stand above the row.
    var heads: [Fragment] = []
    /// The beginning of the row's own name.
    var beginning: [Fragment] = []
  }

  /// Hands out the words that wait, now that a row has come.
  ///
  /// - Parameters:
  ///   - name: the words on the row's own line; nil where there are none.
  ///   - former: the name of the row before, as far as it is known; nil where that is complete.
  ///   - bytes: the text.
  /// - Returns: whose the words are.
  mutating func take(
    before name: Range<Int>?, after former: [Range<Int>]?, _ bytes: Swift.Span<UInt8>
  ) -> Taken {
    if waiting.isEmpty { return Taken() }
    defer { waiting = [] }
    var taken = Taken()
    var rest = waiting[...]
    if let former {
      var known = former
      let isNextNumbered = name.map { isNumbered($0, bytes) } ?? false
      while let first = rest.first, !first.isRow, !first.numbering.isPrinted,
        (isFull(known.last, bytes)
          && (isNextNumbered || rest.contains { $0.numbering.isPrinted }))
          || Self.opensBracket(known, bytes) || Self.beginsWithBracket(first.range, bytes)
          || isRest(first.range, of: known.last, bytes)
      {
        known.append(first.range)
        taken.rest.append(first.range)
        rest.removeFirst()
      }
    }
    let own = startOfName(in: rest, name, bytes)
    taken.heads = join(rest[rest.startIndex..<own], bytes)
    taken.beginning = Array(rest[own...])
    return taken
  }

  /// Where the words begin that are part of a row's own name.
  private func startOfName(
    in rest: ArraySlice<Fragment>, _ name: Range<Int>?, _ bytes: Swift.Span<UInt8>
  ) -> Int {
    guard let last = rest.last, !last.isRow else { return rest.endIndex }
    guard let name else {
      return rest.lastIndex { $0.numbering.isPrinted || $0.isRow } ?? rest.startIndex
    }
    if isNumbered(name, bytes) { return rest.endIndex }
    let goesOn =
      Self.opensBracket([last.range], bytes) || Self.beginsWithBracket(name, bytes)
      || (isFull(last.range, bytes) && last.numbering.style != .chapter
        && !bytes.endsInHead(last.range))
    guard goesOn else { return rest.endIndex }
    return rest.lastIndex { $0.numbering.isPrinted } ?? rest.index(before: rest.endIndex)
  }

  /// Heads, those put together that are broken over lines.
  private func join(
    _ heads: ArraySlice<Fragment>, _ bytes: Swift.Span<UInt8>
  ) -> [Fragment] {
    var joined: [Fragment] = []
    for head in heads {
      let last = joined.last
      if let last, !head.isRow, !head.numbering.isPrinted,
        Self.opensBracket([last.range], bytes) || Self.beginsWithBracket(head.range, bytes)
          || (isRest(head.range, of: last.range, bytes) && !bytes.endsInHead(last.range))
      {
        joined[joined.count - 1].range = last.range.lowerBound..<head.range.upperBound
      } else {
        joined.append(head)
      }
    }
    return joined
  }

  /// Whether words are what a full line had no room for: they are short.
  private func isRest(
    _ words: Range<Int>, of line: Range<Int>?, _ bytes: Swift.Span<UInt8>
  ) -> Bool { bytes.displayWidth(words) < Self.widthOfLine && isFull(line, bytes) }

  /// Whether a line of a name is about as wide as the widest, so that the name may go on below it.
  private func isFull(_ line: Range<Int>?, _ bytes: Swift.Span<UInt8>) -> Bool {
    line.map { bytes.displayWidth($0) >= max(Self.widthOfLine, widest - 4) } ?? false
  }

  private func isNumbered(_ name: Range<Int>, _ bytes: Swift.Span<UInt8>) -> Bool {
    var words: [UInt8] = []
    words.appendWithoutBlanks(name, of: bytes, atMost: 60)
    return IndicatorNumbering(words).isPrinted
  }

  /// Whether a bracket opens in some words that does not close in them.
  static func opensBracket(_ words: [Range<Int>], _ bytes: Swift.Span<UInt8>) -> Bool {
    var open = 0
    for range in words {
      for index in range {
        if bytes[index] == 0x28 || bytes.wideCharacter(at: index) == 0xFF08 { open += 1 }
        if bytes[index] == 0x29 || bytes.wideCharacter(at: index) == 0xFF09 {
          open = max(0, open - 1)
        }
      }
    }
    return open > 0
  }

  /// Whether words begin with a bracket that holds no number.
  static func beginsWithBracket(_ words: Range<Int>, _ bytes: Swift.Span<UInt8>) -> Bool {
    guard !words.isEmpty,
      bytes[words.lowerBound] == 0x28 || bytes.wideCharacter(at: words.lowerBound) == 0xFF08
    else { return false }
    var name: [UInt8] = []
    name.appendWithoutBlanks(words, of: bytes, atMost: 60)
    return !IndicatorNumbering(name).isPrinted
  }

  /// How wide a line of a name is at least where the name goes on below it.
  private static let widthOfLine = 24
  private static let most = 16
}

extension Swift.Span<UInt8> {
  /// Whether words end as heads among rows do: 情况, 情况：.
  fileprivate func endsInHead(_ words: Range<Int>) -> Bool {
    let last = Swift.max(words.lowerBound, words.upperBound - 9)
    return firstIndex(ofPhrase: headWord, from: last, before: words.upperBound) != nil
  }
}

private let headWord = Array("情况".utf8)
