import DisclosureReport
import ReportAnalytics

extension SnapshotCheck {
  /// Lists of reports by filters at random, and every report by its key.
  mutating func checkReports() throws {
    for round in 0..<5 {
      let question =
        round == 0
        ? ReportsQuestion()
        : ReportsQuestion(
          division: one(of: Self.divisions), years: someYears(),
          basis: one(of: [nil, nil] + bases),
          resolutions: one(of: [[], [], [.exact], [.ambiguous, .unresolved]]),
          findings: one(of: [[], [], [.valuesLost], [.carryOverBreak, .rowSumMismatch]]),
          doubtedOnly: number(4) == 0, amendedOnly: number(4) == 0,
          nameContains: one(of: ["", "", "", "教育", "东一", "镇"]))
      let page = round == 0 ? .all : somePage()
      let wanted = world.reports.filter { $0.matches(question) }
      let answer = try snapshot.reports(question, page: page)
      differences.expect(answer.total, wanted.count, "\(question)")
      differences.expect(
        answer.rows.map(\.standing.key), rows(wanted, page).map(\.key), "\(question)")
      for (got, report) in zip(answer.rows, rows(wanted, page)) { try check(got, report) }
    }
    for key in world.model.keys {
      let isStanding = world.reports.contains { $0.key == key }
      differences.expect(try snapshot.report(key) != nil, isStanding, "\(key)")
    }
  }

  private mutating func check(_ got: ReportSummary, _ report: NaiveReport) throws {
    let (standing, what) = (got.standing, "\(report.key)")
    differences.expect(standing.sequence, Int64(report.event.number), what)
    differences.expect(standing.revision, Int64(report.revision), what)
    differences.expect(standing.version, report.event.change.version, what)
    differences.expect(standing.publishedAt, report.event.change.publishedAt, what)
    differences.expect(
      standing.parserVersion, report.event.record?.parser.version ?? "", what)
    differences.expect(standing.sources, report.sources, what)
    differences.expect(standing.compact, report.content.printed, what)
    differences.expect(got.agency.id, report.agency.id, what)
    differences.expect(got.year, report.year, what)
    differences.expect(got.era, report.era, what)
    differences.expect(got.unknownCells, report.content.unknown.count, what)
    differences.expect(got.doubtedCells, report.content.doubted.count, what)
    differences.expect(
      got.findings, report.findings.filter { $0.origin != .crossReport }, what)
    differences.expect(got.amendments.map(\.cell), report.content.entered, what)
    for amendment in got.amendments {
      differences.expect(
        NaiveContent.Entered(
          value: amendment.value, author: amendment.author, reason: amendment.reason),
        report.content.entries[amendment.cell], what)
    }
  }

  /// Two reports side by side.
  mutating func checkPairs() throws {
    guard !world.reports.isEmpty else { return }
    let (left, right) = (one(of: world.reports), one(of: world.reports))
    let answer = try snapshot.compareReports(left.key, right.key)
    let shown = Cell.all.filter { cell in
      [left, right].contains { $0.nanos(cell) != nil || $0.content.unknown.contains(cell) }
    }
    differences.expect(answer.cells.map(\.cell), shown, "pair")
    for cell in answer.cells {
      let (one, other) = (left.nanos(cell.cell), right.nanos(cell.cell))
      differences.expect(cell.left.value.map(Self.nanos), one, "pair")
      differences.expect(cell.right.value.map(Self.nanos), other, "pair")
      differences.expect(
        cell.difference.map(Self.nanos), one.flatMap { one in other.map { $0 - one } }, "pair")
      differences.expect(cell.left.isUnknown, left.content.unknown.contains(cell.cell), "pair")
      differences.expect(cell.right.isUnknown, right.content.unknown.contains(cell.cell), "pair")
    }
  }
}

extension NaiveReport {
  fileprivate func matches(_ question: ReportsQuestion) -> Bool {
    let names = [agency.printedName, agency.canonicalName, agency.departmentName]
    let isThere =
      question.division == nil || division == question.division || isWithin(question.division)
    return isThere && question.years?.contains(year) ?? true
      && (question.basis == nil || basis == question.basis)
      && (question.resolutions.isEmpty || question.resolutions.contains(agency.resolution))
      && (question.findings.isEmpty || !question.findings.isDisjoint(with: findings))
      && (!question.doubtedOnly || !(content.unknown.isEmpty && content.doubted.isEmpty))
      && (!question.amendedOnly || !content.entered.isEmpty)
      && (question.nameContains.isEmpty
        || names.contains { $0?.contains(question.nameContains) ?? false })
  }
}
