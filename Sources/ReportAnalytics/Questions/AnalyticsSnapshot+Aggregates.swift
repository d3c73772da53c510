import DisclosureReport

extension AnalyticsSnapshot {
  /// The sums of one division, year and basis; of no report where none is in.
  public func aggregate(_ question: AggregateQuestion) throws(QuestionError) -> AggregateAnswer {
    let sum = try windowSum(
      question.basis, question.division, year: question.year, window: question.window)
    return answer(sum, question.division, question.year, question.basis, window: question.window)
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
        guard question.window > 1 else {
          answers.append(answer(sums[division] ?? Aggregate(), division, year, question.basis))
          continue
        }
        let sum = try windowSum(question.basis, division, year: year, window: question.window)
        answers.append(answer(sum, division, year, question.basis, window: question.window))
      }
    }
    let rows = Array(answers[page.range(in: answers.count)])
    return Paged(revision: revision, rows: rows, total: answers.count)
  }

  /// The answer of one division and year.
  func answer(
    _ sum: Aggregate, _ division: DivisionCode?, _ year: Int, _ basis: Basis
  ) -> AggregateAnswer {
    var window = WindowSum(sum)
    window.completeness = completeness(sum, basis, in: division, year: year)
    return answer(window, division, year, basis, window: 1)
  }

  private func answer(
    _ sum: WindowSum, _ division: DivisionCode?, _ year: Int, _ basis: Basis, window: Int
  ) -> AggregateAnswer {
    AggregateAnswer(
      division: division, divisionName: places.name(division, year: year), year: year,
      fromYear: year - window + 1, basis: basis, completeness: sum.completeness,
      aggregate: sum.sum)
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
