import DisclosureReport

/// Words that stand in one of the form's tables and hardly anywhere else: they tell where a table is whose heading was
/// lost, and which of several sections holds it.
enum TableAnchor {
  /// The words of a table, the more telling first.
  static func words(of table: FormTable) -> [[UInt8]] { words[Int(table.rawValue)] }

  /// Whether a run of a text holds any of a table's words.
  static func stands(
    of table: FormTable, in range: Range<Int>, _ bytes: Swift.Span<UInt8>
  ) -> Bool {
    words(of: table).contains {
      bytes.firstIndex(ofPhrase: $0, from: range.lowerBound, before: range.upperBound) != nil
    }
  }

  /// The first line with any of a table's words, or nil.
  static func firstLine(of table: FormTable, in text: SourceText) -> Int? {
    let bytes = text.bytes.span
    return text.lines.indices.first { index in
      let line = text.lines[index]
      return line.end - line.start >= 12 && text.length(of: index) >= 12
        && stands(of: table, in: line.range, bytes)
        && bytes.firstIndex(ofPhrase: fullStop, from: line.start, before: line.end) == nil
    }
  }

  /// Sentences may have the same words.
  private static let fullStop = Array("。".utf8)

  private static let words: [[[UInt8]]] = FormTable.allCases.map { table in
    let words =
      switch table {
      case .proactive: ["第二十条第", "本年制发件数", "本年新制作数量", "现行有效件数", "上一年项目数量"]
      case .applications: ["勾稽关系", "本年新收政府信息公开申请", "上年结转政府信息公开申请"]
      case .disputes: ["结果维持", "未经复议直接起诉", "复议后起诉"]
      }
    return words.map { Array($0.utf8) }
  }
}
