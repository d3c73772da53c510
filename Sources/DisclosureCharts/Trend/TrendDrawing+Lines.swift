extension TrendDrawing {
  /// Draws a line with its gaps, intervals, breaks and markers.
  func draw(_ line: TrendLine, _ look: TrendLook, _ markup: inout Markup) {
    markup.open("g", ["class": "series"])
    markup.element("title", line.name)
    for run in line.runs { draw(run, look, &markup) }
    for point in line.points { draw(point, of: line, look, &markup) }
    markup.close("g")
  }

  private func draw(_ run: [TrendLine.Point], _ look: TrendLook, _ markup: inout Markup) {
    guard run.count > 1 else { return }
    let places = run.map(place).map { "\(px($0.x)),\(px($0.y))" }
    markup.empty(
      "polyline",
      [
        "class": "run", "points": places.joined(separator: " "), "fill": "none",
        "stroke": look.ink, "stroke-width": "1.8", "stroke-dasharray": look.dash,
        "stroke-linejoin": "round",
      ])
  }

  private func draw(
    _ point: TrendLine.Point, of line: TrendLine, _ look: TrendLook, _ markup: inout Markup
  ) {
    let (x, y) = place(point)
    markup.open("g", ["class": "point"])
    let cells = point.cells
    let parts = ["\(line.name) \(point.year): \(cells.value)", cells.interval, cells.remarks]
    markup.element(
      "title", parts.filter { !$0.isEmpty && $0 != "—" }.joined(separator: "; "))
    if let interval = point.interval {
      let (low, high) = (
        layout.y(axis.part(of: interval.low)), layout.y(axis.part(of: interval.high))
      )
      markup.line(x, low, x, high, stroke: look.ink, width: 0.8, role: "whisker")
      markup.line(x - 2.5, low, x + 2.5, low, stroke: look.ink, width: 0.8)
      markup.line(x - 2.5, high, x + 2.5, high, stroke: look.ink, width: 0.8)
    }
    if point.isBreak { drawBreak(x, y, &markup) }
    look.marker.draw(&markup, x: x, y: y, ink: look.ink, isFaint: point.isIncomplete)
    markup.close("g")
  }

  /// Two strokes that cut the line before its point.
  private func drawBreak(_ x: Double, _ y: Double, _ markup: inout Markup) {
    markup.box(x: x - 13, y: y - 7, width: 5, height: 14, fill: "#ffffff")
    for left in [x - 13, x - 8] {
      markup.line(left, y - 7, left, y + 7, stroke: Ink.text, width: 1.6, role: "break-sign")
    }
  }

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
