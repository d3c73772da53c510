/// Draws a ranking.
struct RankingDrawing {
  let chart: RankingChart
  let order: RankingOrder
  let style: RankingStyle
  let cells: [RankingCells]
  let layout: RankingLayout
  let axis: ValueAxis

  init(_ chart: RankingChart) {
    self.chart = chart
    order = RankingOrder(chart.rows, limit: RankingChart.mostRows)
    let style = RankingStyle(chart, order: order)
    self.style = style
    cells = order.all.map { RankingCells($0, style: style) }
    layout = RankingLayout(
      order, cells: cells,
      hasLines: chart.national?.drawable != nil || chart.median?.drawable != nil)
    let values = order.all.filter { $0.value?.drawable != nil }.flatMap { row in
      let interval = Interval(row.low, row.high)
      return [row.value, interval?.low, interval?.high]
    }
    axis = ValueAxis(
      covering: (values + [chart.national, chart.median]).compactMap { $0?.drawable },
      includingZero: true)
  }

  var svg: String {
    let frame = ChartFrame(
      title: chart.title, subtitle: chart.subtitle, footnotes: Footnotes(footnotes))
    guard !order.all.isEmpty else {
      return frame.svg(plotBottom: EmptyPlot.bottom) { EmptyPlot.draw(&$0) }
    }
    let legend = RankingLegend(self)
    return frame.svg(plotBottom: layout.plotBottom + 20 + legend.height) { markup in
      RankingHatch.define(&markup)
      drawAxis(&markup)
      drawRows(&markup)
      drawLines(&markup)
      drawHeads(&markup)
      legend.draw(&markup, top: layout.plotBottom + 20)
    }
  }

  /// Where a value lies.
  func x(_ value: Double) -> Double {
    layout.x(axis.part(of: value))
  }

  private var footnotes: [String] {
    let rows = order.all
    var notes = chart.origin.definitionNotes
    if rows.contains(where: \.isIncomplete) {
      notes.append("* 应有报告未收齐 Too few of the expected reports are in.")
    }
    if rows.contains(where: \.isSmall) {
      notes.append("† 分母过小，数值仅供参考 The denominator is small, and the value says little.")
    }
    notes.append(contentsOf: completeness)
    if order.leftOut > 0 {
      let count = NumberText.text(order.leftOut)
      notes.append("另有 \(count) 行未绘出 \(count) more rows are not drawn.")
    }
    return notes + chart.origin.sourceNotes
  }

  /// What came in of what was expected, where all rows know it.
  private var completeness: [String] {
    let rows = order.all
    let expected = rows.compactMap(\.expected)
    guard !rows.isEmpty, expected.count == rows.count else { return [] }
    let reports = NumberText.text(rows.map(\.reports).clampedSum)
    let all = NumberText.text(expected.clampedSum)
    return [
      "完整性 Completeness: 所列地区应有报告 \(all) 份，收到 \(reports) 份 (\(reports) of \(all) reports are in)"
    ]
  }
}

extension [Int] {
  /// The sum, or the largest number where it is beyond that.
  fileprivate var clampedSum: Int {
    reduce(0) { sum, next in
      let (result, isOver) = sum.addingReportingOverflow(next)
      return isOver ? (next < 0 ? .min : .max) : result
    }
  }
}
