/// What nearly all reports print behind a numeral: the form's own headings, and the rows numbered like them.
///
/// One look tells which of these a line is, and no phrases need to be searched.
struct KnownHeadings: Sendable {
  /// Words, their first three bytes, where they stand in ``bytes``, and the section that they name; none of a row.
  struct Entry: Sendable {
    fileprivate var head: UInt32
    fileprivate var words: ShortRange
    /// The section that the words name; nil where they name none.
    fileprivate(set) var kind: SectionKind?
  }

  private var entries: [Entry] = []
  /// The bytes of all words, one behind the other.
  private var bytes: [UInt8] = []

  private init(_ names: [String]) {
    for name in names {
      let words = Array(name.utf8)
      var squeezed: [UInt8] = []
      squeezed.appendSqueezed(words.indices, of: words.span)
      let start = bytes.count
      bytes += words
      entries.append(
        Entry(
          head: words.span.threeBytes(at: 0), words: ShortRange(start..<bytes.count),
          kind: Heading.kind(named: squeezed.span)))
    }
  }

  /// The words that a run of a text is, but for ASCII behind them; nil where it is none of these.
  ///
  /// No section's name has ASCII in it, so numbers behind a row's label name none.
  func first(in range: Range<Int>, _ text: Swift.Span<UInt8>) -> Entry? {
    guard range.count >= 3 else { return nil }
    let head = text.threeBytes(at: range.lowerBound)
    let entries = entries.span
    for index in entries.indices where entries[index].head == head {
      let words = entries[index].words.range
      if words.count <= range.count,
        text.agrees(
          from: range.lowerBound, with: bytes.span, from: words.lowerBound, count: words.count),
        text.isASCII(range.lowerBound + words.count..<range.upperBound)
      {
        return entries[index]
      }
    }
    return nil
  }

  /// All of them.
  static let all = KnownHeadings([
    "总体情况", "主动公开政府信息情况", "收到和处理政府信息公开申请情况", "政府信息公开行政复议、行政诉讼情况",
    "存在的主要问题及改进情况", "存在的主要问题及改进措施", "政府信息公开工作存在的主要问题及改进情况", "其他需要报告的事项",
    "本年新收政府信息公开申请数量", "上年结转政府信息公开申请数量", "本年度办理结果", "结转下年度继续办理",
  ])
}

extension Swift.Span<UInt8> {
  /// Whether nothing but ASCII stands in a range.
  fileprivate func isASCII(_ range: Range<Int>) -> Bool {
    for index in range where self[index] >= 0x80 { return false }
    return true
  }
}
