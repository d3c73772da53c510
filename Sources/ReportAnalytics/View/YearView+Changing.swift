import DisclosureReport

extension YearView {
  /// Puts a report in, in place of what stands under its key.
  mutating func put(_ report: ViewedReport, _ content: CompactReport) throws(CompactError) {
    if let old = reports[report.standing.key], old.standing.said == report.standing.said {
      var report = report
      report.cross = old.cross
      reports[report.standing.key] = report
      return
    }
    try remove(report.standing.key)
    reports[report.standing.key] = report
    change(.adding, report, content)
  }

  /// Takes what stands under a key out, if anything does.
  mutating func remove(_ key: ReportKey) throws(CompactError) {
    guard let old = reports[key] else { return }
    let content = try old.standing.counted()
    reports[key] = nil
    change(.takingOff, old, content)
  }

  private mutating func change(
    _ sign: ContributionSign, _ report: ViewedReport, _ content: CompactReport
  ) {
    changeFamilies(sign, report, content)
    guard let basis = report.basis else { return }
    let contribution = Contribution(content, report.cross)
    for level in ComparisonLevel.allCases {
      guard let row = RowKey(basis, level, of: report.place) else { continue }
      if level == .county {
        changeCounty(sign, row, report.standing.key)
      } else {
        change(sign, row, contribution)
      }
    }
  }

  private mutating func change(
    _ sign: ContributionSign, _ row: RowKey, _ contribution: Contribution
  ) {
    rows[row, default: Aggregate()].change(sign, contribution)
    if rows[row]?.reports == 0 { rows[row] = nil }
  }

  /// Counts a report in its county, or takes it off.
  mutating func changeCounty(
    _ sign: ContributionSign, _ row: RowKey, _ report: ReportKey
  ) {
    switch sign {
    case .adding: counties[row, default: []].insert(report)
    case .takingOff:
      counties[row]?.remove(report)
      if counties[row]?.isEmpty == true { counties[row] = nil }
    }
  }
}
