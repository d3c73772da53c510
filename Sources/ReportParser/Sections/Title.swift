/// A report's title, taken apart: whose it is and of which year.
struct Title {
  /// The agency's name as printed, without blanks; nil where the title names none.
  var agency: String?
  /// The year reported on; nil where the title names none.
  var year: Int?
  /// Where the title stands.
  var span: Range<Int>
}

extension Title {
  /// The title among the lines before the first heading, or nil.
  ///
  /// A title names 政府信息公开 and 报告 or 年报. It may be broken over two lines, and the agency's name may stand on a line
  /// of its own above.
  static func read(_ text: SourceText, front: Range<Int>) -> Title? {
    let lines = front.prefix(400).compactMap { index -> Compact? in
      let compact = Compact(text.lines[index].range, text)
      return compact.bytes.isEmpty ? nil : compact
    }
    for (index, line) in lines.enumerated() where line.bytes.count <= maximumLength {
      guard line.bytes.contains(phrase: subject) else { continue }
      var title = line
      if !title.isComplete {
        guard index + 1 < lines.count, lines[index + 1].bytes.count <= 60 else { continue }
        title.append(lines[index + 1])
        guard title.isComplete else { continue }
      }
      guard !title.isSentence else { continue }
      return Title(title, above: index > 0 ? lines[index - 1] : nil)
    }
    return nil
  }

  private init(_ title: Compact, above: Compact?) {
    span = title.span
    let (name, year) = title.nameAndYear
    self.year = year
    agency = name
    if name == nil, let above, AgencyName.looksLikeOne(above.bytes) {
      agency = AgencyName.clean(above.bytes[...])
      span = above.span.lowerBound..<span.upperBound
    }
  }

  /// The longest title, in bytes without blanks; a sentence that names the report is longer.
  private static let maximumLength = 180
  fileprivate static let subject = Array("信息公开".utf8)
}

/// A line without its blanks.
private struct Compact {
  var bytes: [UInt8]
  var span: Range<Int>

  init(_ range: Range<Int>, _ text: SourceText) {
    span = text.trimmed(range)
    bytes = text.withoutBlanks(span)
  }

  mutating func append(_ next: Compact) {
    bytes += next.bytes
    span = span.lowerBound..<next.span.upperBound
  }

  /// Whether 信息公开 is followed by 报告 or 年报.
  var isComplete: Bool {
    guard let start = bytes.firstIndex(ofPhrase: Title.subject) else { return false }
    return [Array("报告".utf8), Array("年报".utf8)].contains {
      bytes.firstIndex(ofPhrase: $0, from: start) != nil
    }
  }

  /// Whether it reads like running text: it has a full stop or a comma, or cites the law.
  var isSentence: Bool {
    ["。", "，", "《", "根据"].contains { bytes.contains(phrase: Array($0.utf8)) }
  }

  /// What stands before the subject: a name, a year, or both in either order.
  var nameAndYear: (String?, Int?) {
    guard var end = bytes.firstIndex(ofPhrase: Title.subject) else { return (nil, nil) }
    let government = Array("政府".utf8)
    let people = Array("人民".utf8)
    // 某县人民政府信息公开 shares its 政府 between the name and the subject.
    if end >= government.count, bytes.hasPhrase(government, at: end - government.count) {
      let start = end - government.count
      let shared = start >= people.count && bytes.hasPhrase(people, at: start - people.count)
      if !shared { end = start }
    }
    guard let year = YearReader.first(in: bytes) else { return (AgencyName.clean(bytes[..<end]), nil) }
    if year.range.lowerBound >= end { return (AgencyName.clean(bytes[..<end]), year.value) }
    let before = AgencyName.clean(bytes[..<year.range.lowerBound])
    return (before ?? AgencyName.clean(bytes[year.range.upperBound..<end]), year.value)
  }
}

extension SourceText {
  /// The bytes of a range, blanks left out.
  func withoutBlanks(_ range: Range<Int>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(range.count)
    var index = range.lowerBound
    while index < range.upperBound {
      if let width = bytes.blankWidth(at: index, before: range.upperBound) {
        index += width
      } else {
        result.append(bytes[index])
        index += 1
      }
    }
    return result
  }
}
