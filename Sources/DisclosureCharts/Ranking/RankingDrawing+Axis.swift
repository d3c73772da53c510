extension RankingDrawing {
  /// Draws the stripes that lead the eye along rows, and the lines of the ticks.
  func drawAxis(_ markup: inout Markup) {
    for index in cells.indices where index.isMultiple(of: 2) {
      markup.box(
        x: ChartFrame.margin, y: layout.top(of: index),
        width: ChartFrame.width - 2 * ChartFrame.margin, height: layout.rowHeight,
        fill: Ink.stripe)
    }
    for tick in axis.ticks {
      markup.line(
        x(tick), layout.plotTop, x(tick), layout.plotBottom,
        stroke: tick == 0 ? Ink.quiet : Ink.grid)
    }
  }

  /// Draws the texts of the ticks, above and below, and the heads of the columns.
  func drawHeads(_ markup: inout Markup) {
    let style = TextStyle(
      size: 11, fill: Ink.quiet, anchor: .middle, hasHalo: true, role: "tick")
    for tick in shownTicks {
      let text = self.style.value.tick(tick, of: axis)
      markup.label(text, x: x(tick), y: layout.plotTop - 6, style)
      markup.label(text, x: x(tick), y: layout.plotBottom + 14, style)
    }
    var head = TextStyle(size: 11, fill: Ink.quiet, anchor: .end, role: "head")
    for (title, right) in zip(["值", "分母", "报告"], layout.columns) {
      markup.label(title, x: right, y: layout.plotTop - 6, head)
    }
    markup.label("排名", x: RankingLayout.nameLeft - 12, y: layout.plotTop - 6, head)
    head.anchor = .start
    markup.label("地区", x: RankingLayout.nameLeft, y: layout.plotTop - 6, head)
  }

  /// The ticks whose texts fit side by side: all of them, or every second and so on.
  private var shownTicks: [Double] {
    let widest =
      axis.ticks.map { TextWidth.of(style.value.tick($0, of: axis), size: 11) }.max() ?? 0
    let room = (layout.plotRight - layout.plotLeft) / Double(max(axis.ticks.count - 1, 1))
    let stride = Int(min(max(((widest + 8) / room).rounded(.up), 1), 24))
    return axis.ticks.enumerated().filter { $0.offset.isMultiple(of: stride) }.map(\.element)
  }
}
