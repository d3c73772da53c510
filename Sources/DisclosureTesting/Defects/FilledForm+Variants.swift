extension FilledForm {
  /// Writes some labels, heads and titles as other reports do.
  mutating func varyLabels(using random: inout SplitMix64) {
    for variants in Self.variants where random.chance(45) {
      let (right, others) = variants
      let other = random.pick(others)
      rewriteLabels { $0 == right ? other : $0 }
    }
    let number = random.pick([".", "．", "、", ". "])
    rewriteLabels { $0.numbered(with: number) }
    let bracket = random.pick([("（", "）"), ("(", ")"), ("( ", " )"), ("（", ") ")])
    let write = { (label: String) in
      label.replacing("（", with: bracket.0).replacing("）", with: bracket.1)
    }
    rewriteTitles(write)
    if random.chance(40) {
      let end = random.pick(["-", " ", "："])
      for block in proactive.indices { proactive[block].title += end }
    }
    let quotes = random.pick([("\"", "\""), ("「", "」"), ("‘", "’"), ("", "")])
    rewriteLabels {
      $0.replacing("“", with: quotes.0).replacing("”", with: quotes.1)
    }
  }

  /// Writes the long labels in the short forms that narrow tables use.
  mutating func shortenLabels() {
    let shorter = [
      ("申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请", "逾期不补正"),
      ("申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请", "逾期不缴费"),
      ("（区分处理的，只计这一情形，不计其他情形）", ""), ("(区分处理的，只计这一情形，不计其他情形)", ""),
    ]
    for (long, short) in shorter { rewriteLabels { $0.replacing(long, with: short) } }
  }

  /// Puts spaces into some labels, as cells set over their whole width have them.
  mutating func spaceLabels(using random: inout SplitMix64) {
    let words = [("总计", "总 计"), ("规章", "规 章"), ("三、本年度办理结果", "三 、本 年 度办 理 结 果")]
    for (word, spaced) in words {
      rewriteLabels { $0.replacing(word, with: spaced) }
      rewriteTitles { $0.replacing(word, with: spaced) }
    }
    let width = random.draw(6...12)
    for line in applications.indices where random.chance(40) {
      applications[line].label = TabbedTable.wrapped(applications[line].label, every: width)
    }
  }

  private static let variants: [(String, [String])] = [
    ("规章", ["规章（设区的市、自治州人民政府应提供相关数据）"]),
    ("行政规范性文件", ["规范性文件", "規範性檔案"]), ("规范性文件", ["行政规范性文件", "規範性檔案"]),
    ("本年废止件数", ["本年度止件数"]), ("现行有效件数", ["现行有效件"]), ("本年增/减", ["本年增/", "本年增减"]),
    ("本年新制作数量", ["本年新", "本年新 制作数量"]), ("（六）其他处理", ["（六）其他"]),
    ("本年收费金额（单位：万元）", ["本年收费金额(单位:万元)", "本年收费金额（万元）"]),
  ]
}

extension String {
  /// The label with another sign behind its number: 1、属于国家秘密.
  fileprivate func numbered(with sign: String) -> String {
    guard let first, ("1"..."8").contains(first), dropFirst().first == "." else { return self }
    return String(first) + sign + dropFirst(2).drop { $0 == " " }
  }
}
