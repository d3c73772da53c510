/// Finds years in text without blanks.
enum YearReader {
  /// A year found, and where it stands with the 年 or 年度 behind it.
  struct Found {
    var value: Int
    var range: Range<Int>
  }

  /// The first year that is printed as four digits before 年.
  static func first(in bytes: [UInt8]) -> Found? {
    let bytes = bytes.span
    var start = 0
    while let mark = bytes.firstIndex(ofPhrase: year, from: start) {
      if let value = value(endingAt: mark, in: bytes) {
        let end = mark + year.count
        let width = bytes.hasPhrase(degree, at: end) ? degree.count : 0
        return Found(value: value, range: mark - 4..<end + width)
      }
      start = mark + year.count
    }
    return nil
  }

  /// The year that the report's period ends in: the one before 12月31日.
  static func period(in bytes: [UInt8]) -> Int? {
    let bytes = bytes.span
    guard let end = bytes.firstIndex(ofPhrase: lastDay) else { return nil }
    let from = max(0, end - 60)
    var latest: Int?
    var start = from
    while let mark = bytes.firstIndex(ofPhrase: year, from: start), mark < end {
      latest = value(endingAt: mark, in: bytes) ?? latest
      start = mark + year.count
    }
    return latest
  }

  static func value(endingAt mark: Int, in bytes: Swift.Span<UInt8>) -> Int? {
    guard mark >= 4 else { return nil }
    if mark >= 5, bytes[mark - 5].isDigit { return nil }
    var value = 0
    for index in mark - 4..<mark {
      guard bytes[index].isDigit else { return nil }
      value = value * 10 + Int(bytes[index] - 0x30)
    }
    return (1990...2099).contains(value) ? value : nil
  }

  static let year = Array("年".utf8)
  static let degree = Array("度".utf8)
  static let lastDay = Array("12月31日".utf8)
}
