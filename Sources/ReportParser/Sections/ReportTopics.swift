/// The topics that a report's chapters are headed with, wherever their lines were cut.
///
/// Where all of a text came through as one line, its headings stand in running text: a numeral and its mark, and behind
/// them the topic.
struct ReportTopics {
  /// How many topics are headed.
  var count: Int { found.count }
  /// Whether a sentence lists the topics as the report's parts: 全文包括概述、主动公开政府信息情况….
  let isListed: Bool

  private let found: Set<Topic>

  private enum Topic: CaseIterable {
    case disputes, fees, problems, applications, proactive, overview, management, platform
    case supervision, consultation, staff
  }

  /// The topics of a text without blanks.
  init(_ words: [UInt8]) {
    isListed = Self.lists(words)
    var found: Set<Topic> = []
    for mark in Self.marks {
      var from = 0
      while let place = words.span.firstIndex(ofPhrase: mark, from: from) {
        from = place + mark.count
        guard Self.isNumeral(words.span.wideCharacter(at: place - 3)),
          let topic = Self.topic(at: from, in: words)
        else { continue }
        found.insert(topic)
      }
    }
    self.found = found
  }

  /// Whether a topic is among them, or listed, that hardly any document but a report on disclosure has.
  var areOfReport: Bool {
    isListed || found.contains(.proactive) || found.contains(.applications)
  }

  /// Whether both ways of disclosure are headed: on one's own accord, and on application.
  var haveBothWays: Bool { found.contains(.proactive) && found.contains(.applications) }

  /// The topic that a heading's words name; nil where they name none.
  private static func topic(at start: Int, in words: [UInt8]) -> Topic? {
    let limit = min(words.count, start + longestHeading)
    let end = stops.compactMap { words.span.firstIndex(ofPhrase: $0, from: start, before: limit) }
      .min()
    let heading = Array(words[start..<(end ?? limit)])
    return names.first { heading.holds(anyOf: $0.phrases) }?.topic
  }

  /// Whether some sentence that tells of what the text is made up names applications, disclosure on one's own accord and
  /// one topic more.
  private static func lists(_ words: [UInt8]) -> Bool {
    listing.contains { verb in
      guard let start = words.span.firstIndex(ofPhrase: verb) else { return false }
      let limit = min(words.count, start + longestList)
      let end = words.span.firstIndex(ofPhrase: stop, from: start, before: limit) ?? limit
      let sentence = Array(words[start..<end])
      return required.allSatisfy { sentence.holds(anyOf: $0) }
    }
  }

  /// 一 to 十.
  private static func isNumeral(_ character: UInt32) -> Bool { numerals.contains(character) }

  private static let numerals = Set("一二三四五六七八九十".unicodeScalars.map(\.value))
  private static let marks = phrases("、 ） ) .")
  private static let stops = phrases("。 ， ； , ;")
  private static let stop = Array("。".utf8)
  /// How long a heading, and a list of the parts, is at most, in bytes.
  private static let longestHeading = 48
  private static let longestList = 900
  private static let listing = phrases("全文包括 共包括 报告包括 年报包括 内容包括 报告由 年报由 全文由 主要包括")
  private static let required = ["主动公开", "申请", "复议 收费 问题 概述 总体情况"].map { phrases($0) }

  /// What headings say, the more telling first.
  private static let names: [(topic: Topic, phrases: [[UInt8]])] = [
    (.disputes, phrases("复议 诉讼")),
    (.fees, phrases("收费 减免 支出 费用")),
    (.problems, phrases("问题 不足")),
    (.applications, phrases("依申请 公开申请 申请情况 申请公开")),
    (.proactive, phrases("主动公开 公开政府信息 公开政务信息")),
    (.consultation, phrases("咨询")),
    (.management, phrases("信息管理")),
    (.platform, phrases("平台建设")),
    (.supervision, phrases("监督保障")),
    (.staff, phrases("工作人员 人员和 机构建设 保障经费")),
    (.overview, phrases("概述 概况 总体情况 基本情况 工作情况 总体")),
  ]

  private static func phrases(_ words: String) -> [[UInt8]] {
    words.split(separator: " ").map { Array($0.utf8) }
  }
}
