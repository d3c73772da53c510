/// Tells what the bars and lines of a ranking mean, those that it has.
struct RankingLegend {
  private enum Sign {
    case bar(isRanked: Bool, isIncomplete: Bool)
    case whisker
    case line(String, String)
  }

  private static let size = 11.0
  private static let lineHeight = 20.0
  private let items: [(sign: Sign, text: String, row: Int, x: Double)]
  private let lines: Int

  init(_ drawing: RankingDrawing) {
    var signs: [(Sign, String)] = []
    let (ranked, unranked) = (drawing.order.ranked, drawing.order.unranked)
    if ranked.contains(where: { !$0.isIncomplete }) {
      signs.append((.bar(isRanked: true, isIncomplete: false), "已排名 Ranked"))
    }
    if unranked.contains(where: { !$0.isIncomplete && $0.value?.drawable != nil }) {
      signs.append((.bar(isRanked: false, isIncomplete: false), "未排名 Not ranked"))
    }
    let isRankedHatched = ranked.contains(where: \.isIncomplete)
    if isRankedHatched || unranked.contains(where: { $0.isIncomplete && $0.value?.drawable != nil })
    {
      signs.append((.bar(isRanked: isRankedHatched, isIncomplete: true), "报告不全 Incomplete *"))
    }
    if drawing.order.all.contains(where: { Interval($0.low, $0.high) != nil }) {
      signs.append((.whisker, "95% 置信区间 95% interval"))
    }
    if drawing.chart.national?.drawable != nil {
      signs.append((.line(Ink.national, "7 4"), "全国 National"))
    }
    if drawing.chart.median?.drawable != nil {
      signs.append((.line(Ink.median, "1.5 3"), "中位数 Median"))
    }
    (items, lines) = Self.placed(signs)
  }

  /// The height of the legend.
  var height: Double { Double(lines) * Self.lineHeight + 6 }

  private static func placed(
    _ signs: [(Sign, String)]
  ) -> ([(sign: Sign, text: String, row: Int, x: Double)], Int) {
    var x = ChartFrame.margin
    var row = 0
    var placed: [(sign: Sign, text: String, row: Int, x: Double)] = []
    for (sign, text) in signs {
      let width = 34 + TextWidth.of(text, size: size) + 12
      if x + width > ChartFrame.width - ChartFrame.margin, x > ChartFrame.margin {
        x = ChartFrame.margin
        row += 1
      }
      placed.append((sign, text, row, x))
      x += width
    }
    return (placed, signs.isEmpty ? 0 : row + 1)
  }

  /// Draws the legend below a height.
  func draw(_ markup: inout Markup, top: Double) {
    for item in items {
      let y = top + 14 + Double(item.row) * Self.lineHeight
      draw(item.sign, x: item.x, y: y, &markup)
      markup.label(
        item.text, x: item.x + 34, y: y + 4,
        TextStyle(size: Self.size, fill: Ink.quiet, role: "legend"))
    }
  }

  private func draw(_ sign: Sign, x: Double, y: Double, _ markup: inout Markup) {
    switch sign {
    case .bar(let isRanked, let isIncomplete):
      let paint = RankingHatch.paint(isRanked: isRanked, isIncomplete: isIncomplete)
      markup.box(x: x, y: y - 6, width: 28, height: 12, fill: paint.fill, stroke: paint.edge)
    case .whisker: markup.whisker(x, x + 28, y: y)
    case .line(let ink, let dash):
      markup.line(x, y, x + 28, y, stroke: ink, width: 1.6, dash: dash)
    }
  }
}
