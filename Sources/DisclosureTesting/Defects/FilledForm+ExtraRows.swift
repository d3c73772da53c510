import DisclosureReport

extension FilledForm {
  /// Adds rows to table 二 that the form does not know, with numbers of their own.
  mutating func addRows(using random: inout SplitMix64) {
    for (place, label) in [(0, "其他主动公开文件"), (1, "行政确认"), (2, "行政检查")]
    where proactive.indices.contains(place) && (place == 0 || random.chance(50)) {
      let count = proactive[place].head.count - 1
      let values = (0..<count).map { _ in "\(random.draw(1...90))" }
      proactive[place].rows.append(
        ProactiveLine(label: label, row: nil, cells: [], values: values))
    }
  }
}
