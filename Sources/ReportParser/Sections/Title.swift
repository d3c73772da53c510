/// A report's title, taken apart: whose it is and of which year.
struct Title {
  /// The agency's name as printed, without blanks; nil where the title names none.
  var agency: String?
  /// The year reported on; nil where the title names none.
  var year: Int?
  /// Where the title stands.
  var span: Range<Int>
  /// Whether it names reports and is that of something else: a notice of how to write them, the news of one.
  var isOfOther = false
}

extension Title {
  /// The title among the lines before the first heading, or nil.
  ///
  /// A title names 政府信息公开 and 报告 or 年报. It may be broken over two lines, and the agency's name may stand on a line
  /// of its own above. Menus and the window's title of a web page say as much, so the first that tells both agency
  /// and year is preferred to the first of all, and a report's own title to that of a notice about reports.
  static func read(_ text: SourceText, front: Range<Int>) -> Title? {
    let bytes = text.bytes.span
    var first: Title?
    var above: Range<Int>?
    var line: Range<Int>?
    var other: Title?
    for index in front.prefix(400) {
      let below = bytes.trimmed(text.lines[index].range)
      if below.isEmpty { continue }
      if let title = title(line, above: above, below: below, text) {
        if title.isOfOther {
          other = other ?? title
        } else if title.agency != nil, title.year != nil {
          return title
        } else {
          first = first ?? title
        }
      }
      above = line
      line = below
    }
    guard let last = title(line, above: above, below: nil, text) else { return first ?? other }
    if last.isOfOther { return first ?? other ?? last }
    return last.agency != nil && last.year != nil ? last : first ?? last
  }

  /// The title that a line is, or begins; nil where it is none, as is nearly every line.
  private static func title(
    _ line: Range<Int>?, above: Range<Int>?, below: Range<Int>?, _ text: SourceText
  ) -> Title? {
    guard let line,
      text.bytes.span.firstIndex(
        ofPhrase: firstOfSubject, from: line.lowerBound, before: line.upperBound) != nil
    else { return nil }
    return Title(line, above: above, below: below, text)
  }

  /// The title that a line is, or begins; nil where it is none.
  static func at(_ line: Int, in text: SourceText) -> Title? {
    let bytes = text.bytes.span
    let below = line + 1 < text.lines.count ? bytes.trimmed(text.lines[line + 1].range) : nil
    return title(bytes.trimmed(text.lines[line].range), above: nil, below: below, text)
  }

  private init?(
    _ line: Range<Int>, above: Range<Int>?, below: Range<Int>?, _ text: SourceText
  ) {
    var title = Compact(line, text)
    guard title.bytes.count <= Self.maximumLength, title.bytes.span.contains(phrase: Self.subject)
    else { return nil }
    title.leaveOutTrail()
    if !title.isComplete {
      guard let below = below.map({ Compact($0, text) }), below.bytes.count <= 60 else {
        return nil
      }
      title.append(below)
      guard title.isComplete else { return nil }
    }
    if title.isSentence { return nil }
    span = title.span
    (agency, year) = title.nameAndYear
    isOfOther = title.isOfOther || Self.showing.contains { agency?.hasSuffix($0) ?? false }
    if year == nil, let below = below.map({ Compact($0, text) }) { year = below.yearAlone }
    guard agency == nil, let above = above.map({ Compact($0, text) }) else { return }
    let name = above.leavingOutYear(year)
    guard AgencyName.looksLikeOne(name.bytes) else { return }
    agency = AgencyName.clean(name.bytes, name.bytes.indices)
    year = year ?? name.year
    span = above.span.lowerBound..<span.upperBound
  }

  /// The longest title, in bytes without blanks; a sentence that names the report is longer.
  fileprivate static let maximumLength = 180
  fileprivate static let subject = Array("信息公开".utf8)
  /// Verbs that stand between an agency and its report where the title is that of the news.
  private static let showing = ["公布", "发布", "出台", "做好", "印发"]
  private static let firstOfSubject = Array("信".utf8)
}

/// A line without its blanks, cut off where it is too long for a title.
private struct Compact {
  var bytes: [UInt8]
  var span: Range<Int>

  /// The line of a run of bytes without blanks at its ends.
  init(_ range: Range<Int>, _ text: SourceText) {
    span = range
    bytes = []
    bytes.appendWithoutBlanks(span, of: text.bytes.span, atMost: Title.maximumLength + 1)
  }

