extension LabelBook {
  /// Whether squeezed words are the head of columns, or the title of a block, and not a label of some row.
  func isHead(_ words: ArraySlice<UInt8>) -> Bool {
    guard words.count <= Self.longestHead else { return true }
    return Self.heads.contains { words.span.contains(phrase: $0) }
  }

  /// The longest label that a row may have that the form does not know, in bytes; what is longer is none.
  private static let longestHead = 60

  private static let heads = [
    "信息内容", "数量", "件数", "金额", "第二十条", "总计", "自然人", "法人", "企业", "机构", "组织", "其他", "申请人",
    "公益", "服务", "勾稽", "单位", "增减", "本年",
  ].map { Array($0.utf8) }
}
