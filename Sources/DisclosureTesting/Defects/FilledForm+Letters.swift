extension FilledForm {
  /// Replaces letters of some labels by others that look like them.
  mutating func confuseLetters(using random: inout SplitMix64) -> [ReportAnomaly] {
    let fitting = random.shuffle(Self.lookAlikes).filter { contains($0.right) }
    return fitting.prefix(random.draw(1...3)).map { pair in
      rewriteLabels { $0.replacing(pair.right, with: pair.wrong) }
      return ReportAnomaly(
        type: "label_typo", place: "labels", detail: "\(pair.wrong) printed for \(pair.right)")
    }
  }

  /// Prints letters of some labels twice.
  mutating func doubleLetters(using random: inout SplitMix64) -> [ReportAnomaly] {
    let fitting = random.shuffle(Self.doubled).filter { contains($0) }
    return fitting.prefix(random.draw(1...3)).map { letters in
      let wrong = letters.prefix(1) + letters
      rewriteLabels { $0.replacing(letters, with: wrong) }
      return ReportAnomaly(
        type: "label_typo", place: "labels", detail: "\(wrong) printed for \(letters)")
    }
  }

  private static let lookAlikes = [
    ("法律行政法规", "去律行政法规"), ("现成信息", "现戍信息"), ("国家秘密", "国家密秘"), ("第三方", "第二方"),
    ("信访举报", "信坊举报"), ("重复申请", "重夏申请"), ("出版物", "出板物"), ("执法案卷", "执去案卷"),
    ("行政查询", "行政杳询"), ("仍不明确", "仍不朋确"), ("事业性收费", "事业性收贵"), ("行政许可", "行政汴可"),
    ("行政强制", "行政强刮"), ("予以公开", "子以公开"),
  ].map { (right: $0, wrong: $1) }

  private static let doubled = [
    "秘密", "禁止", "权益", "内部", "过程", "掌握", "另行制作", "举报", "出版物", "强制", "许可", "以公开", "处罚",
  ]
}
