/// Names of agencies that a report's opening prints as its author: 本报告由某县教育局编制, 现公布某县2023年政府信息公开工作年度报告.
struct IssuerNames {
  /// Names that the report's name is printed with, as in a title.
  private(set) var owners: [String] = []
  /// Names of who wrote it.
  private(set) var authors: [String] = []
  /// Names of who answers questions on it: 请与某局办公室联系.
  private(set) var contacts: [String] = []
  /// Names of who published it: 发布机构, 来源.
  private(set) var publishers: [String] = []

  private let words: [UInt8]

  /// The names in the beginning of a text.
  init(_ text: SourceText) {
    words = text.words(of: text.lines.indices, first: Self.longest)
    readAuthors()
    readReports()
    readOthers()
  }

  /// Reads 由某县教育局根据…编制.
  private mutating func readAuthors() {
    for start in Self.starts(of: Self.by, in: words) {
      guard let end = end(from: start, at: Self.doing),
        sentence(from: start).holds(anyOf: Self.writing)
      else { continue }
      add(start..<end, to: \.authors)
    }
  }

  /// Reads 现公布某县教育局2023年政府信息公开工作年度报告 and 全文包括某镇人民政府信息公开总体情况.
  private mutating func readReports() {
    for behind in Self.starts(of: Self.subject, in: words) {
      let first = max(0, behind - Self.longestName)
      var end = behind - Self.subject.count
      if words.span.hasPhrase(Self.people, at: end - Self.people.count) {
        end += Self.government.count
      }
      var start = end
      while start > first, !isEnd(at: start) { start -= 1 }
      guard start > first else { continue }
      let year = YearReader.first(in: Array(words[start..<end]))
      if let year { end = start + year.range.lowerBound }
      let printed = end
      while end > start, words[end - 1].isDigit { end -= 1 }
      if year != nil || end + 4 == printed
        || words[..<start].suffix(Self.holding.count).elementsEqual(Self.holding)
      {
        add(start..<end, to: \.owners)
      }
    }
  }

  /// Whether a name cannot go on before an offset: behind a verb or a mark.
  private func isEnd(at offset: Int) -> Bool {
    var place = WordTree.Place(at: offset)
    while Self.showing.goBackward(&place, after: 0, words.span) {
      if Self.showing.patterns(at: place) != 0 { return true }
    }
    return false
  }

  /// Reads 发布机构：某县教育局 and 请与某县教育局办公室联系.
  private mutating func readOthers() {
    read(Self.publishing, upTo: Self.marks + Self.fields, to: \.publishers)
    read(Self.asking, upTo: Self.marks, to: \.contacts)
  }

  private mutating func read(
    _ labels: [[UInt8]], upTo stops: [[UInt8]], to names: WritableKeyPath<IssuerNames, [String]>
  ) {
    for label in labels {
      for start in Self.starts(of: label, in: words) {
        guard var end = end(from: start, at: stops) else { continue }
        if let subject = words.span.firstIndex(ofPhrase: Self.subject, from: start, before: end) {
          // 某县政府信息公开办公室
          let isPeoples = words.span.hasPhrase(Self.people, endingAt: subject, after: start)
          end = isPeoples ? subject + Self.government.count : subject
        }
        // 某县教育局办公室 answers for the bureau.
        end -= officeWidth(in: start..<end)
        add(start..<end, to: names)
      }
    }
  }

  /// How wide the words of an office within an agency are at the end of a name.
  private func officeWidth(in range: Range<Int>) -> Int {
    let name = words.span
    let office = Self.offices.first {
      name.hasPhrase($0, endingAt: range.upperBound, after: range.lowerBound)
    }
    return office.map { $0.count - 3 } ?? 0
  }

  private mutating func add(_ range: Range<Int>, to names: WritableKeyPath<Self, [String]>) {
    let known = self[keyPath: names]
    guard known.count < Self.most, range.count <= Self.longestName,
      AgencyName.looksLikeOne(Array(words[range])),
      let name = AgencyName.clean(words, range), !known.contains(name)
    else { return }
    self[keyPath: names].append(name)
  }

  /// Where the first of some words begins behind an offset, a name's length away at most.
  private func end(from start: Int, at stops: [[UInt8]]) -> Int? {
    let limit = min(words.count, start + Self.longestName)
    return stops.compactMap { words.span.firstIndex(ofPhrase: $0, from: start, before: limit) }
      .min()
  }

  /// What is left of a sentence.
  private func sentence(from start: Int) -> [UInt8] {
    let limit = min(words.count, start + Self.longestSentence)
    let end = words.span.firstIndex(ofPhrase: Self.stop, from: start, before: limit) ?? limit
    return Array(words[start..<end])
  }

  /// Where each of a word's places ends.
  private static func starts(of word: [UInt8], in words: [UInt8]) -> [Int] {
    var starts: [Int] = []
    var from = 0
    while let found = words.span.firstIndex(ofPhrase: word, from: from), starts.count < most {
      from = found + word.count
      starts.append(from)
    }
    return starts
  }

  /// How much of a text is looked at, in bytes without blanks.
  private static let longest = 6_000
  private static let longestName = 120
  private static let longestSentence = 600
  /// How many names are kept, and how many places of a word looked at.
  private static let most = 16
  private static let by = Array("由".utf8)
  private static let stop = Array("。".utf8)
  private static let subject = Array("政府信息公开".utf8)
  private static let government = Array("政府".utf8)
  private static let people = Array("人民".utf8)
  private static let holding = Array("包括".utf8)
  private static let doing = phrases("根据 依据 按照 按 结合 负责 组织 牵头 编制 编写 撰写 汇总 统一")
  private static let writing = phrases("编制 编写 撰写")
  private static let marks = phrases("。 ， ； ： 、 （ ( , ; : | 联系")
  /// What begins the field behind a name.
  private static let fields = phrases("发布 来源 时间 日期 发文 公开 文号 索引 主题 成文 生成 浏览 字体 作者")
  private static let publishing = phrases("来源： 来源: 发布机构： 发布机构: 发布机构| 单位： 单位: 机构：")
  private static let asking = phrases("请联系 请与 请和 请同")
  /// Offices within an agency; the first character is the agency's last.
  private static let offices = phrases("局办公室 委办公室 厅办公室 处党政办公室 会办公室")
  private static let showing = WordTree(
    [
      "公布 发布 公开 现将 特将 ，将 ,将 现就 编制 编制了 形成 形成了 。 ， , ； ; ： : 、 》 《 ） ) ] ” > | 包括"
        .split(separator: " ").map(String.init)
    ], backward: true)

  private static func phrases(_ words: String) -> [[UInt8]] {
    words.split(separator: " ").map { Array($0.utf8) }
  }
}
