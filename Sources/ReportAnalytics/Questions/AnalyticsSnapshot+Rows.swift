import DisclosureReport

extension AnalyticsSnapshot {
  /// The sums of every division whose row is wanted, by division; nil is the whole country.
  func aggregates(
    year: Int, _ isWanted: (RowKey) -> Bool
  ) throws(QuestionError) -> [DivisionCode?: Aggregate] {
    guard let view = view.years[year] else { return [:] }
    var sums: [DivisionCode?: Aggregate] = [:]
    for (row, aggregate) in view.rows where isWanted(row) {
      sums[row.division, default: Aggregate()].add(aggregate)
    }
    for (row, members) in view.counties where isWanted(row) {
      try add(members, of: view, to: &sums[row.division, default: Aggregate()])
    }
    return sums
  }

  private func add(
    _ members: Set<ReportKey>, of view: YearView, to sum: inout Aggregate
  ) throws(QuestionError) {
    for key in members {
      guard let report = view.reports[key] else { continue }
      do throws(CompactError) {
        sum.change(.adding, Contribution(try report.standing.counted(), report.cross))
      } catch {
        throw .unreadable(key, error)
      }
    }
  }

  /// How many of the reports expected of a division are in.
  func completeness(
    _ aggregate: Aggregate, _ basis: Basis, in division: DivisionCode?, year: Int
  ) -> Completeness {
    Completeness(
      reports: aggregate.reports,
      expected: expectedReports(basis, in: division, year: year))
  }
}

extension RowKey {
  /// Whether the row's division is another one or below it; every row is below nil, the country.
  func isWithin(_ parent: DivisionCode?) -> Bool {
    parent.map { place.isWithin($0) } ?? true
  }
}
