import DisclosureCharts
import GongkaiProtos

extension TrendChart {
  /// The picture of a comparison of years.
  init(_ answer: Gongkai_V1_CompareYearsResponse) {
    self.init(
      title: ChartTitle(answer.metric),
      unit: MetricText(answer.metric).isPercentage ? .percent : .number,
      origin: ChartOrigin(
        answer.metric, answer.basis, revision: answer.revision, notes: answer.notes),
      series: answer.series.map { series in
        TrendSeries(
          name: series.divisionName.isEmpty ? "全国" : series.divisionName,
          points: series.points.map(TrendPoint.init))
      })
  }
}

extension TrendPoint {
  fileprivate init(_ point: Gongkai_V1_YearPoint) {
    let value = point.value
    self.init(
      year: Int(point.year), value: value.hasValue ? value.value : nil,
      low: value.hasInterval ? value.interval.low : nil,
      high: value.hasInterval ? value.interval.high : nil,
      breaks: point.breaks.compactMap { SeriesBreakText.of($0) },
      isIncomplete: !value.completeness.hasRatio || value.completeness.ratio < 0.5)
  }
}

/// What breaks a series, for people.
enum SeriesBreakText {
  /// The break in Chinese and English; nil for what the picture shows in another way, as gaps and incomplete years.
  static func of(_ what: Gongkai_V1_SeriesBreak) -> String? {
    switch what {
    case .recoded: "区划代码或名称变更 another code or name"
    case .parentChanged: "隶属关系变更 another parent"
    case .eraChanged: "表格改版 another form"
    case .definitionChanged: "口径变更 another definition"
    case .gap, .incomplete, .unspecified, .UNRECOGNIZED: nil
    }
  }
}
