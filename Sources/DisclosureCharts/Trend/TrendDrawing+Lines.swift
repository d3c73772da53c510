extension TrendDrawing {
  /// Draws a line with its gaps, intervals, breaks and markers.
  func draw(_ line: TrendLine, _ look: TrendLook, _ markup: inout Markup) {
    markup.open("g", ["class": "series"])
    markup.element("title", line.name)
    for run in line.runs { draw(run, look, &markup) }
    for run in line.runs {
      for (before, point) in zip([nil] + run.map(Optional.some), run) where point.isBreak {
        drawBreak(at: point, after: before, &markup)
      }
    }
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
    look.marker.draw(&markup, x: x, y: y, ink: look.ink, isFaint: point.isIncomplete)
    markup.close("g")
  }

  /// Two strokes that cut the line on its way to a point.
  private func drawBreak(
    at point: TrendLine.Point, after before: TrendLine.Point?, _ markup: inout Markup
  ) {
    let end = place(point)
    let start = before.map(place) ?? (x: end.x - 40, y: end.y)
    let part = end.x > start.x ? min(13 / (end.x - start.x), 0.5) : 0
    let (x, y) = (end.x - part * (end.x - start.x), end.y - part * (end.y - start.y))
    markup.empty(
      "path",
      [
        "class": "break-gap", "fill": "#ffffff",
        "d": "M\(px(x - 5)) \(px(y + 6))l5 -12h5l-5 12z",
      ])
    for left in [x - 5, x] {
      markup.line(left, y + 6, left + 5, y - 6, stroke: Ink.text, width: 1.5, role: "break-sign")
    }
  }
}
