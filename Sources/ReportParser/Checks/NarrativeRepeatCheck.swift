import DisclosureReport

/// Holds numbers of the whole that the prose states more than once against each other.
struct NarrativeRepeatCheck {
  let year: Int?
  let text: SourceText

  /// NARRATIVE_CONTRADICTS_ITSELF where the same is counted in different numbers.
  func findings(_ numbers: [NarrativeNumber]) -> [Finding] {
    Self.kinds.compactMap { kind in
      guard Self.differ(numbers, of: kind) else { return nil }
      let numbers = numbers.filter { $0.kind == kind && $0.exactCount != nil }
      let whole = numbers.filter { isWhole($0) }
      guard let first = whole.first,
        let other = whole.first(where: { $0.value != first.value })
      else { return nil }
      return Finding(
        .narrativeContradictsItself, .warning,
        "The prose states \(first.value) \(first.unit) and \(other.value) \(other.unit) of the same (\(kind.name)).",
        spans: [first.span, other.span], expected: "\(first.value)", actual: "\(other.value)")
    }
  }

  /// Whether numbers of a kind are not all the same.
  private static func differ(_ numbers: [NarrativeNumber], of kind: NarrativeKind) -> Bool {
    var first: FixedDecimal?
    for number in numbers where number.kind == kind {
      if let first, first != number.value { return true }
      first = number.value
    }
    return false
  }

  /// The kinds of which a report has one number.
  private static let kinds: [NarrativeKind] = [
    .accounts, .applicationsReceived, .applicationsHandled, .applicationsCarriedOut,
    .applicationsCarriedIn,
  ]

  /// Whether a number is said to be that of the whole, and nothing narrows it.
  private func isWhole(_ number: NarrativeNumber) -> Bool {
    let sentence = ProseSentence(about: number.span, in: text)
    let clause = sentence.clause(about: number.span)
    if number.kind == .accounts {
      let before = sentence.clause(before: number.span)
      return Self.whole.occurs(in: clause) && !Self.someAccounts.occurs(in: before)
        && !Self.handledAccounts.occurs(in: clause)
    }
    return Self.wholeDivision.occurs(in: sentence.words(before: number.span.offset))
      && StatedScope.isWhole(number, of: year, in: sentence)
  }

  private static let divisions = ["全县", "全市", "全区", "全州", "全省", "全旗", "全盟", "全师", "全地区"]
  private static let wholeDivision = PhraseSet(divisions)
  private static let whole = PhraseSet(
    divisions + ["现有", "共有", "纳入管理", "在管", "在册", "正常运营", "常态监管"])
  /// Words that make accounts some of all.
  private static let someAccounts = PhraseSet([
    "新增", "新开", "新注册", "注销", "关停", "关闭", "清理", "整合", "检查", "抽查", "巡查", "监测", "微信", "微博", "抖音", "头条",
    "视频号", "快手",
    "优秀", "合格", "整改", "部门", "乡", "镇", "街道", "局", "培训", "其中", "县级", "市级", "区级", "僵尸", "停更", "同比",
    "上年", "去年", "重点", "余下",
    "剩余", "保留", "第",
  ])
  /// Words behind accounts that tell of some of all.
  private static let handledAccounts = PhraseSet([
    "检查", "抽查", "巡查", "注销", "关停", "关闭", "整改", "培训", "合格",
  ])
}
