// The year of a report whose title and front do not say it.
extension YearReader {
  /// The year of the reports on disclosure that a text names (`2023年政府信息公开工作年度报告`); nil where it names none,
  /// or those of several years.
  static func ofReports(in bytes: [UInt8]) -> Int? {
    let bytes = bytes.span
    return only(in: bytes, atLeast: 1) { mark in
      let end = min(bytes.count, mark + longestName)
      guard let subject = bytes.firstIndex(ofPhrase: subject, from: mark, before: end),
        subject <= mark + furthestSubject
      else { return false }
      return reports.contains { bytes.firstIndex(ofPhrase: $0, from: subject, before: end) != nil }
    }
  }

  /// The year of a period from 1月1日 to 12月31日; nil where no such period is in the text.
  static func wholeYear(in bytes: [UInt8]) -> Int? {
    let text = bytes.span
    guard let end = text.firstIndex(ofPhrase: lastDay) else { return nil }
    let start = max(0, end - longestPeriod)
    guard text.firstIndex(ofPhrase: firstDay, from: start, before: end) != nil else { return nil }
    return period(in: bytes)
  }

  /// The year that an overview tells of: the only one that it names, and names twice or more; nil where there is none.
  static func ofOverview(in bytes: [UInt8]) -> Int? {
    only(in: bytes.span, atLeast: 2) { _ in true }
  }

  /// The year that a text begins with.
  static func beginning(of bytes: [UInt8]) -> Int? {
    first(in: bytes).flatMap { $0.range.lowerBound == 0 ? $0.value : nil }
  }

  /// The year that the text tells of as its own (2012年，我局…, 本乡2012年度…); nil where it names none so, or several.
  static func ofSpeaker(in bytes: [UInt8]) -> Int? {
    let words = bytes.span
    return only(in: words, atLeast: 1) { mark in
      var start = mark + year.count
      if words.hasPhrase(degree, at: start) { start += degree.count }
      if let comma = commas.first(where: { words.hasPhrase($0, at: start) }) {
        start += comma.count
      }
      return speakers.contains { speaker in
        words.hasPhrase(speaker, at: start) || words.hasPhrase(speaker, at: mark - 10)
      } || words.hasPhrase(unit, at: mark - 10)
    }
  }

  /// The only year that is printed as four digits before 年, where that counts; nil where there are several, or too few.
  private static func only(
    in bytes: Swift.Span<UInt8>, atLeast fewest: Int, where counts: (_ mark: Int) -> Bool
  ) -> Int? {
    var only: Int?
    var times = 0
    var start = 0
    while let mark = bytes.firstIndex(ofPhrase: year, from: start) {
      start = mark + year.count
      guard let value = value(endingAt: mark, in: bytes), counts(mark) else { continue }
      if let known = only, known != value { return nil }
      only = value
      times += 1
    }
    return times >= fewest ? only : nil
  }

  /// How far behind its year a report's subject may begin, and how long all of its name may be, in bytes.
  private static let furthestSubject = 16
  private static let longestName = 60
  private static let longestPeriod = 60
  private static let subject = Array("信息公开".utf8)
  private static let reports = ["报告", "年报"].map { Array($0.utf8) }
  private static let commas = ["，", ","].map { Array($0.utf8) }
  private static let unit = Array("单位".utf8)
  private static let speakers = ["我", "本"].map { Array($0.utf8) }
  private static let firstDay = Array("1月1日".utf8)
}
