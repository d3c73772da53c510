extension FilledForm {
  /// Misspells some labels, at least one, as recognisers do: a reader must still know them.
  mutating func misspellLabels(using random: inout SplitMix64) -> [ReportAnomaly] {
    let fitting = random.shuffle(Self.typos).filter { typo in contains(typo.right) }
    let chosen = fitting.prefix(random.draw(1...3))
    for typo in chosen { rewriteLabels(typo.write) }
    return chosen.map {
      ReportAnomaly(
        type: "label_typo", place: "labels", detail: "\($0.wrong) printed for \($0.right)")
    }
  }

  private struct Typo: Sendable {
    var right: String
    var wrong: String

    func write(_ label: String) -> String { label.replacing(right, with: wrong) }
  }

  /// Each of them stands in every form of 2021, whether or not （六） is one row.
  private static let typos = [
    Typo(right: "本年废止件数", wrong: "本年废止件"),
    Typo(right: "现行有效件数", wrong: "现行有件数"),
    Typo(right: "法规禁止公开", wrong: "法规止公开"),
    Typo(right: "不掌握相关政府信息", wrong: "不掌相关政府信息"),
    Typo(right: "四类过程性信息", wrong: "四类过程信息"),
    Typo(right: "大量反复申请", wrong: "大量反申请"),
    Typo(right: "行政事业性收费", wrong: "行政事业收费"),
  ]
}
