import DisclosureReport

/// Finds the numbers in the report's prose that ``NarrativePattern/all`` describes.
struct NarrativeReader {
  /// What was found: the numbers, and what they say of single cells.
  struct Found {
    var numbers: [NarrativeNumber] = []
    /// Cells of which the prose states the value; a cell stated twice with different values is left out.
    var cells: [Cell: Int64] = [:]
    /// Where the first number stands beyond those that are kept; nil where all are.
    var leftOutAt: Int?
  }

  /// How many numbers of a report are kept; real ones state a few dozen.
  static let mostNumbers = 4_096

  /// How many bytes before and behind a number are looked at, markup left out.
  private static let reach = 120
  /// How many are looked at with markup.
  private static let reachOfMarkup = 8192

  private var found = Found()
  private var contradicted: Set<Cell> = []
  private let clues = Self.clues

  private init() {}

  /// Reads some sections of prose.
  static func read(_ text: SourceText, sections: some Sequence<Outline.Section>) -> Found {
    var reader = NarrativeReader()
    let bytes = text.bytes.span
    for section in sections {
      let lines = text.lines[section.lines]
      guard text.isContiguous, let first = lines.first, let last = lines.last else {
        for line in lines { reader.read(line.range, bytes) }
        continue
      }
      reader.read(first.start..<last.end, bytes)
    }
    return reader.found
  }

  private mutating func read(_ range: Range<Int>, _ bytes: Swift.Span<UInt8>) {
    let raw = bytes.bytes
    var index = range.lowerBound
    var nextLook = index &+ StopSignal.stride
    while index < range.upperBound, index <= bytes.count &- 33 {
      if index >= nextLook {
        if StopSignal.isGiven { return }
        nextLook = index &+ StopSignal.stride
      }
      // One check of bounds for two blocks and the byte behind each of theirs.
      let window = raw.extracting(index..<index &+ 33)
      let first = ByteRange.digits.marks(in: window.block(at: 0))
      let second = ByteRange.digits.marks(in: window.block(at: 16))
      if !(first .| second).isEmpty {
        let ends =
          Self.ends(of: first, window.block(at: 1)).bits
          | Self.ends(of: second, window.block(at: 17)).bits << 16
        readNumbers(endingAt: ends, from: index, in: range, bytes)
      }
      index &+= 32
    }
    while index < range.upperBound {
      if bytes[index].isDigit { readNumber(endingBehind: index, in: range, bytes) }
      index &+= 1
    }
  }

  /// Which of sixteen digits are a number's last, by the bytes one behind each.
  @inline(__always)
  private static func ends(of digits: ByteMarks, _ next: ByteBlock) -> ByteMarks {
    digits .& .!ByteRange.digits.marks(in: next)
  }

  /// Reads the numbers of thirty-two bytes, by a bit for each byte that is the last digit of one.
  @inline(__always)
  private mutating func readNumbers(
    endingAt ends: UInt32, from index: Int, in range: Range<Int>, _ bytes: Swift.Span<UInt8>
  ) {
    var ends = ends
    while ends != 0 {
      let last = index &+ ends.trailingZeroBitCount
      if clues.mayBeUnit(at: last &+ 1, bytes) { readNumber(endingBehind: last, in: range, bytes) }
      ends &= ends &- 1
    }
  }

  /// Reads the number whose last digit stands at an offset; none may end there.
  private mutating func readNumber(
    endingBehind last: Int, in range: Range<Int>, _ bytes: Swift.Span<UInt8>
  ) {
    let end = last &+ 1
    guard end < range.upperBound, !bytes[end].isDigit else { return }
    var start = last
    while start > range.lowerBound, bytes[start &- 1].isDigit { start &-= 1 }
    let number = start..<end
    if number.count <= 9, clues.mayMatch(number, in: range, bytes),
      !Self.isPartOfNumber(number, range, bytes)
    {
      match(number, in: range, bytes)
    }
  }

