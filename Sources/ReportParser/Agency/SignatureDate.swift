/// The date below, or behind, the agency's name at the end of a report.
struct SignatureDate: CustomStringConvertible {
  /// The year, the month from 1 to 12, and the day from 1 to 31.
  let year: Int
  let month: Int
  let day: Int
  /// Where it stands.
  let span: Range<Int>

  /// The date in the order of ISO 8601: `2024-01-25`.
  var description: String {
    func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return "\(year)-\(padded(month))-\(padded(day))"
  }

  /// The date on the last lines of a text that stands below an agency's name or behind it on its line; nil where none
  /// does.
  ///
  /// Dates of other kinds, such as when a page was put up, stand elsewhere or behind other words.
  static func read(_ text: SourceText) -> SignatureDate? {
    let bytes = text.bytes.span
    var below: SignatureDate?
    return text.firstFromEnd(within: Signature.depth) { line, range in
      if let date = below, isName(range, bytes) { return date }
      below = nil
      guard text.length(of: line) <= longestLine,
        let date = SignatureDate(endingAt: range, bytes)
      else { return nil }
      if date.span.lowerBound == range.lowerBound {
        below = date
        return nil
      }
      return isName(range.lowerBound..<date.span.lowerBound, bytes) ? date : nil
    }
  }

  /// How many bytes a signature's line has at most.
  private static let longestLine = 200

  private static func isName(_ range: Range<Int>, _ bytes: Swift.Span<UInt8>) -> Bool {
    guard range.count <= longestLine else { return false }
    var name: [UInt8] = []
    name.appendWithoutBlanks(range, of: bytes)
    return name.count >= 3 && AgencyName.canEnd(in: name.span.wideCharacter(at: name.count - 3))
      && AgencyName.looksLikeOne(name)
  }

  /// The date that a line ends in: `2024年1月25日`, blanks about its numbers or not.
  private init?(endingAt line: Range<Int>, _ bytes: Swift.Span<UInt8>) {
    var end = line.upperBound
    var start = end
    /// The number before a unit that stands at the end of what is left.
    func number(before unit: UInt32) -> Int? {
      guard end - 3 >= line.lowerBound, bytes.wideCharacter(at: end - 3) == unit else { return nil }
      end = bytes.startOfBlanks(endingAt: end - 3, after: line.lowerBound)
      start = end
      while start > line.lowerBound, bytes[start - 1].isDigit, end - start < 4 { start -= 1 }
      guard start < end else { return nil }
      let number = (start..<end).reduce(0) { $0 * 10 + Int(bytes[$1] - 0x30) }
      end = bytes.startOfBlanks(endingAt: start, after: line.lowerBound)
      return number
    }
    // 日, 月 and 年
    guard let day = number(before: 0x65E5), let month = number(before: 0x6708),
      let year = number(before: 0x5E74), 1...31 ~= day, 1...12 ~= month, 2000...2099 ~= year
    else { return nil }
    self.day = day
    self.month = month
    self.year = year
    span = start..<line.upperBound
  }
}
