import DisclosureReport

extension AnalyticsSnapshot {
  /// How things stand.
  public func status() -> AnalyticsStatus {
    var parsers: [String: Int] = [:]
    for report in view.unresolved.values { parsers[report.standing.parserVersion, default: 0] += 1 }
    for year in view.years.values {
      for report in year.reports.values {
        parsers[report.standing.parserVersion, default: 0] += 1
      }
    }
    return AnalyticsStatus(
      revision: revision, reports: view.years.values.reduce(0) { $0 + $1.reports.count },
      unresolvedReports: view.unresolved.count, sources: counts.sources,
      withdrawn: counts.withdrawn, bases: bases, crossFindings: crossFindings,
      parserVersions: parsers, outcomes: counts.outcomes)
  }

  private var crossFindings: [FindingCode: Int] {
    var counts: [FindingCode: Int] = [:]
    for year in view.years.values {
      for report in year.reports.values where report.cross.total > 0 {
        for code in CrossCounts.codes { counts[code, default: 0] += report.cross[code] }
      }
    }
    return counts.filter { $0.value > 0 }
  }

  private var bases: [BasisStatus] {
    var statuses: [BasisStatus] = []
    for (year, view) in view.years {
      for (row, sum) in view.rows where row.level == .country {
        statuses.append(
          BasisStatus(
            basis: row.basis, year: year,
            completeness: completeness(sum, row.basis, in: nil, year: year),
            unknownCells: sum.unknownCells, doubtedCells: sum.doubtedCells))
      }
    }
    return statuses.sorted { ($0.basis, $0.year) < ($1.basis, $1.year) }
  }
}
