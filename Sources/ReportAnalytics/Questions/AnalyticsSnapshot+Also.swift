import DisclosureReport

extension AnalyticsSnapshot {
  /// Answers other metrics and years beside the rows of a comparison.
  ///
  /// In another year a row is its division's lineage. The metrics are the comparison's own, then the others.
  func answerAlso(
    _ question: DivisionsQuestion, _ metrics: [Metric], year: Int, _ rows: inout [DivisionRow]
  ) throws(QuestionError) {
    let years = [year] + question.alsoYears
    guard metrics.count > 1 || years.count > 1, !rows.isEmpty else { return }
    var sums: [Int: [DivisionCode?: Aggregate]] = [:]
    for year in Set(years) {
      sums[year] = try aggregates(year: year) {
        $0.basis == question.basis && $0.level == question.level
      }
    }
    for place in rows.indices {
      for (number, metric) in metrics.enumerated() {
        for other in number == 0 ? question.alsoYears : years {
          rows[place].also.append(
            value(metric, question.basis, rows[place].division, from: year, in: other, sums[other]))
        }
      }
    }
  }

  /// A metric's value in another year of the division that has a code in one.
  private func value(
    _ metric: Metric, _ basis: Basis, _ division: DivisionCode?, from year: Int, in other: Int,
    _ sums: [DivisionCode?: Aggregate]?
  ) -> AlsoValue {
    let code = stage(of: division, lastYear: year, in: other).code
    let sum = sums?[code] ?? Aggregate()
    return AlsoValue(
      year: other,
      value: MetricValue(
        metric, sum, completeness(sum, basis, in: code, year: other),
        residents: residents(of: code, year: other, for: metric)))
  }

  /// How a metric is spread over the single reports of a basis and year, where it is asked for.
  ///
  /// A report has its value by itself; one per head has that of its division's residents, and none
  /// where it has no division: without one, only the central government's is the whole country's.
  func reportQuantiles(
    _ question: DivisionsQuestion, _ metric: Metric, year: Int?
  ) throws(QuestionError) -> Quantiles? {
    guard question.includesReportQuantiles, let year, let view = view.years[year] else {
      return nil
    }
    var values: [Double] = []
    for (key, report) in view.reports where report.basis == question.basis {
      do throws(CompactError) {
        let content = try report.standing.counted()
        let hasResidents = report.division != nil || question.basis.tier == .central
        let residents =
          hasResidents ? residents(of: report.division, year: year, for: metric) : nil
        if let value = MetricValue.value(metric, of: content, residents) { values.append(value) }
      } catch {
        throw .unreadable(key, error)
      }
    }
    return Quantiles(values)
  }
}
