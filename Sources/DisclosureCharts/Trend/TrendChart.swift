/// Divisions over the years as lines.
public struct TrendChart: DisclosureChart, Hashable {
  /// Lines beyond these are not told apart; a chart says how many it leaves out.
  public static let mostSeries = 8
  /// The years that a chart draws; points of others are left out, and counted in a footnote.
  public static let years = 1_900...2_200

  /// What the values are.
  public var title: ChartTitle
  /// What the values count.
  public var unit: ChartUnit
  /// Where the values come from.
  public var origin: ChartOrigin
  /// The lines.
  public var series: [TrendSeries]

  /// A chart.
  public init(title: ChartTitle, unit: ChartUnit, origin: ChartOrigin, series: [TrendSeries]) {
    self.title = title
    self.unit = unit
    self.origin = origin
    self.series = series
  }

  /// The picture as one `<svg>` element.
  public var svg: String {
    TrendDrawing(self).svg
  }

  /// What the picture shows, as text.
  public var table: ChartTable {
    let values = series.flatMap(\.points).compactMap { $0.value?.drawable }
    let style = ValueStyle(unit: unit, values: values)
    let rows = series.flatMap { series in
      series.points.sorted { $0.year < $1.year }.map { point in
        [series.name, String(point.year)] + TrendCells(point, style: style).all
      }
    }
    return ChartTable(
      caption: "\(title.chinese) \(title.english)",
      columns: ["地区 Division", "年份 Year", "值 Value", "95% 区间 Interval", "说明 Remarks"],
      wordColumns: [0, 4], rows: rows)
  }
}
