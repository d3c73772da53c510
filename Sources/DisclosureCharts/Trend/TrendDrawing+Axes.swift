extension TrendDrawing {
  /// Draws the ticks of both axes.
  func drawAxes(_ markup: inout Markup) {
    for tick in axis.ticks {
      let y = layout.y(axis.part(of: tick))
      let isBase = tick == 0 || tick == axis.low
      markup.line(
        layout.plotLeft, y, layout.plotRight, y, stroke: isBase ? Ink.quiet : Ink.grid)
      markup.label(
        style.tick(tick, of: axis), x: layout.plotLeft - 8, y: y + 4,
        TextStyle(size: 11, fill: Ink.quiet, anchor: .end, role: "tick"))
    }
    let bottom = TrendLayout.plotBottom
    for year in layout.shownYears {
      markup.line(layout.x(year), bottom, layout.x(year), bottom + 4, stroke: Ink.quiet)
      markup.label(
        String(year), x: layout.x(year), y: bottom + 18,
        TextStyle(size: 11, fill: Ink.quiet, anchor: .middle, role: "year"))
    }
  }

  /// Draws a line down each year that has breaks, with their numbers above the plot.
  ///
  /// The numbers take a second row where years are close, and go where that is full as well: the
  /// footnotes tell them with their years.
  func drawBreakYears(_ markup: inout Markup) {
    let top = TrendLayout.plotTop
    var rows = [(right: 0.0, y: top - 9), (right: 0.0, y: top - 21)]
    for label in breaks.labels {
      let x = layout.x(label.year)
      markup.line(
        x, top - 6, x, TrendLayout.plotBottom, stroke: Ink.paleEdge, dash: "1 3", role: "break")
      let text = "//" + label.text
      let half = TextWidth.of(text, size: 10) / 2
      guard let row = rows.firstIndex(where: { $0.right + 3 < x - half }) else { continue }
      rows[row].right = x + half
      markup.label(
        text, x: x, y: rows[row].y,
        TextStyle(size: 10, fill: Ink.text, anchor: .middle, hasHalo: true, role: "break-label"))
    }
  }
}
