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
  /// Names that the overview begins with: 一、总体情况 2023年，某县教育局认真….
  private(set) var subjects: [String] = []
  /// Names of whose guide or rules the text quotes: 《某县教育局政府信息公开指南》.
  private(set) var guides: [String] = []

  /// The beginning of the text, without blanks.
  let words: [UInt8]

  /// The names in the beginning of a text.
  init(_ text: SourceText) {
    words = text.words(of: text.lines.indices, first: Self.longest)
    readAuthors()
    readWriters()
    readReports()
    readOthers()
    readSubject()
    readGuides()
  }

  /// Reads 由某县教育局根据…编制 and 某县教育局依据…编制了本报告.
  private mutating func readAuthors() {
    for start in Self.starts(of: Self.by, in: words) {
      guard let end = end(from: start, at: Self.doing),
        sentence(from: start).holds(anyOf: Self.writing)
      else { continue }
      addAuthor(start..<end)
    }
    for written in Self.written {
      for behind in Self.starts(of: written, in: words) {
        var start = startOfSentence(before: behind)
        guard let end = end(from: start, at: Self.founding), end < behind else { continue }
        // A title stands before it without a stop.
        if let title = words.span.firstIndex(ofPhrase: Self.report, from: start, before: end) {
          start = title + Self.report.count
        }
        add(start..<end, to: \.authors)
      }
    }
  }

  /// Adds who wrote a report; of a government's office the agency's reader knows whom it speaks for.
  private mutating func addAuthor(_ name: Range<Int>) {
    let name = withoutAffairs(name)
    add(
      name.lowerBound..<name.upperBound - officeWidth(in: name, Self.innerOffices), to: \.authors)
  }

  /// Where the name begins that ends before an offset: behind the verb or the mark nearest to it.
  private func startOfName(before end: Int) -> Int {
    var start = end
    while start > max(0, end - Self.longestName), !isEnd(at: start) {
      start -= 1
      while start > 0, words[start] & 0xC0 == 0x80 { start -= 1 }
    }
    return start
  }

  /// A name without what handles disclosure within it: 某县政府信息公开办公室, 某县政府政务公开办公室.
  private func withoutAffairs(_ name: Range<Int>) -> Range<Int> {
    let (start, end) = (name.lowerBound, name.upperBound)
    if let subject = words.span.firstIndex(ofPhrase: Self.subject, from: start, before: end) {
      let isPeoples = words.span.hasPhrase(Self.people, endingAt: subject, after: start)
      return start..<(isPeoples ? subject + Self.government.count : subject)
    }
    if let affairs = words.span.firstIndex(ofPhrase: Self.affairs, from: start, before: end),
      Self.sections.contains(where: { words.span.hasPhrase($0, endingAt: end, after: affairs) })
    {
      return start..<affairs
    }
    return name
  }

  /// Reads 某县教育局编制了2023年…报告 and 某县教育局特向社会公布….
  private mutating func readWriters() {
    for verb in Self.ownVerbs {
      for behind in Self.starts(of: verb, in: words) {
        let end = behind - verb.count
        addAuthor(startOfName(before: end)..<end)
      }
    }
  }

  /// Reads 《某县教育局政府信息公开指南》.
  private mutating func readGuides() {
    for title in Self.starts(of: Self.opening, in: words) {
      let limit = min(words.count, title + Self.longestName)
      guard let end = words.span.firstIndex(ofPhrase: Self.closing, from: title, before: limit),
        let subject = Self.guideSubjects.compactMap({
          words.span.firstIndex(ofPhrase: $0, from: title, before: end)
        }).min(),
        Self.guideEndings.contains(where: {
          words.span.hasPhrase($0, endingAt: end, after: subject)
        })
      else { continue }
      var name = title..<subject
      if words.span.hasPhrase(Self.people, endingAt: subject, after: title) {
        name = title..<subject + Self.government.count
      }
      // A place's rules are everybody's there.
      let isZone = Self.zones.contains {
        words.span.hasPhrase($0, endingAt: name.upperBound, after: title)
      }
      if endsAsPlace(name) && !isZone
        || words.span.hasPhrase(Self.government, endingAt: name.upperBound, after: title)
      {
        continue
      }
      add(name, to: \.guides)
    }
  }

  /// Reads 现公布某县教育局2023年政府信息公开工作年度报告 and 全文包括某镇人民政府信息公开总体情况.
  private mutating func readReports() {
    for behind in Self.starts(of: Self.plainSubject, in: words) {
      let first = max(0, behind - Self.longestName)
      let isGovernments = words.span.hasPhrase(Self.subject, endingAt: behind, after: 0)
      // 现公布某局2023年信息公开工作年度报告
      guard isGovernments || isReport(at: behind) else { continue }
      var end = behind - (isGovernments ? Self.subject : Self.plainSubject).count
      if words.span.hasPhrase(Self.people, at: end - Self.people.count) {
        end += Self.government.count
      }
      let start = startOfName(before: end)
      guard start > first, !isElse(at: behind) else { continue }
      let year = YearReader.first(in: Array(words[start..<end]))
      if let year, year.range.lowerBound == 0 {
        // 现公布2023年某县人民政府信息公开工作年度报告
        if isShown(at: start) { add(start + year.range.upperBound..<end, to: \.owners) }
        continue
      }
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
  private func isEnd(at offset: Int) -> Bool { hasAny(of: Self.showing, before: offset) }

  /// Whether a verb that shows a report stands directly before an offset.
  private func isShown(at offset: Int) -> Bool { hasAny(of: Self.publishingVerbs, before: offset) }

  /// Whether one of some words stands directly before an offset.
  private func hasAny(of tree: WordTree, before offset: Int) -> Bool {
    var place = WordTree.Place(at: offset)
    while tree.goBackward(&place, after: 0, words.span) {
      if tree.patterns(at: place) != 0 { return true }
    }
    return false
  }

  /// Whether a report's name goes on behind the words for disclosure.
  private func isReport(at offset: Int) -> Bool {
    Self.reports.contains { words.span.hasPhrase($0, at: offset) }
  }

  /// Whether what stands behind the words for disclosure is something else than a report on it: 工作要点, 指南.
  private func isElse(at offset: Int) -> Bool {
    let text = words.span
    let start = text.hasPhrase(Self.work, at: offset) ? offset + Self.work.count : offset
    return Self.others.contains { text.hasPhrase($0, at: start) }
  }

  /// Reads the name that the overview begins with, behind its heading and a year.
  ///
  /// A place's is none where a department or a town speaks of itself.
  private mutating func readSubject() {
    readSubject(at: 0)
    for heading in Self.overviews {
      for behind in Self.starts(of: heading, in: words) { readSubject(at: behind) }
    }
  }

  private mutating func readSubject(at beginning: Int) {
    let limit = min(words.count, beginning + Self.longestName)
    var start = beginning
    if let year = YearReader.first(in: Array(words[start..<limit])), year.range.lowerBound == 0 {
      start += year.range.upperBound
    }
    if let comma = Self.commas.first(where: { words.span.hasPhrase($0, at: start) }) {
      start += comma.count
    }
    guard let end = end(from: start, at: Self.beginnings),
      !Array(words[start..<end]).holds(anyOf: Self.commas),
      !endsAsPlace(start..<end) || !words.holds(anyOf: Self.departments)
    else { return }
    add(start..<end, to: \.subjects)
  }

  /// What the text prints before a town's name where that ends with its county's, the longer first: 地址：某县某乡某村.
  ///
  /// Where the county's name begins is not told, so that each beginning is given; few of them begin any.
  func parents(ofTown town: String) -> [String] {
    let town = Array(town.utf8)
    var parents: [String] = []
    var from = 0
    while let found = words.span.firstIndex(ofPhrase: town, from: from),
      parents.count < Self.mostParents
    {
      from = found + town.count
      guard Self.counties.contains(where: { words.span.hasPhrase($0, endingAt: found, after: 0) })
      else { continue }
      var first = found
      while first >= 3, found - first < Self.longestPlace,
        Self.ideographs.contains(words.span.wideCharacter(at: first - 3))
      {
        first -= 3
      }
      for start in stride(from: first, through: found - 6, by: 3) {
        let parent = String(decoding: words[start..<found], as: UTF8.self)
        if !parents.contains(parent) { parents.append(parent) }
      }
    }
    return parents
  }

  /// Whether a name ends as that of a place.
  private func endsAsPlace(_ name: Range<Int>) -> Bool {
    Self.places.contains {
      words.span.hasPhrase($0, endingAt: name.upperBound, after: name.lowerBound)
    }
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
      for behind in Self.starts(of: label, in: words) {
        // 请联系：某县教育局
        let colon = Self.colons.first { words.span.hasPhrase($0, at: behind) }
        let start = behind + (colon?.count ?? 0)
        guard var end = end(from: start, at: stops) else { continue }
        // 某县教育局办公室306
        while end > start, words[end - 1].isDigit { end -= 1 }
        end = withoutAffairs(start..<end).upperBound
        // 某县教育局办公室 answers for the bureau.
        end -= officeWidth(in: start..<end, Self.offices)
        add(start..<end, to: names)
      }
    }
  }

  /// How wide the words of an office within an agency are at the end of a name.
  private func officeWidth(in range: Range<Int>, _ offices: [Office]) -> Int {
    let office = offices.first {
      words.span.hasPhrase($0.words, endingAt: range.upperBound, after: range.lowerBound)
    }
    return office?.width ?? 0
  }

  /// An office that speaks for the agency that it is in.
  private struct Office {
    /// How the agency's name ends, and the office's words behind that.
    let words: [UInt8]
    /// How wide the office's words are.
    let width: Int

    init(_ agency: String, _ office: String) {
      words = Array((agency + office).utf8)
      width = office.utf8.count
    }
  }

  private mutating func add(_ range: Range<Int>, to names: WritableKeyPath<Self, [String]>) {
    let known = self[keyPath: names]
    // What a site put before the name: www.example.com某县教育局.
    let range = range.drop { words[$0] < 0x80 }
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

  /// Where the sentence begins that goes on up to an offset.
  private func startOfSentence(before offset: Int) -> Int {
    var start = offset
    while start > max(0, offset - Self.longestSentence),
      !words[..<start].suffix(Self.stop.count).elementsEqual(Self.stop)
    {
      start -= 1
    }
    return start
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
  private static let plainSubject = Array("信息公开".utf8)
  private static let reports = phrases("工作年度报告 年度报告 年度工作报告 工作报告 工作年报 年报")
  private static let government = Array("政府".utf8)
  private static let people = Array("人民".utf8)
  private static let holding = Array("包括".utf8)
  private static let doing = phrases(
    "根据 依据 按照 按 结合 负责 组织 牵头 编制 编写 撰写 汇总 统一 综合市政府 综合区政府 综合县政府 综合各 综合本 综合全")
  private static let writing = phrases("编制 编写 撰写")
  private static let marks = phrases("。 ， ； ： 、 （ ( , ; : | 联系")
  /// What begins the field behind a name.
  private static let fields = phrases("发布 来源 时间 日期 发文 公开 文号 索引 主题 成文 生成 浏览 字体 作者")
  private static let publishing = phrases("来源： 来源: 发布机构： 发布机构: 发布机构| 单位： 单位: 机构：")
  private static let asking = phrases("请联系 请与 请和 请同 可与 直接与 可联系 可致电")
  /// Offices that answer for their agency.
  private static let offices =
    [
      Office("局", "办公室"), Office("委", "办公室"), Office("厅", "办公室"), Office("处", "党政办公室"),
      Office("会", "办公室"),
      Office("局", "秘书科"), Office("局", "综合科"), Office("局", "综合股"),
    ] + innerOffices
  /// Those that are no agencies themselves, whoever names them.
  private static let innerOffices =
    [Office("局", "办公室"), Office("厅", "办公室")]
    + [
      "乡人民政府", "镇人民政府", "苏木人民政府", "乡政府", "镇政府", "街道办事处", "街道办", "乡", "镇", "街道", "管委会", "管理委员会",
    ].flatMap { agency in
      [
        "党政综合办公室", "党政办公室", "政务办公室", "综合办公室", "政务公开领导小组办公室", "信息公开领导小组办公室", "党政办", "办公室",
      ].map { Office(agency, $0) }
    }
  private static let colons = phrases("： :")
  private static let affairs = Array("政务公开".utf8)
  /// Last words of what handles disclosure within an agency.
  private static let sections = phrases("办公室 办 科 处 股 室 组 中心")
  private static let written = phrases("编制了本报告 编制了本年度报告 编制了本年报")
  private static let report = Array("年度报告".utf8)
  /// What a text says that its author has done, the name before it.
  private static let ownVerbs = phrases(
    "编制了2 编制了《 编制了本 特向社会公布 特向社会公开 现向社会公布 现向社会公开 编制2")
  static let zones = phrases(
    "开发区 高新区 经开区 工业园区 产业园区 园区 投资区 集中区 示范区 度假区 合作区 保税区 新区 风景区")
  private static let opening = Array("《".utf8)
  private static let closing = Array("》".utf8)
  private static let guideSubjects = phrases("政府信息公开 政务信息公开 政务公开 信息公开 主动公开")
  private static let guideEndings = phrases("指南 目录 制度 办法 细则 规定")
  private static let founding = phrases("根据 依据 按照 结合")
  private static let publishingVerbs = endings("公布 发布 公开 现将 特将 ，将 ,将 现就 编制 编制了 涵盖了")
  private static let work = Array("工作".utf8)
  private static let others = phrases(
    "要点 方案 指南 目录 条例 规定 办法 制度 考核 任务 部署 领导小组 办公室 专栏 平台 网 的通知")
  private static let overviews = phrases(
    "、总体情况 、概述 、基本情况 、总体概述 、总体概况 、工作概述 、信息公开工作概述 、政府信息公开工作概述 、基本工作情况 、主要工作概述")
  private static let commas = phrases("， ,")
  /// Words that a sentence goes on with behind its subject.
  private static let beginnings = phrases(
    "认真 坚持 严格 深入 全面 在 按照 以 积极 高度重视 紧紧围绕 围绕 持续 扎实 贯彻 始终 进一步 继续 切实 大力 不断 根据 充分 着力 牢牢 紧扣 聚焦 依法 是主管 是负责 以《 以习近平 以党的 以科学发展观 以邓小平 以公开 以建设 以推进 严格"
  )
  private static let counties = phrases("县 市 区 旗")
  private static let ideographs: ClosedRange<UInt32> = 0x3400...0x9FFF
  /// How many names of a town's parents are looked at, and how long they are, in bytes.
  private static let mostParents = 64
  private static let longestPlace = 36
  private static let places = phrases("省 市 县 区 旗 州 盟")
  /// What departments and towns call themselves.
  private static let departments = phrases(
    "我局 本局 我厅 本厅 我委 本委 我中心 本中心 我单位 本单位 我部门 本部门 我镇 本镇 我乡 本乡 我街 本街道 我处 我院 我馆 我队 我站")
  private static let showing = endings(
    "公布 发布 公开 现将 特将 ，将 ,将 现就 编制 编制了 形成 形成了 汇总 结合 涵盖了 。 ， , ； ; ： : 、 》 《 ） ) ] ” > | 包括")

  /// Words that are looked for before an offset.
  private static func endings(_ words: String) -> WordTree {
    WordTree([words.split(separator: " ").map(String.init)], backward: true)
  }

  private static func phrases(_ words: String) -> [[UInt8]] {
    words.split(separator: " ").map { Array($0.utf8) }
  }
}
