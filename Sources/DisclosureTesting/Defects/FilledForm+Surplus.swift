import DisclosureReport

extension FilledForm {
  /// Puts a 0 too many into the row （七）总计 and into the row of disputes.
  mutating func addSurplusCells(using random: inout SplitMix64) -> [ReportAnomaly] {
    guard let line = applications.firstIndex(where: { $0.row == .totalHandled }) else { return [] }
    applications[line].values.insert("0", at: random.draw(1...6))
    disputes.values.insert("0", at: random.draw(0...14))
    return [("table2.total_handled", 8), ("table3", 16)].map { place, count in
      ReportAnomaly(
        type: "extra_cell", place: place, detail: "\(count) numbers printed, a 0 too many")
    }
  }
}
