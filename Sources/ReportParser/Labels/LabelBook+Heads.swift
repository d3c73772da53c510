extension LabelBook {
  /// Whether squeezed words that are no label of the form may be that of a row which the form does not have: neither the
  /// head of columns, nor the title of a block, nor a group's number in the margin.
  func isForeign(_ words: ArraySlice<UInt8>) -> Bool {
    guard words.count >= Self.shortestLabel, words.count <= Self.longestLabel else { return false }
    return !Self.heads.contains { words.span.contains(phrase: $0) }
  }

  /// The shortest and longest label that a row may have which the form does not know, in bytes.
  private static let shortestLabel = 6
  private static let longestLabel = 60

  private static let heads = [
    "信息内容", "数量", "件数", "金额", "第二十条", "总计", "自然人", "法人", "企业", "机构", "组织", "其他", "申请人",
    "公益", "服务", "勾稽", "单位", "增减", "本年",
  ].map { Array($0.utf8) }
}
