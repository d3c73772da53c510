import DisclosureReport

/// Makes indicators of the rows of tables, one after another.
struct IndicatorWriter {
  /// How many indicators of a report are kept; the form of 2014 has fewer than a hundred.
  static let most = 2_000

  /// The indicators so far.
  private(set) var indicators: [Indicator] = []
  /// Where values stand that cannot be read.
  private(set) var unreadable: [SourceSpan] = []
  /// Where rows stand whose values are not known.
  private(set) var unplaced: [SourceSpan] = []
  /// Where the first row stands beyond those that are kept; nil where all are.
  private(set) var leftOutAt: Int?
  /// Whether all that comes is left out, so that it need not be read.
  var isFull: Bool { leftOutAt != nil }

  private let text: SourceText
  /// The rows of the table so far, each with its indicators.
  private var rows: [Row] = []

  /// What tells how deep a row stands.
  private struct Row {
    var numbering: IndicatorNumbering
    var indent: Int?
    var isHead: Bool
    /// Its indicators, as indices into all.
    var indicators: Range<Int>
  }

  /// A writer that has seen no row yet.
  init(_ text: SourceText) { self.text = text }

  /// Ends a table: now it is known how deep each of its indicators stands.
  mutating func endTable() {
    var nesting = IndicatorNesting()
    for (place, row) in rows.enumerated() {
      let next = place + 1 < rows.count ? rows[place + 1].numbering : nil
      let depth = nesting.add(
        row.numbering, indent: row.indent, isHead: row.isHead, hasParts: next?.isAmong ?? false)
      for index in row.indicators { indicators[index].depth = depth }
    }
    rows = []
  }

  /// Adds a row.
  mutating func add(_ row: IndicatorRow, _ head: IndicatorHead) {
    note(row.doubt)
    var name = words(of: row.name)
    guard !name.isEmpty else {
      if row.doubt == nil, let value = row.values.first { note(.unplaced(value.range)) }
      return
    }
    guard indicators.count < Self.most else {
      leftOutAt = leftOutAt ?? row.name.first?.lowerBound
      return
    }
    var unit = row.unit.map { Self.withoutBrackets(words(of: [$0])) } ?? []
    if unit.isEmpty { unit = Self.takeUnit(from: &name) ?? (row.isHead ? [] : head.unit) }
    let isHead = row.isHead && unit.isEmpty
    let first = indicators.count
    let printedUnit = String(decoding: unit, as: UTF8.self)
    var indicator = Indicator(
      name: String(decoding: name, as: UTF8.self),
      code: row.code.map { String(decoding: words(of: [$0]), as: UTF8.self) },
      unit: printedUnit, value: nil, depth: 0)
    if row.doubt == nil, let main = head.main,
      let value = row.values.first(where: { $0.column == main })
    {
      Self.put(value, into: &indicator)
    }
    if head.main != nil || row.isHead || row.values.isEmpty { indicators.append(indicator) }
    if row.doubt == nil { addOthers(of: row, like: indicator, unit: printedUnit, head) }
    rows.append(
      Row(
        numbering: IndicatorNumbering(name), indent: row.indent, isHead: isHead,
        indicators: first..<indicators.count))
  }

  /// Adds an indicator for each other value that a row prints: its name ends in the head of its column.
  private mutating func addOthers(
    of row: IndicatorRow, like indicator: Indicator, unit: String, _ head: IndicatorHead
  ) {
    for value in row.values where value.column != head.main && indicators.count < Self.most {
      var other = indicator
      other.value = nil
      other.name += "（\(String(decoding: head.columns[value.column].words, as: UTF8.self))）"
      other.unit = unit
      Self.put(value, into: &other)
      indicators.append(other)
    }
  }

  /// Puts a value into an indicator; a unit of its own goes before its row's.
  private static func put(
    _ value: (column: Int, number: IndicatorNumber, range: Range<Int>),
    into indicator: inout Indicator
  ) {
    indicator.value = value.number.value
    indicator.span = SourceSpan(value.range)
    guard let unit = value.number.unit else { return }
    let isMultiplier = unit == IndicatorUnits.multiplier
    indicator.unit = isMultiplier ? unit + indicator.unit : unit
  }

  private mutating func note(_ doubt: IndicatorRow.Doubt?) {
    switch doubt {
    case .unreadable(let range): Self.add(range, to: &unreadable)
    case .unplaced(let range): Self.add(range, to: &unplaced)
    case nil: break
    }
  }

  private static func add(_ range: Range<Int>, to spans: inout [SourceSpan]) {
    if spans.count < mostSpans { spans.append(SourceSpan(range)) }
  }

  /// How many places a finding names; the first are enough to look.
  private static let mostSpans = 100

  // MARK: Words

  /// The longest name, in bytes without blanks.
  private static let longestName = 400

  /// What is printed in some runs of the text, without blanks.
  private func words(of ranges: [Range<Int>]) -> [UInt8] {
    let bytes = text.printed ?? text.bytes
    var words: [UInt8] = []
    for range in ranges {
      words.appendWithoutBlanks(
        range, of: bytes.span, atMost: max(0, Self.longestName - words.count))
    }
    return words
  }

  /// Whether a name ends with a unit in brackets.
  func endsInUnit(_ name: Range<Int>) -> Bool {
    var name = words(of: [name])
    return Self.takeUnit(from: &name) != nil
  }

  /// The unit in brackets that a name ends with, and the name without it: 主动公开信息数（条）, （单位：条）.
  private static func takeUnit(from name: inout [UInt8]) -> [UInt8]? {
    guard let opening = name.lastIndex(where: { $0 == 0x28 }) ?? lastWideBracket(name),
      opening > 0
    else { return nil }
    let unit = withoutBrackets(Array(name[opening...]))
    guard unit.count < name.count - opening else { return nil }
    let inner = withoutWord(unit)
    guard IndicatorUnits.isOne(inner) else { return nil }
    name.removeSubrange(opening...)
    return inner
  }

  private static func lastWideBracket(_ name: [UInt8]) -> Int? {
    name.indices.last { name.span.wideCharacter(at: $0) == 0xFF08 }
  }

  /// A unit without the brackets around it.
  private static func withoutBrackets(_ words: [UInt8]) -> [UInt8] {
    let span = words.span
    var start = 0
    var end = words.count
    if span.hasPhrase([0x28], at: 0) { start = 1 }
    if span.wideCharacter(at: 0) == 0xFF08 { start = 3 }
    guard start > 0 else { return words }
    if end > start, words[end - 1] == 0x29 {
      end -= 1
    } else if span.wideCharacter(at: end - 3) == 0xFF09 {
      end -= 3
    } else {
      return words
    }
    return start < end ? Array(words[start..<end]) : words
  }

  /// A unit without 单位： before it.
  static func withoutWord(_ words: [UInt8]) -> [UInt8] {
    let span = words.span
    guard span.hasPhrase(word, at: 0) else { return words }
    var start = word.count
    if start < words.count, words[start] == 0x3A { start += 1 }
    if span.wideCharacter(at: start) == 0xFF1A { start += 3 }
    return Array(words[min(start, words.count)...])
  }

  private static let word = Array("单位".utf8)
}
