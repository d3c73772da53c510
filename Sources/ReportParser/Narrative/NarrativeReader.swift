import DisclosureReport

/// Finds the numbers in the report's prose that ``NarrativePattern/all`` describes.
struct NarrativeReader {
  /// What was found: the numbers, and what they say of single cells.
  struct Found {
    var numbers: [NarrativeNumber] = []
    /// Cells of which the prose states the value; a cell stated twice with different values is left out.
    var cells: [Cell: Int64] = [:]
  }

  /// How many bytes before and behind a number are looked at.
  private static let reach = 120

  private let bytes: [UInt8]
  private var found = Found()
  private var contradicted: Set<Cell> = []

  /// Reads some lines of prose.
  static func read(_ text: SourceText, lines: [Range<Int>]) -> Found {
    var reader = NarrativeReader(bytes: text.bytes)
    for range in lines {
      guard let first = text.lines[range].first, let last = text.lines[range].last else { continue }
      reader.read(first.start..<last.end)
    }
    return reader.found
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  private mutating func read(_ range: Range<Int>) {
    var index = range.lowerBound
    while index < range.upperBound {
      guard bytes[index].isDigit else {
        index += 1
        continue
      }
      var end = index
      while end < range.upperBound, bytes[end].isDigit { end += 1 }
      if end - index <= 9, !isPartOfNumber(index, end, range) { match(index..<end, in: range) }
      index = end
    }
  }

  /// Whether digits go on behind a point or comma, so that they are no whole number.
  private func isPartOfNumber(_ start: Int, _ end: Int, _ range: Range<Int>) -> Bool {
    let marks: [UInt8] = [0x2E, 0x2C]
    if start > range.lowerBound, marks.contains(bytes[start - 1]) { return true }
    return end + 1 < range.upperBound && marks.contains(bytes[end]) && bytes[end + 1].isDigit
  }

  private mutating func match(_ number: Range<Int>, in range: Range<Int>) {
    guard isFollowedByUnit(number.upperBound, range.upperBound) else { return }
    let behind = clause(number.upperBound..<min(range.upperBound, number.upperBound + Self.reach))
    guard let unit = Self.units.first(where: { behind.hasPhrase($0, at: 0) }) else { return }
    let before = clauseBefore(max(range.lowerBound, number.lowerBound - Self.reach)..<number.lowerBound)
    for pattern in Self.patterns where pattern.matches(before, unit, behind) {
      let value = bytes[number].reduce(Int64(0)) { $0 * 10 + Int64($1 - 0x30) }
      keep(pattern, value, unit, number)
      return
    }
  }

  private func isFollowedByUnit(_ start: Int, _ end: Int) -> Bool {
    var index = start
    while index < end, let width = bytes.blankWidth(at: index, before: end) { index += width }
    return Self.units.contains { bytes.hasPhrase($0, at: index) }
  }

  private mutating func keep(
    _ pattern: CompiledPattern, _ value: Int64, _ unit: [UInt8], _ number: Range<Int>
  ) {
    found.numbers.append(
      NarrativeNumber(
        kind: pattern.kind, value: FixedDecimal(units: value), unit: String(decoding: unit, as: UTF8.self),
        approximate: false, span: SourceSpan(number)))
    guard let cell = pattern.cell, !contradicted.contains(cell) else { return }
    if let known = found.cells[cell], known != value {
      found.cells[cell] = nil
      contradicted.insert(cell)
    } else {
      found.cells[cell] = value
    }
  }

  // MARK: Clauses

  /// The words behind a number up to the end of the clause, without blanks.
  private func clause(_ range: Range<Int>) -> [UInt8] {
    var words: [UInt8] = []
    var index = range.lowerBound
    while index < range.upperBound {
      if let width = bytes.blankWidth(at: index, before: range.upperBound) {
        index += width
      } else if Self.isEndOfClause(bytes, index) {
        break
      } else {
        words.append(bytes[index])
        index += 1
      }
    }
    return words
  }

  /// The words before a number from the start of the clause on, without blanks.
  private func clauseBefore(_ range: Range<Int>) -> [UInt8] {
    var start = range.upperBound
    while start > range.lowerBound, start + 2 >= bytes.count || !Self.isEndOfClause(bytes, start) {
      start -= 1
    }
    return clause((Self.isEndOfClause(bytes, start) ? start + 3 : start)..<max(start, range.upperBound))
  }

  /// `。`, `，`, `；`, `（` or `）` begins here.
  private static func isEndOfClause(_ bytes: [UInt8], _ index: Int) -> Bool {
    bytes.hasPhrase([0xE3, 0x80, 0x82], at: index) || bytes.hasPhrase([0xEF, 0xBC, 0x8C], at: index)
      || bytes.hasPhrase([0xEF, 0xBC, 0x9B], at: index) || bytes.hasPhrase([0xEF, 0xBC, 0x88], at: index)
      || bytes.hasPhrase([0xEF, 0xBC, 0x89], at: index)
  }

  private static let patterns = NarrativePattern.all.map(CompiledPattern.init)
  private static let units = Array(Set(NarrativePattern.all.flatMap(\.units))).sorted().map { Array($0.utf8) }
}

/// A pattern with its words as bytes.
private struct CompiledPattern: Sendable {
  let kind: NarrativeKind
  let cell: Cell?
  private let before: [[UInt8]]
  private let directlyBefore: [[UInt8]]
  private let units: [[UInt8]]
  private let after: [[UInt8]]

  init(_ pattern: NarrativePattern) {
    kind = pattern.kind
    cell = pattern.cell
    before = pattern.before.map { Array($0.utf8) }
    directlyBefore = pattern.directlyBefore.map { Array($0.utf8) }
    units = pattern.units.map { Array($0.utf8) }
    after = pattern.after.map { Array($0.utf8) }
  }

  func matches(_ earlier: [UInt8], _ unit: [UInt8], _ behind: [UInt8]) -> Bool {
    units.contains(unit)
      && (before.isEmpty || before.contains { earlier.contains(phrase: $0) })
      && (directlyBefore.isEmpty || directlyBefore.contains { earlier.ends(with: $0) })
      && (after.isEmpty || after.contains { behind.hasPhrase($0, at: unit.count) })
  }
}
