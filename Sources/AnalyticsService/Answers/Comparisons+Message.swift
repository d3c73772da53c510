import DisclosureReport
import GongkaiProtos
import ReportAnalytics

extension Gongkai_V1_CompareDivisionsResponse {
  /// The message of a comparison, without its next page's token.
  init(_ answer: DivisionsAnswer) {
    self.init()
    revision = answer.revision
    metric = Gongkai_V1_Metric(answer.metric)
    basis = Gongkai_V1_Basis(answer.basis)
    year = Int32(clamping: answer.year ?? 0)
    rows = answer.rows.map(Gongkai_V1_DivisionRow.init)
    total = Gongkai_V1_MetricValue(answer.overall)
    notes = answer.notes
    totalSize = Int64(answer.total)
    ranked = Int64(answer.ranked)
    if let national = answer.national { self.national = Gongkai_V1_MetricValue(national) }
    if let quantiles = answer.quantiles { self.quantiles = Gongkai_V1_Quantiles(quantiles) }
    if let spread = answer.reportQuantiles { reportQuantiles = Gongkai_V1_Quantiles(spread) }
    alsoMetrics = answer.alsoMetrics.map(Gongkai_V1_Metric.init)
  }
}

extension Gongkai_V1_DivisionRow {
  fileprivate init(_ row: DivisionRow) {
    self.init()
    divisionCode = row.division?.description ?? ""
    divisionName = row.divisionName ?? ""
    if let rank = row.rank { self.rank = Int32(clamping: rank) }
    incomplete = row.isIncomplete
    value = Gongkai_V1_MetricValue(row.value)
    if let percentile = row.percentile { self.percentile = percentile }
    if let distance = row.fromNational { fromNational = distance }
    if let distance = row.fromMedian { fromMedian = distance }
    also = row.also.map { value in
      var also = Gongkai_V1_AlsoValue()
      also.year = Int32(clamping: value.year)
      also.value = Gongkai_V1_MetricValue(value.value)
      return also
    }
  }
}

extension Gongkai_V1_CompareYearsResponse {
  /// The message of a comparison.
  init(_ answer: YearsAnswer) {
    self.init()
    revision = answer.revision
    metric = Gongkai_V1_Metric(answer.metric)
    basis = Gongkai_V1_Basis(answer.basis)
    series = answer.series.map(Gongkai_V1_YearSeries.init)
    notes = answer.notes
  }
}

extension Gongkai_V1_YearSeries {
  fileprivate init(_ series: YearSeries) {
    self.init()
    divisionCode = series.division?.description ?? ""
    divisionName = series.divisionName ?? ""
    points = series.points.map(Gongkai_V1_YearPoint.init)
    if let growth = series.growth { self.growth = Gongkai_V1_Growth(growth) }
  }
}

extension Gongkai_V1_Growth {
  fileprivate init(_ growth: Growth) {
    self.init()
    fromYear = Int32(clamping: growth.from)
    toYear = Int32(clamping: growth.to)
    change = growth.change
    if let rate = growth.annualRate { annualRate = rate }
  }
}

extension Gongkai_V1_YearPoint {
  fileprivate init(_ point: YearPoint) {
    self.init()
    year = Int32(clamping: point.year)
    divisionCode = point.division?.description ?? ""
    divisionName = point.divisionName ?? ""
    value = Gongkai_V1_MetricValue(point.value)
    if let change = point.change { self.change = change }
    if let change = point.relativeChange { relativeChange = change }
    breaks = point.breaks.map { Gongkai_V1_SeriesBreak(core: $0) }
    eras = point.value.eras.map { Gongkai_V1_Era(core: $0) }
  }
}
