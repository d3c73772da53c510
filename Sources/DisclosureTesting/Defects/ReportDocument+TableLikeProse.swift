extension ReportDocument {
  /// Puts remarks with numbers below the tables.
  mutating func addRemarks(using random: inout SplitMix64) {
    for place in sections.indices {
      switch sections[place].content {
      case .prose: continue
      case .proactive:
        sections[place].remarks = ["注：表中数据由\(random.draw(20...60))家单位报送，截至12月31日汇总。"]
      case .applications:
        sections[place].remarks = [
          "注：1.同一申请人以相同内容提出\(random.draw(2...9))次以上的，合并计算。2.表内不含咨询\(random.draw(3...90))件。"
        ]
      case .disputes:
        sections[place].remarks = ["注：行政复议、行政诉讼数量含上年度结转数量，备案\(random.draw(1...9))件未计入。"]
      }
    }
  }

  /// Adds sentences to the first section that speak as the tables do, of other things.
  mutating func addTableLikeProse(using random: inout SplitMix64) {
    guard let place = sections.firstIndex(where: \.isProse),
      case .prose(var paragraphs) = sections[place].content
    else { return }
    let sentences = [
      "窗口单位本年新收咨询类来件\(random.draw(20...900))件，总计回复\(random.draw(20...900))件，满意率\(random.draw(90...99)).\(random.draw(1...9))%。",
      "司法行政部门全年收到各类行政复议 \(random.draw(3...80)) 件，与政府信息公开无关的 \(random.draw(1...3)) 件。",
      "自然人、法人或其他组织通过热线提出建议\(random.draw(30...400))条，其中商业企业\(random.draw(1...29))条。",
      "（一）予以公开的政策问答\(random.draw(3...60))条，（二）部分公开的会议纪要\(random.draw(1...9))份，均已上网。",
      "规章规范性文件清理涉及\(random.draw(3...60))件，第二十条第（六）项所列事项随行政处罚决定一并公示。",
    ]
    paragraphs += random.shuffle(sentences).prefix(random.draw(2...4))
    sections[place].content = .prose(paragraphs)
  }

  /// Writes the titles of sections as other reports do.
  mutating func varyTitles(using random: inout SplitMix64) {
    let variants = [
      ["一、总体概述", "一、工作基本情况", "一、总体情况"],
      ["二、主动公开政府信息情况", "二、主动公开政府政府情况", "二、行政机关主动公开政府信息情况"],
      ["三、收到和处理政府信息公开申请情况", "三、行政机关收到和处理政府信息公开申请情况"],
      [
        "四、因政府信息公开工作被申请行政复议、提起行政诉讼情况", "四、因政府信息公开工作被申请行政复议提起行政诉讼情况",
        "四、政府信息公开行政复议、行政诉讼情况",
      ],
      ["五、政府信息公开工作存在的主要问题及改进情况", "五、存在的主要问题及改进措施"],
      ["六、其他需要报告的事项", "六、其他需要报告的事项。"],
    ]
    for (place, titles) in variants.enumerated() where sections.indices.contains(place) {
      sections[place].title = random.pick(titles)
    }
  }
}

extension ReportDocument.Section {
  /// Whether it holds paragraphs.
  fileprivate var isProse: Bool { if case .prose = content { true } else { false } }
}
