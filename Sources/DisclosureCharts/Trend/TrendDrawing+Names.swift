extension TrendDrawing {
  /// Draws the names at the ends of the lines, with a sample of each, spread so that none overlap.
  func drawNames(_ markup: inout Markup) {
    let named = zip(lines, TrendLook.all).compactMap { line, look in
      line.points.last.map { (line: line, look: look, end: place($0)) }
    }
    let places = LabelColumn.spread(
      named.map(\.end.y), gap: 18, from: TrendLayout.plotTop, to: TrendLayout.plotBottom)
    let left = layout.plotRight + 14
    for (item, y) in zip(named, places) {
      markup.line(
        min(item.end.x + 9, left - 2), item.end.y, left - 2, y, stroke: Ink.paleEdge, width: 0.7,
        role: "leader")
      markup.line(
        left, y, left + 32, y, stroke: item.look.ink, width: 1.8, dash: item.look.dash)
      item.look.marker.draw(&markup, x: left + 16, y: y, ink: item.look.ink, isFaint: false)
      let size = TrendLayout.nameSize
      markup.open("g")
      markup.element("title", item.line.name)
      markup.label(
        LabelText.shortened(item.line.name, to: layout.nameWidth, size: size), x: left + 40,
        y: y + 4, TextStyle(size: size, fill: item.look.ink, role: "series-name"))
      markup.close("g")
    }
  }
}
