import DisclosureCharts
import GongkaiProtos

extension RankingChart {
  /// The picture of a comparison of divisions.
  init(_ answer: Gongkai_V1_CompareDivisionsResponse) {
    let text = MetricText(answer.metric)
    self.init(
      title: ChartTitle(answer.metric), unit: text.isPercentage ? .percent : .number,
      year: Int(answer.year),
      origin: ChartOrigin(
        answer.metric, answer.basis, revision: answer.revision, notes: answer.notes),
      rows: answer.rows.map(RankingRow.init),
      national: answer.national.hasValue ? answer.national.value : nil,
      median: answer.quantiles.hasMedian ? answer.quantiles.median : nil)
  }
}

extension RankingRow {
  fileprivate init(_ row: Gongkai_V1_DivisionRow) {
    let value = row.value
    let completeness = value.completeness
    self.init(
      rank: row.hasRank ? Int(row.rank) : nil,
      name: row.divisionName.isEmpty ? "全国" : row.divisionName, code: row.divisionCode,
      value: value.hasValue ? value.value : nil,
      low: value.hasInterval ? value.interval.low : nil,
      high: value.hasInterval ? value.interval.high : nil,
      denominator: value.hasDenominator ? Double(value.denominator.units) : nil,
      isIncomplete: row.incomplete, isSmall: value.smallDenominator,
      reports: Int(completeness.reports),
      expected: completeness.hasExpected ? Int(completeness.expected) : nil)
  }
}

extension ChartTitle {
  /// A metric's names, with its unit where the axis does not tell it.
  init(_ metric: Gongkai_V1_Metric) {
    let unit =
      MetricText(metric).isPercentage || metric.unit.isEmpty ? "" : "（\(metric.unit)）"
    self.init(chinese: metric.name + unit, english: metric.englishName)
  }
}

extension ChartOrigin {
  /// What a reader of a picture must know to quote it.
  init(
    _ metric: Gongkai_V1_Metric, _ basis: Gongkai_V1_Basis, revision: Int64, notes: [String]
  ) {
    self.init(
      basis: BasisOption.text(basis), revision: revision,
      definition: "\(metric.definition)  [\(metric.id) v\(metric.version)]", notes: notes,
      source: "政府信息公开工作年度报告（\(metric.source)）")
  }
}
