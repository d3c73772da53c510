import DisclosureReport

/// What the heads of the table of proactive disclosure say: the generation of the form, and the unit of the fees.
struct ProactiveHead {
  /// The generation of the form; nil where no column name tells.
  private(set) var era: FormEra?
  /// The unit that the head of the fees states: 万元, 元, or none.
  private(set) var feeUnit = PrintedNumber.Unit.none
  /// Whether 本年废止件数 is misspelt as 本年度止件数.
  private(set) var misspellsRepealed = false

  private enum Mark {
    case form2019, form2021, tenThousandYuan, yuan, misspeltRepealed
  }

  private static let marks = PhraseTable<Mark>([
    (.form2019, ["本年新制作", "对外公开总数", "上一年项目数量"]),
    (.form2021, ["本年制发件数", "现行有效件", "本年处理决定数量"]),
    (.tenThousandYuan, ["单位万元"]),
    (.yuan, ["单位元"]),
    (.misspeltRepealed, ["度止件数"]),
  ])

  /// Reads the words of a region.
  init(_ region: TableRegion) {
    var words: [UInt8] = []
    let bytes = region.text.bytes.span
    words.reserveCapacity(2048)
    for line in region.lines.prefix(400) { words.appendSqueezed(line.range, of: bytes) }
    var start = 0
    while let hit = Self.marks.firstHit(in: words.span, from: start) {
      note(hit.meaning)
      start = hit.range.upperBound
    }
  }

  private mutating func note(_ mark: Mark) {
    switch mark {
    case .form2019: era = .era2019
    case .form2021: era = era ?? .era2021
    case .tenThousandYuan: feeUnit = .tenThousandYuan
    case .yuan: feeUnit = feeUnit == .none ? .yuan : feeUnit
    case .misspeltRepealed: misspellsRepealed = true
    }
  }
}
