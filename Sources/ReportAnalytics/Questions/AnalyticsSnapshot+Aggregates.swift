import DisclosureReport

extension AnalyticsSnapshot {
  /// The sums of one division, year and basis; of no report where none is in.
  public func aggregate(_ question: AggregateQuestion) throws(QuestionError) -> AggregateAnswer {
    let sums = try aggregates(year: question.year) { row in
      row.basis == question.basis && row.division == question.division
    }
    return answer(
      sums[question.division] ?? Aggregate(), question.division, question.year, question.basis)
  }

  /// The sums of every division of a level that has reports, in the order of years and division
  /// codes.
  public func aggregates(
    _ question: AggregatesQuestion, page: Page = .all
  ) throws(QuestionError) -> Paged<AggregateAnswer> {
    var answers: [AggregateAnswer] = []
    for year in view.years.keys.sorted() where question.years?.contains(year) ?? true {
      let sums = try aggregates(year: year) { row in
        row.basis == question.basis && row.level == question.level
          && row.isWithin(question.parent)
      }
      for division in sums.keys.sorted(by: Self.precedes) {
        answers.append(
          answer(sums[division] ?? Aggregate(), division, year, question.basis))
      }
    }
    let rows = Array(answers[page.range(in: answers.count)])
    return Paged(revision: revision, rows: rows, total: answers.count)
  }

  private func answer(
    _ aggregate: Aggregate, _ division: DivisionCode?, _ year: Int, _ basis: Basis
  ) -> AggregateAnswer {
    AggregateAnswer(
      division: division, divisionName: places.name(division, year: year), year: year,
      basis: basis, completeness: completeness(aggregate, basis, in: division, year: year),
      aggregate: aggregate)
  }

  /// The order of division codes, the country first.
  static func precedes(_ left: DivisionCode?, _ right: DivisionCode?) -> Bool {
    switch (left, right) {
    case (nil, nil), (_?, nil): false
    case (nil, _?): true
    case (let left?, let right?): left < right
    }
  }
}