  /// Whether digits go on behind a point, a comma or markup, so that they are no whole number.
  private static func isPartOfNumber(
    _ digits: Range<Int>, _ range: Range<Int>, _ bytes: Swift.Span<UInt8>
  ) -> Bool {
    var start = digits.lowerBound
    while start > range.lowerBound, bytes[start - 1] == FlatText.insideWord { start -= 1 }
    if start > range.lowerBound {
      let before = bytes[start - 1]
      if isPoint(before) || (start < digits.lowerBound && before.isDigit) { return true }
    }
    var end = digits.upperBound
    while end < range.upperBound, bytes[end] == FlatText.insideWord { end += 1 }
    guard end < range.upperBound else { return false }
    if end > digits.upperBound, bytes[end].isDigit { return true }
    return end + 1 < range.upperBound && isPoint(bytes[end]) && bytes[end + 1].isDigit
  }

  private static func isPoint(_ byte: UInt8) -> Bool { byte == 0x2E || byte == 0x2C }

  private mutating func match(
    _ number: Range<Int>, in range: Range<Int>, _ bytes: Swift.Span<UInt8>
  ) {
    let end = Self.end(behind: number, in: range, bytes)
    let start = bytes.endOfBlanks(at: number.upperBound, before: end)
    let unit = bytes.wideCharacter(at: start)
    guard start + 3 <= end else { return }
    let before = Self.start(before: number, in: range, bytes)
    let pattern = Self.patterns.first {
      $0.matches(unit) && $0.matches(bytes, behind: start + 3..<end)
        && $0.matches(bytes, before: before..<number.lowerBound)
    }
    guard let pattern else { return }
    if found.numbers.count == Self.mostNumbers {
      found.leftOutAt = found.leftOutAt ?? number.lowerBound
    } else {
      keep(pattern, Self.value(number, bytes), unit, number)
    }
  }

  /// Where what is looked at before a number begins.
  private static func start(
    before number: Range<Int>, in range: Range<Int>, _ bytes: Swift.Span<UInt8>
  ) -> Int {
    let plain = max(range.lowerBound, number.lowerBound - reach)
    let markup = bytes.firstIndex(of: .insideWord, in: plain..<number.lowerBound)
    if markup == number.lowerBound { return plain }
    let farthest = max(range.lowerBound, number.lowerBound - reachOfMarkup)
    var index = number.lowerBound
    var left = reach
    while index > farthest, left > 0 {
      index -= 1
      if bytes[index] != FlatText.insideWord { left -= 1 }
    }
    return index
  }

  /// Where what is looked at behind a number ends.
  private static func end(
    behind number: Range<Int>, in range: Range<Int>, _ bytes: Swift.Span<UInt8>
  ) -> Int {
    let plain = min(range.upperBound, number.upperBound + reach)
    if bytes.firstIndex(of: .insideWord, in: number.upperBound..<plain) == plain { return plain }
    let farthest = min(range.upperBound, number.upperBound + reachOfMarkup)
    var index = number.upperBound
    var left = reach
    while index < farthest, left > 0 {
      if bytes[index] != FlatText.insideWord { left -= 1 }
      index += 1
    }
    return index
  }

  /// The value of at most nine digits.
  private static func value(_ number: Range<Int>, _ bytes: Swift.Span<UInt8>) -> Int64 {
    number.reduce(0) { $0 * 10 + Int64(bytes[$1] - 0x30) }
  }

  private mutating func keep(
    _ pattern: CompiledPattern, _ value: Int64, _ unit: UInt32, _ number: Range<Int>
  ) {
    found.numbers.append(
      NarrativeNumber(
        kind: pattern.kind, value: FixedDecimal(units: value),
        unit: Unicode.Scalar(unit).map { String($0) } ?? "",
        approximate: false, span: SourceSpan(number)))
    guard let cell = pattern.cell, !contradicted.contains(cell) else { return }
    if let known = found.cells[cell], known != value {
      found.cells[cell] = nil
      contradicted.insert(cell)
    } else {
      found.cells[cell] = value
    }
  }

  private static let patterns = NarrativePattern.all.map(CompiledPattern.init)
  private static let clues = NarrativeClues(patterns)
}
