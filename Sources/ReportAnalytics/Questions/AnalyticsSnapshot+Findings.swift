public import DisclosureReport

extension AnalyticsSnapshot {
  /// The findings of the reports that stand, and the contradictions between them, in the order of
  /// year, division code and agency.
  ///
  /// Only the reports whose findings are on the page are read; of the others, counts suffice.
  public func findings(
    _ question: FindingsQuestion, page: Page = .all
  ) throws(QuestionError) -> Paged<ReportFinding> {
    let filter = ReportFilter(
      division: question.division, years: question.years, basis: question.basis)
    let unresolved = Dictionary(grouping: view.unresolved.values, by: \.year)
    var rows: [ReportFinding] = []
    var total = 0
    for year in Set(view.years.keys).union(unresolved.keys).sorted() {
      guard question.years?.contains(year) ?? true else { continue }
      var counted = (unresolved[year] ?? []).counted(question, filter)
      if let known = view.years[year] { counted += known.reports.values.counted(question, filter) }
      let count = counted.reduce(0) { $0 + $1.count }
      let skipped = max(0, page.offset - total)
      if skipped < count, rows.count < page.limit {
        rows += try findings(
          of: counted, question, skipping: skipped, atMost: page.limit - rows.count)
      }
      total += count
    }
    return Paged(revision: revision, rows: rows, total: total)
  }

  /// The contradictions of a report with others; none where nothing stands under its key.
  public func crossFindings(of key: ReportKey) throws(QuestionError) -> [CrossReportFinding] {
    guard let report = view.report(key) else { return [] }
    do throws(CompactError) {
      return try view.crossFindings(of: report)
    } catch {
      throw .unreadable(key, error)
    }
  }

  /// Some of the findings of a year's reports.
  private func findings(
    of counted: [CountedReport], _ question: FindingsQuestion, skipping skipped: Int,
    atMost limit: Int
  ) throws(QuestionError) -> [ReportFinding] {
    var skipped = skipped
    var rows: [ReportFinding] = []
    for entry in counted.sorted(by: { $0.report.order < $1.report.order }) {
      guard rows.count < limit else { break }
      guard skipped < entry.count else {
        skipped -= entry.count
        continue
      }
      do throws(CompactError) {
        let found = try view.findings(of: entry.report, question)
        rows += found.dropFirst(skipped).prefix(limit - rows.count)
      } catch {
        throw .unreadable(entry.report.standing.key, error)
      }
      skipped = 0
    }
    return rows
  }
}

/// A report, and how many of its findings are asked for.
private struct CountedReport {
  var report: ViewedReport
  var count: Int
}

extension Collection where Element == ViewedReport {
  /// The reports that have findings asked for, with how many.
  fileprivate func counted(
    _ question: FindingsQuestion, _ filter: ReportFilter
  ) -> [CountedReport] {
    let cross = CrossCounts.codes.filter(question.wants)
    return compactMap { report in
      guard filter.matches(report) else { return nil }
      let count =
        report.findings.count(where: question.wants) + cross.reduce(0) { $0 + report.cross[$1] }
      return count == 0 ? nil : CountedReport(report: report, count: count)
    }
  }
}

extension AnalyticsView {
  /// The findings of a report that are asked for: the record's, then the contradictions.
  fileprivate func findings(
    of report: ViewedReport, _ question: FindingsQuestion
  ) throws(CompactError) -> [ReportFinding] {
    let agency = try report.standing.content().agency
    func row(_ finding: Finding, _ reports: [ReportKey], _ index: Int?) -> ReportFinding {
      ReportFinding(
        standing: report.standing, agencyName: agency.canonicalName ?? agency.printedName,
        finding: finding, reports: reports, index: index)
    }
    var rows: [ReportFinding] = []
    let details = try CompactDetails(decoding: report.standing.compact)
    for (index, finding) in details.findings.enumerated() where question.wants(finding.code) {
      var finding = finding
      finding.severity = finding.code.usualSeverity
      rows.append(row(finding, [], index))
    }
    for cross in try crossFindings(of: report) where question.wants(cross.finding.code) {
      rows.append(row(cross.finding, cross.reports, nil))
    }
    return rows
  }
}
