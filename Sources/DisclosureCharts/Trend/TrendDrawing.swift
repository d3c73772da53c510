/// Draws a trend.
struct TrendDrawing {
  let chart: TrendChart
  let style: ValueStyle
  let lines: [TrendLine]
  let axis: ValueAxis
  let layout: TrendLayout
  let breaks: TrendBreaks

  init(_ chart: TrendChart) {
    self.chart = chart
    let series = Array(chart.series.prefix(TrendChart.mostSeries))
    let points = series.flatMap(\.points)
    let style = ValueStyle(unit: chart.unit, values: points.compactMap { $0.value?.drawable })
    self.style = style
    lines = series.map { TrendLine($0, style: style) }
    let values = lines.flatMap(\.points).flatMap {
      [$0.value, $0.interval?.low, $0.interval?.high].compactMap(\.self)
    }
    let axis = ValueAxis(trend: values)
    self.axis = axis
    breaks = TrendBreaks(series)
    layout = TrendLayout(
      lines,
      tickWidth: axis.ticks.map { TextWidth.of(style.tick($0, of: axis), size: 11) }.max() ?? 0,
      extraYears: points.map(\.year).filter { TrendChart.years.contains($0) })
  }

  var svg: String {
    let frame = ChartFrame(
      title: chart.title, subtitle: subtitle, footnotes: Footnotes(footnotes))
    guard lines.contains(where: { !$0.points.isEmpty }) else {
      return frame.svg(plotBottom: EmptyPlot.bottom) { EmptyPlot.draw(&$0) }
    }
    return frame.svg(plotBottom: TrendLayout.plotBottom + 26) { markup in
      drawAxes(&markup)
      drawBreakYears(&markup)
      for (line, look) in zip(lines, TrendLook.all) { draw(line, look, &markup) }
      drawNames(&markup)
    }
  }

  /// Where a point lies.
  func place(_ point: TrendLine.Point) -> (x: Double, y: Double) {
    (layout.x(point.year), layout.y(axis.part(of: point.value)))
  }

  private var subtitle: String {
    let years = lines.flatMap { $0.points.map(\.year) }
    let span =
      years.min().flatMap { first in
        years.max().map { ($0 > first ? "\(first)–\($0)" : "\(first)") + " · " }
      } ?? ""
    let basis = chart.origin.basis.isEmpty ? "" : "口径 Basis: \(chart.origin.basis) · "
    return "\(span)\(basis)修订 Revision \(chart.origin.revision)"
  }

  private var footnotes: [String] {
    var notes = chart.origin.definitionNotes
    if lines.contains(where: { $0.points.contains(where: \.isIncomplete) }) {
      notes.append("虚线圆圈：报告未收齐 Dashed ring: too few of the expected reports are in.")
    }
    if axis.low > 0 || axis.high < 0 {
      notes.append("纵轴不从零开始 The vertical axis does not start at zero.")
    }
    notes.append(contentsOf: breaks.notes)
    let left = chart.series.count - lines.count
    if left > 0 { notes.append("另有 \(left) 条线未绘出 \(left) more lines are not drawn.") }
    let outside = chart.series.prefix(TrendChart.mostSeries).flatMap(\.points)
      .count { !TrendChart.years.contains($0.year) }
    if outside > 0 {
      notes.append("另有 \(outside) 个年份不合理的点未绘出 \(outside) points of impossible years are not drawn.")
    }
    return notes + chart.origin.sourceNotes
  }
}
