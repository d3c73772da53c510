extension LabelBook {
  /// Whether squeezed words that are no label of the form may be that of a row which the form does not have: neither the
  /// head of columns, nor the title of a block, nor a group's number in the margin.
  ///
  /// - Parameters:
  ///   - words: squeezed words.
  ///   - start: where those begin that are asked about.
  /// - Returns: whether they may.
  func isForeign(_ words: Swift.Span<UInt8>, from start: Int) -> Bool {
    let count = words.count - start
    guard count >= Self.shortestLabel, count <= Self.longestLabel else { return false }
    return Self.heads.firstHit(in: words, from: start) == nil
  }

  /// Whether squeezed words are the head of a group of rows, which stands in every report: no row's label.
  static func isGroupHead(_ words: Swift.Span<UInt8>) -> Bool {
    groupHeads.contains { head in
      head.count == words.count
        && words.agrees(from: 0, with: head.span, from: 0, count: head.count)
    }
  }

  /// Whether squeezed words are some of the head of a group of rows, as where it is broken over lines.
  static func isPartOfGroupHead(_ words: ArraySlice<UInt8>) -> Bool {
    let words = Array(words)
    return groupHeads.contains { $0.span.firstIndex(ofPhrase: words, from: 0) != nil }
  }

  /// The heads of groups of rows, squeezed.
  static let groupHeads = [
    "三本年度办理结果", "本年度办理结果", "三不予公开", "不予公开", "四无法提供", "无法提供", "五不予处理", "不予处理",
  ]
  .map { Array($0.utf8) }

  /// The heads of columns, squeezed.
  static let columnHeads = [
    "信息内容", "第二十条第一项", "第二十条第五项", "第二十条第六项", "第二十条第八项", "第二十条第九项",
    "本年制发件数", "本年废止件数", "现行有效件数", "本年处理决定数量", "本年收费金额单位万元",
    "本年新制作数量", "本年新公开数量", "对外公开总数量", "上一年项目数量", "本年增减", "处理决定数量",
    "采购项目数量", "采购总金额", "本列数据的勾稽关系为第一项加第二项之和等于第三项加第四项之和", "申请人情况", "自然人",
    "法人或其他组织", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", "总计",
  ]
  .map { Array($0.utf8) }

  /// The shortest and longest label that a row may have which the form does not know, in bytes.
  private static let shortestLabel = 6
  private static let longestLabel = 60

  private static let heads = PhraseTable([
    (
      true,
      [
        "信息内容", "数量", "件数", "金额", "第二十条", "总计", "自然人", "法人", "企业", "机构", "组织", "其他", "申请人",
        "公益", "服务", "勾稽", "单位", "增减", "本年",
      ]
    )
  ])
}