  mutating func append(_ next: Compact) {
    bytes += next.bytes
    span = span.lowerBound..<next.span.upperBound
  }

  /// Leaves of the trail to a page (`首页 > 年报 > 某县2021年政府信息公开年报`) nothing but the last title in it.
  mutating func leaveOutTrail() {
    for mark in Self.wideMarks {
      while let place = bytes.span.firstIndex(ofPhrase: mark) {
        bytes.replaceSubrange(place..<place + mark.count, with: [0x3E])
      }
    }
    guard bytes.contains(where: Self.isMark) else { return }
    let stops = bytes.split(whereSeparator: Self.isMark).map { Array($0) }
    let titles = stops.filter { stop in
      var title = self
      title.bytes = stop
      return title.isComplete
    }
    if let last = titles.last { bytes = last }
  }

  /// Whether a byte is `>` or `/`, as stand between the pages of a trail.
  private static func isMark(_ byte: UInt8) -> Bool { byte == 0x3E || byte == 0x2F }

  /// Other marks between the pages of a trail.
  private static let wideMarks = ["»", "›", "＞", "→"].map { Array($0.utf8) }

  /// Whether 信息公开 is followed by 报告 or 年报.
  var isComplete: Bool {
    guard let start = bytes.span.firstIndex(ofPhrase: Title.subject) else { return false }
    return Self.reports.contains { bytes.span.firstIndex(ofPhrase: $0, from: start) != nil }
  }

  /// Whether its name goes on behind 报告 or 年报 as that of a notice, a rule or a form.
  var isOfOther: Bool {
    guard let start = bytes.span.firstIndex(ofPhrase: Title.subject) else { return false }
    let ends = Self.reports.compactMap { report in
      bytes.span.firstIndex(ofPhrase: report, from: start).map { $0 + report.count }
    }
    guard let end = ends.min() else { return false }
    return Self.others.contains { bytes.span.firstIndex(ofPhrase: $0, from: end) != nil }
  }

  /// Whether it reads like running text: it has a full stop or a comma, cites the law, or is a numbered item of a list.
  var isSentence: Bool {
    bytes.holds(anyOf: Self.prose) || bytes.count > 1 && bytes[0].isDigit && bytes[1] == 0x2E
  }

  /// What stands before the subject: a name, a year, or both in either order.
  var nameAndYear: (String?, Int?) {
    guard var end = bytes.span.firstIndex(ofPhrase: Title.subject) else { return (nil, nil) }
    // 某县人民政府信息公开 shares its 政府 between the name and the subject.
    let start = end - Self.government.count
    if bytes.span.hasPhrase(Self.government, at: start),
      !bytes.span.hasPhrase(Self.people, at: start - Self.people.count)
    {
      end = start
    }
    guard let year = YearReader.first(in: bytes) else {
      return (AgencyName.clean(bytes, 0..<end), nil)
    }
    if year.range.lowerBound >= end { return (AgencyName.clean(bytes, 0..<end), year.value) }
    let before = AgencyName.clean(bytes, 0..<year.range.lowerBound)
    return (before ?? AgencyName.clean(bytes, year.range.upperBound..<end), year.value)
  }

  /// The year, where the line holds nothing else: （2013年度）.
  var yearAlone: Int? {
    guard bytes.count <= 24, let year = YearReader.first(in: bytes) else { return nil }
    let before = String(decoding: bytes[..<year.range.lowerBound], as: UTF8.self)
    let behind = String(decoding: bytes[year.range.upperBound...], as: UTF8.self)
    return ["", "(", "（"].contains(before) && ["", ")", "）"].contains(behind) ? year.value : nil
  }

  /// The line, and the year that it ends with where the title names none: 某县2016年, above 政府信息公开工作年度报告.
  func leavingOutYear(_ known: Int?) -> (bytes: [UInt8], year: Int?) {
    guard known == nil, let year = YearReader.first(in: bytes), year.range.upperBound == bytes.count
    else { return (bytes, nil) }
    return (Array(bytes[..<year.range.lowerBound]), year.value)
  }

  private static let reports = ["报告", "年报"].map { Array($0.utf8) }
  private static let others = ["通知", "通报", "制度", "办法", "编制", "编写", "格式", "考核"].map {
    Array($0.utf8)
  }
  private static let prose = ["。", "，", "；", "《", "根据"].map { Array($0.utf8) }
  private static let government = Array("政府".utf8)
  private static let people = Array("人民".utf8)
}
