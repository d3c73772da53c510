/// Tells the lines of an indicator table that are no rows.
enum IndicatorMarks {
  /// Whether a line stands about the rows and says nothing of them: a rule, a page's number, a title once more, or the
  /// columns' letters (甲 乙 丙 1 2).
  static func isNoise(_ line: IndicatorLine, _ words: [UInt8], _ bytes: Swift.Span<UInt8>) -> Bool {
    if line.isRule || words.isEmpty || PageNumber.isOne(line.range, bytes) { return true }
    if line.isName, words.holds(anyOf: titles) { return true }
    return isPage(words.span) || isColumnLetters(words.span)
  }

  /// Whether a line ends a table: prose, or who filled it in, and when.
  static func endsTable(
    _ line: IndicatorLine, _ words: [UInt8], _ bytes: Swift.Span<UInt8>
  ) -> Bool {
    if line.cells.contains(where: \.isUnit) { return false }
    if firstOfFooters.contains(words.span.wideCharacter(at: 0)),
      footers.contains(where: { words.span.hasPhrase($0, at: 0) })
    {
      return true
    }
    guard line.isName || line.cells.count == 1 else { return false }
    return words.count > longestName
      || bytes.firstIndex(
        ofPhrase: fullStop, from: line.range.lowerBound, before: line.range.upperBound) != nil
  }

  /// Whether squeezed words are the letters of the columns: 甲, then 乙, 丙 and numbers.
  static func isColumnLetters(_ words: Swift.Span<UInt8>) -> Bool {
    words.wideCharacter(at: 0) == 0x7532 && words.count <= 30 && isLetters(words, from: 3)
  }

  /// Whether a squeezed cell is one of the columns' letters, or one of their numbers.
  static func isColumnLetter(_ words: Swift.Span<UInt8>) -> Bool {
    words.count <= 3 && isLetters(words, from: 0)
  }

  private static func isLetters(_ words: Swift.Span<UInt8>, from start: Int) -> Bool {
    var index = start
    while index < words.count {
      if words[index].isDigit {
        index += 1
      } else if letters.contains(words.wideCharacter(at: index)) {
        index += 3
      } else {
        return false
      }
    }
    return true
  }

  /// Whether words number a page: 第2页, 第2页共5页.
  private static func isPage(_ words: Swift.Span<UInt8>) -> Bool {
    words.count <= 24 && words.wideCharacter(at: 0) == 0x7B2C
      && words.wideCharacter(at: words.count - 3) == 0x9875
  }

  private static let letters = "甲乙丙丁戊己庚".unicodeScalars.map(\.value)
  private static let longestName = 240
  private static let fullStop = Array("。".utf8)
  private static let titles = ["统计表", "统计报表", "续表", "年度报告", "附表"].map { Array($0.utf8) }
  private static let footers = [
    "注", "备注", "说明", "填报", "填表", "单位负责人", "负责人", "审核", "审签", "联系电话", "联系人", "报出日期", "报送", "制表",
    "单位盖章", "公章",
    "分管领导", "打印", "关闭", "上一篇", "下一篇", "扫一扫", "主办", "版权",
  ].map { Array($0.utf8) }
  /// What those begin with.
  private static let firstOfFooters = Set(footers.map { $0.span.wideCharacter(at: 0) })
}
