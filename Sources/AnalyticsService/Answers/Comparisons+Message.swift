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
