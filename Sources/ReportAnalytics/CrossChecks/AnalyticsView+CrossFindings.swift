import DisclosureReport

extension AnalyticsView {
  /// The contradictions of a report with others, in words, in the order of codes and cells.
  func crossFindings(of report: ViewedReport) throws(CompactError) -> [CrossReportFinding] {
    guard report.cross != CrossCounts() else { return [] }
    let contradictions = try contradictions(report)
    var siblings: [AgencyTier: [Sibling]] = [:]
    var findings: [CrossReportFinding] = []
    for contradiction in contradictions {
      var others: [ReportKey] = []
      if let tier = contradiction.tier {
        if siblings[tier] == nil { siblings[tier] = try children(of: report, tier) }
        others = siblings[tier]?.filter { $0.prints(contradiction.cells) }.map(\.key) ?? []
      } else if let before = report.standing.key.years(later: -1) {
        others = [before]
      }
      findings.append(
        CrossReportFinding(
          finding: contradiction.finding(year: report.year, children: others.count),
          reports: [report.standing.key] + others))
    }
    return findings
  }

  /// The reports of one tier directly below a government, in the order of division codes.
  private func children(
    of report: ViewedReport, _ tier: AgencyTier
  ) throws(CompactError) -> [Sibling] {
    guard let year = years[report.year], let seat = report.seat else { return [] }
    let members = year.families[FamilyKey(parent: seat, tier: tier)]?.members ?? []
    let reports = members.compactMap { year.reports[$0] }.sorted { $0.order < $1.order }
    var siblings: [Sibling] = []
    for report in reports {
      siblings.append(
        Sibling(key: report.standing.key, values: try report.standing.counted().cells))
    }
    return siblings
  }
}

/// One of a government's children, with what it prints.
private struct Sibling {
  var key: ReportKey
  var values: CellValues

  func prints(_ cells: [Cell]) -> Bool { cells.contains { values[$0] != nil } }
}
