import DisclosureReport

/// Holds a total that the prose states against the parts that it gives behind it (其中…).
struct NarrativeBreakdownCheck {
  let text: SourceText

  /// NARRATIVE_CONTRADICTS_ITSELF where a part is more than the whole, or parts that exclude each other are.
  func findings(_ numbers: [NarrativeNumber]) -> [Finding] {
    numbers.indices.compactMap { index in
      switch numbers[index].kind {
      case .informationDisclosed: disclosed(numbers[index])
      case .applicationsReceived: applicants(numbers, of: index)
      default: nil
      }
    }
  }

  // MARK: Information

  /// A finding where what is disclosed has a part that is larger, or parts that are.
  private func disclosed(_ total: NarrativeNumber) -> Finding? {
    guard let whole = total.exactCount, let start = startOfParts(behind: total) else { return nil }
    let sentence = ProseSentence(from: start, in: text)
    let parts = parts(of: sentence)
    let sum = parts.reduce(0, &+)
    if sum <= whole, parts.allSatisfy({ $0 <= whole }) { return nil }
    let overlap = parts.count < 2 || Self.overlapping.occurs(in: sentence.words())
    guard parts.contains(where: { $0 > whole }) || sum > whole && !overlap else { return nil }
    return finding(total, whole, parts)
  }

  /// The numbers that a sentence begins with and that may be parts, up to the first that counts something else.
  private func parts(of sentence: ProseSentence) -> [Int64] {
    var parts: [Int64] = []
    var start = sentence.range.lowerBound
    while let number = sentence.number(from: start), let count = number.exactCount,
      Self.pieces.contains(number.number.unit)
    {
      let name = sentence.words(number.words)
      if name.count > Self.longestName || Self.other.occurs(in: name) { break }
      parts.append(count)
      start = number.number.unitStart
    }
    return parts
  }

  /// Where the parts of a total begin that stand behind it: after 其中, 包括 or the like.
  private func startOfParts(behind total: NarrativeNumber) -> Int? {
    let bytes = text.bytes.span
    let start = total.span.offset + total.span.length
    let end = min(text.extent(about: total.span.offset).upperBound, start + Self.nearest)
    for word in Self.heads {
      if let place = bytes.firstIndex(ofPhrase: word, from: start, before: end) {
        return place + word.count
      }
    }
    return nil
  }

  /// How far behind a total its parts begin at most, and how long a part's name is, in bytes.
  private static let nearest = 24
  private static let longestName = 60
  private static let heads = ["其中", "包括", "分别为"].map { Array($0.utf8) }
  /// `条`, `件`, `篇`, `则`, `份` and `项`.
  private static let pieces: [UInt32] = [0x6761, 0x4EF6, 0x7BC7, 0x5219, 0x4EFD, 0x9879]
  /// Words that begin something else than a part, or the parts of a part.
  private static let other = PhraseSet([
    "其中", "包括", "包含", "含", "（", "(", "同比", "全年", "累计", "总", "另", "此外", "同时", "较", "访问", "点击", "阅读",
    "浏览", "关注", "转发", "办结", "答复",
    "受理", "收到", "历年",
    "截至", "以来", "。",
  ])
  /// Words of parts that may hold the same pieces twice.
  private static let overlapping = PhraseSet([
    "通过", "网站", "平台", "微信", "微博", "公众号", "新媒体", "客户端", "抖音", "渠道", "公报", "公开栏", "公示栏", "涉及", "重点",
    "同步", "转载",
  ])

  // MARK: Applications

  /// A finding where the applicants of the applications received do not add up to these, or their channels to more.
  private func applicants(_ numbers: [NarrativeNumber], of index: Int) -> Finding? {
    let total = numbers[index]
    guard index + 1 < numbers.count, numbers[index + 1].kind.isPartOfReceived,
      let whole = total.exactCount
    else { return nil }
    let end = ProseSentence(about: total.span, in: text).range.upperBound
    let parts = numbers[(index + 1)...].prefix { $0.span.offset < end }
    var next = total.span
    var natural: Int64?
    var organisations: Int64?
    var channels: Int64 = 0
    for part in parts where isNear(part.span, behind: next) {
      guard let count = part.exactCount else { return nil }
      switch part.kind {
      case .applicationsOfNaturalPersons: natural = natural ?? count
      case .applicationsOfOrganisations: organisations = organisations ?? count
      case .applicationsByChannel: channels &+= count
      default: continue
      }
      next = part.span
    }
    if let natural, let organisations, natural &+ organisations != whole {
      return finding(total, whole, [natural, organisations])
    }
    return channels > whole ? finding(total, whole, [channels]) : nil
  }

  private func isNear(_ span: SourceSpan, behind last: SourceSpan) -> Bool {
    let bytes = text.bytes.span
    var words: [UInt8] = []
    words.appendWithoutBlanks(
      last.offset + last.length..<max(last.offset + last.length, span.offset), of: bytes,
      atMost: Self.farthest + 1)
    return words.count <= Self.farthest && !Self.elsewhere.occurs(in: words)
  }

  private static let farthest = 90
  /// Words behind which numbers are no longer parts of those received.
  private static let elsewhere = PhraseSet(["办结", "答复", "办理", "结转", "上年", "处理", "同比"])

  private func finding(_ total: NarrativeNumber, _ whole: Int64, _ parts: [Int64]) -> Finding {
    let sum = parts.reduce(0, &+)
    let list = parts.prefix(Self.mostNamed).map { "\($0)" }.joined(separator: " + ")
    return Finding(
      .narrativeContradictsItself, .warning,
      "The prose states \(whole) \(total.unit) and gives parts of them of \(list)\(parts.count > Self.mostNamed ? " + …" : "") = \(sum).",
      spans: [total.span], expected: "\(sum)", actual: "\(whole)")
  }

  private static let mostNamed = 12
}

extension NarrativeKind {
  /// Whether such numbers are parts of the applications received.
  fileprivate var isPartOfReceived: Bool {
    switch self {
    case .applicationsOfNaturalPersons, .applicationsOfOrganisations, .applicationsByChannel: true
    default: false
    }
  }
}
