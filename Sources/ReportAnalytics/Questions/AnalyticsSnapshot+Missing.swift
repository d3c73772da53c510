import DisclosureReport

extension AnalyticsSnapshot {
  /// How many reports are expected of a division, nil being the whole country; nil where neither
  /// the divisions nor a roster tell.
  func expectedReports(_ basis: Basis, in division: DivisionCode?, year: Int) -> Int? {
    places.expected.count(basis, in: division, year: year)
      ?? rosters[RosterKey(basis: basis, year: year)]?.count(in: division)
  }

  /// Which of the reports expected are not in, and how many are.
  public func missingReports(
    _ question: MissingReportsQuestion, page: Page = .all
  ) throws(QuestionError) -> MissingReportsAnswer {
    guard let expected = expectedGovernments(question) ?? expectedByRoster(question) else {
      let sums = try aggregates(year: question.year) { row in
        row.basis == question.basis && row.division == question.division
      }
      return MissingReportsAnswer(
        reports: Paged(revision: revision, rows: [], total: 0),
        completeness: Completeness(
          reports: sums[question.division]?.reports ?? 0, expected: nil))
    }
    let reports = view.years[question.year]?.reports ?? [:]
    let missing = expected.filter { $0.key.map { reports[$0] == nil } ?? true }
    return MissingReportsAnswer(
      reports: Paged(
        revision: revision, rows: Array(missing[page.range(in: missing.count)]),
        total: missing.count),
      completeness: Completeness(
        reports: expected.count - missing.count, expected: expected.count))
  }

  /// The governments that the divisions expect, in the order of codes; nil where they do not tell.
  private func expectedGovernments(_ question: MissingReportsQuestion) -> [MissingReport]? {
    guard question.basis.kind == .government else { return nil }
    let (gazetteer, year) = (places.gazetteer, question.year)
    return gazetteer.expectedPlaces(of: question.basis.tier, year: year)?.sorted()
      .filter { code in
        question.division.map { gazetteer.path(to: code, year: year).contains($0) } ?? true
      }
      .map { code in
        let government = gazetteer.government(of: code, year: year)
        return MissingReport(
          key: government?.id.map { .agency(id: $0, year: year) },
          name: government?.canonicalName ?? places.name(code, year: year) ?? code.description,
          division: code, provinceName: government?.province?.name)
      }
  }

  /// The agencies that a roster names; nil where none names any in the division.
  private func expectedByRoster(_ question: MissingReportsQuestion) -> [MissingReport]? {
    let loaded = rosters[RosterKey(basis: question.basis, year: question.year)]
    guard let loaded, loaded.count(in: question.division) != nil else { return nil }
    return loaded.agencies.filter { $0.isWithin(question.division) }.map { agency in
      MissingReport(
        key: agency.id.map { .agency(id: $0, year: question.year) }, name: agency.entry.name,
        division: agency.entry.divisionCode ?? agency.places.last,
        provinceName: agency.provinceName)
    }
  }
}
