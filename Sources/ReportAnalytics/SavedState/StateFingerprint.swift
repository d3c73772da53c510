public import DisclosureReport

extension AnalyticsState {
  /// What a saved state depends on beside the ledger: its format, the cells and codes, the
  /// dictionary of metrics, the settings, and whatever names the software that decides.
  ///
  /// A state saved under another fingerprint is not read, since a part of it may mean something
  /// else, or have been worked out by other rules.
  public static func fingerprint(jumps: JumpThresholds, software: String) -> Digest256 {
    var writer = CompactWriter()
    writer.text(software)
    writer.byte(SavedStateHeader.formatVersion)
    writer.byte(CompactReport.formatVersion)
    writer.signed(Int64(jumps.factor))
    writer.signed(jumps.difference)
    writer.signed(jumps.amountDifference)
    for cell in Cell.all { writer.text(cell.path) }
    for era in FormEra.allCases { writer.text("\(era) \(era.rawValue)") }
    for code in FindingCode.allCases { writer.text("\(code) \(code.rawValue)") }
    for metric in MetricDictionary.all { writer.formulas(of: metric) }
    return Digest256(sha256Of: writer.bytes)
  }
}

extension CompactWriter {
  fileprivate mutating func formulas(of metric: Metric) {
    text(metric.id)
    signed(Int64(metric.version))
    for formula in metric.formulas {
      for era in formula.eras { byte(era.rawValue) }
      for cells in [formula.numerator, formula.denominator] {
        count(cells.count)
        for cell in cells { byte(cell.index) }
      }
    }
  }
}
