import DisclosureReport

/// The sentence that something stands in, and the numbers in it.
struct ProseSentence {
  /// A number, and the words between the one before it and it.
  struct Number {
    /// The number as printed.
    var number: ProseNumber
    /// The number, nil where its points and commas make it none.
    var value: FixedDecimal?
    /// The words before it, without blanks.
    var words: [UInt8]

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
    var end = span.offset + span.length
    let latest = min(extent.upperBound, end + Self.reach)
    while end < latest, !Self.ends(at: end, bytes) { end += 1 }
    range = start..<end
  }

  /// How many bytes before and behind the span a sentence may be long, with markup.
  private static let reach = 2048

  /// Whether a sentence ends at an offset: `。` or `！`.
  private static func ends(at index: Int, _ bytes: Swift.Span<UInt8>) -> Bool {
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

  /// The words from an offset on.
  func words(behind offset: Int) -> [UInt8] {
    words(min(offset, range.upperBound)..<range.upperBound)
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

  /// The numbers from an offset on.
  func numbers(from offset: Int? = nil) -> [Number] {
    let bytes = text.bytes.span
    let range = (offset ?? self.range.lowerBound)..<max(offset ?? 0, self.range.upperBound)
    var numbers: [Number] = []
    var wordsStart = range.lowerBound
    for index in range where bytes[index].isDigit {
      guard let number = ProseNumber(endingBehind: index, in: range, bytes) else { continue }
      let words = words(wordsStart..<max(wordsStart, number.digits.lowerBound))
      numbers.append(
        Number(
          number: number, value: number.value(bytes), words: words))
      wordsStart = number.unitStart
    }
    return numbers
  }
}
