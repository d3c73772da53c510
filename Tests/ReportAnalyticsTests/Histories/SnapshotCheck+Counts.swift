import DisclosureReport
import ReportAnalytics

extension SnapshotCheck {
  /// Findings by filters at random, in order.
  mutating func checkFindings() throws {
    for _ in 0..<3 {
      let question = FindingsQuestion(
        origins: one(of: [[], [], [.reading], [.crossReport, .report]]),
        codes: one(of: [[], [], [.valuesLost, .yearOnYearJump]]),
        minSeverity: one(of: [.info, .warning, .error]), basis: one(of: [nil, nil] + bases),
        division: one(of: Self.divisions), years: someYears())
      let page = somePage()
      let wanted = world.reports.filter { report in
        let isThere =
          report.division == question.division || report.isWithin(question.division)
        return isThere && question.years?.contains(report.year) ?? true
          && (question.basis == nil || report.basis == question.basis)
      }.flatMap { report in
        report.findings.filter { Self.isWanted($0, question) }.map { (report.key, $0) }
      }
      let answer = try snapshot.findings(question, page: page)
      differences.expect(answer.total, wanted.count, "\(question)")
      differences.expect(
        answer.rows.map { "\($0.standing.key) \($0.finding.code)" },
        rows(wanted, page).map { "\($0.0) \($0.1)" }, "\(question)")
    }
  }

  private static func isWanted(_ code: FindingCode, _ question: FindingsQuestion) -> Bool {
    let severity: FindingSeverity =
      switch code {
      case .labelVariant, .yearOnYearJump: .info
      case .missingTable: .error
      default: .warning
      }
    return (question.codes.isEmpty || question.codes.contains(code))
      && (question.origins.isEmpty || question.origins.contains(code.origin))
      && severity.rawValue >= question.minSeverity.rawValue
  }

  /// The reports that are expected and not in.
  mutating func checkMissing() throws {
    for basis in bases {
      let (year, division) = (2022 + number(3), one(of: Self.divisions))
      let answer = try snapshot.missingReports(
        MissingReportsQuestion(basis: basis, year: year, division: division))
      let what = "missing \(basis) \(year) \(String(describing: division))"
      let expected = world.expected(basis, in: division, year)
      let missing = world.missing(basis, in: division, year)
      differences.expect(answer.completeness.expected, expected, what)
      differences.expect(
        answer.completeness.reports,
        expected.map { $0 - missing.count } ?? world.row(basis, division, year).reports.count,
        what)
      differences.expect(answer.reports.total, missing.count, what)
      differences.expect(
        answer.reports.rows.map { "\($0.key?.description ?? "-") \($0.name)" }, missing, what)
    }
  }

  /// How things stand.
  mutating func checkStatus() {
    let (status, log) = (snapshot.status(), world.model.log)
    differences.expect(status.reports, world.counted.count, "reports")
    differences.expect(
      status.unresolvedReports, world.reports.count - world.counted.count, "unresolved")
    let answered = log.filter { $0.record != nil || $0.outcome != .rejected }
    differences.expect(status.sources, Set(answered.compactMap(\.source)).count, "sources")
    let withdrawn = world.model.keys.count { key in
      world.model.standingClaim(key).map { $0.record == nil } ?? false
    }
    differences.expect(status.withdrawn, withdrawn, "withdrawn")
    let parsers = world.reports.map { $0.event.record?.parser.version ?? "" }
    differences.expect(
      status.parserVersions, Dictionary(grouping: parsers) { $0 }.mapValues(\.count), "parsers")
    let cross = world.reports.flatMap(\.findings).filter { $0.origin == .crossReport }
    differences.expect(
      status.crossFindings, Dictionary(grouping: cross) { $0 }.mapValues(\.count), "cross")
    checkBases(status)
  }

  private mutating func checkBases(_ status: AnalyticsStatus) {
    let wanted = bases.flatMap { basis in
      world.years.map { (basis, $0, world.row(basis, nil, $0)) }
    }.filter { !$0.2.reports.isEmpty }
    differences.expect(status.bases.count, wanted.count, "bases")
    for (got, (basis, year, row)) in zip(status.bases, wanted) {
      let reports = row.reports
      differences.expect(got.basis, basis, "bases")
      differences.expect(got.year, year, "bases")
      differences.expect(
        [got.completeness.reports, got.unknownCells, got.doubtedCells],
        [
          reports.count, reports.reduce(0) { $0 + $1.content.unknown.count },
          reports.reduce(0) { $0 + $1.content.doubted.count },
        ], "bases")
      differences.expect(got.completeness.expected, row.expected, "bases")
    }
  }
}

extension NaiveWorld {
  /// The keys and names of the reports that are expected and not in, in order.
  func missing(_ basis: Basis, in division: DivisionCode?, _ year: Int) -> [String] {
    let standing = Set(counted.map(\.key))
    if let places = Self.expectedPlaces(basis, year) {
      return places.sorted { $0.code < $1.code }
        .filter { place in division.map { place.codes.contains(Int($0.number)) } ?? true }
        .filter { !standing.contains($0.key(year)) }
        .map { "\($0.key(year)) \($0.name)人民政府" }
    }
    return model.expected(basis, year, in: division).sorted { left, right in
      let (one, other) = (left.places.compactMap { $0 }.last, right.places.compactMap { $0 }.last)
      return (one?.number ?? 0, left.id ?? "", left.entry.name)
        < (other?.number ?? 0, right.id ?? "", right.entry.name)
    }.compactMap { agency in
      let key = agency.id.map { ReportKey.agency(id: $0, year: year) }
      if let key, standing.contains(key) { return nil }
      return "\(key?.description ?? "-") \(agency.entry.name)"
    }
  }
}
