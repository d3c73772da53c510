import DisclosureReport

extension AnalyticsSnapshot {
  /// The sums of rows that have changed, as far as a question asks for them, in the order of years and division codes.
  ///
  /// A division whose last report has gone is told with the sums of no report.
  public func aggregates(
    of rows: Set<RowPlace>, _ question: AggregatesQuestion
  ) throws(QuestionError) -> [AggregateAnswer] {
    var wanted: [Int: Set<DivisionCode?>] = [:]
    for row in rows where row.isAsked(question) {
      wanted[row.year, default: []].insert(row.row.division)
    }
    var answers: [AggregateAnswer] = []
    for (year, divisions) in wanted.sorted(by: { $0.key < $1.key }) {
      let sums = try aggregates(year: year) { row in
        row.basis == question.basis && row.level == question.level
          && row.isWithin(question.parent) && divisions.contains(row.division)
      }
      for division in divisions.sorted(by: Self.precedes) {
        answers.append(answer(sums[division] ?? Aggregate(), division, year, question.basis))
      }
    }
    return answers
  }
}

extension RowPlace {
  /// Whether a question asks for the row.
  fileprivate func isAsked(_ question: AggregatesQuestion) -> Bool {
    basis == question.basis && level == question.level
      && question.years?.contains(year) ?? true && isWithin(question.parent)
  }
}
