import DisclosureReport

/// The sentence that something stands in, and the numbers in it.
struct ProseSentence {
  /// A number, and the words between the one before it and it.
  struct Number {
    /// The number as printed.
    var number: ProseNumber
    /// The number, nil where its points and commas make it none.
    var value: FixedDecimal?
    /// Where the words before it stand.
    var words: Range<Int>

    /// The number where it is whole and exact; nil where it is not.
    var exactCount: Int64? {
      guard let value, value.nanos == 0, number.magnitude == nil, !number.isApproximate else {
        return nil
      }
      return value.units
    }
  }

  /// Where it stands.
  let range: Range<Int>
  private let text: SourceText

  /// The sentence about a span of a text.
  init(about span: SourceSpan, in text: SourceText) {
    self.text = text
    let bytes = text.bytes.span
    let extent = text.extent(about: span.offset)
    var start = span.offset
    let earliest = max(extent.lowerBound, start - Self.reach)
    while start > earliest, !Self.ends(at: start - 3, bytes) { start -= 1 }
    let end = Self.end(from: span.offset + span.length, before: extent.upperBound, bytes)
    range = start..<end
  }

  /// The rest of a sentence from an offset on.
  init(from start: Int, in text: SourceText) {
    self.text = text
    let end = text.extent(about: start).upperBound
    range = start..<Self.end(from: start, before: end, text.bytes.span)
  }

  /// Where the sentence ends that an offset stands in.
  private static func end(from start: Int, before end: Int, _ bytes: Swift.Span<UInt8>) -> Int {
    var index = start
    let latest = min(end, start + reach)
    while index < latest, !ends(at: index, bytes) { index += 1 }
    return index
  }

  /// How many bytes before and behind the span a sentence may be long, with markup.
  private static let reach = 2048

  /// Whether a sentence ends at an offset: `。` or `！`.
  @inline(__always)
  private static func ends(at index: Int, _ bytes: Swift.Span<UInt8>) -> Bool {
    // Nearly every other byte is told by itself.
    guard index >= 0, bytes[index] == 0xE3 || bytes[index] == 0xEF else { return false }
    let character = bytes.wideCharacter(at: index)
    return character == 0x3002 || character == 0xFF01
  }

  /// The words of the sentence, or of a part of it, without blanks.
  func words(_ part: Range<Int>? = nil) -> [UInt8] {
    var words: [UInt8] = []
    words.appendWithoutBlanks((part ?? range).clamped(to: range), of: text.bytes.span)
    return words
  }

  /// The words before an offset.
  func words(before offset: Int) -> [UInt8] {
    words(range.lowerBound..<max(range.lowerBound, offset))
  }

  /// The clause that a number stands in, from comma to comma.
  func clause(about span: SourceSpan) -> [UInt8] {
    let bytes = text.bytes.span
    let start = bytes.startOfClause(range.lowerBound..<max(range.lowerBound, span.offset))
    let end = bytes.endOfClause(min(span.offset + span.length, range.upperBound)..<range.upperBound)
    return words(start..<end)
  }

  /// The words of the clause before that one.
  func clauseBefore(_ span: SourceSpan) -> [UInt8] {
    let bytes = text.bytes.span
    let own = bytes.startOfClause(range.lowerBound..<max(range.lowerBound, span.offset))
    // Its mark takes one byte or three.
    let mark = own > range.lowerBound && bytes[own - 1] < 0x80 ? 1 : 3
    let end = max(range.lowerBound, own - mark)
    return words(bytes.startOfClause(range.lowerBound..<end)..<end)
  }

  /// The words of that clause before the number.
  func clause(before span: SourceSpan) -> [UInt8] {
    let before = range.lowerBound..<max(range.lowerBound, span.offset)
    return words(text.bytes.span.startOfClause(before)..<before.upperBound)
  }

  /// All numbers of the sentence.
  func numbers() -> [Number] {
    var numbers: [Number] = []
    var start = range.lowerBound
    while let number = number(from: start) {
      numbers.append(number)
      start = number.number.unitStart
    }
    return numbers
  }

  /// The first number from an offset on, with the words between these; nil where there is none.
  func number(from start: Int) -> Number? {
    let bytes = text.bytes.span
    var index = start
    while index < range.upperBound {
      if bytes[index].isDigit,
        let number = ProseNumber(endingBehind: index, in: range, bytes)
      {
        let words = start..<max(start, number.digits.lowerBound)
        return Number(number: number, value: number.value(bytes), words: words)
      }
      index += 1
    }
    return nil
  }
}
