extension Markup {
  /// Draws a text with its baseline at y.
  mutating func label(_ content: String, x: Double, y: Double, _ style: TextStyle = TextStyle()) {
    element(
      "text", content,
      [
        "class": style.role, "x": px(x), "y": px(y), "font-size": px(style.size),
        "fill": style.fill, "text-anchor": style.anchor.rawValue,
        "font-weight": style.isBold ? "bold" : "normal",
        "stroke": style.hasHalo ? "#ffffff" : "none", "stroke-width": "3",
        "stroke-linejoin": "round", "paint-order": "stroke",
      ])
  }

  /// Draws a straight line.
  mutating func line(
    _ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double, stroke: String, width: Double = 1,
    dash: String = "none", role: String = "line"
  ) {
    empty(
      "line",
      [
        "class": role, "x1": px(x1), "y1": px(y1), "x2": px(x2), "y2": px(y2), "stroke": stroke,
        "stroke-width": px(width), "stroke-dasharray": dash,
      ])
  }

  /// Draws a box.
  mutating func box(
    x: Double, y: Double, width: Double, height: Double, fill: String, stroke: String = "none",
    role: String = "box"
  ) {
    empty(
      "rect",
      [
        "class": role, "x": px(x), "y": px(y), "width": px(max(width, 0)),
        "height": px(max(height, 0)), "fill": fill, "stroke": stroke,
      ])
  }

  /// Draws an interval along a horizontal line, with caps at its ends.
  mutating func whisker(_ x1: Double, _ x2: Double, y: Double) {
    line(x1, y, x2, y, stroke: Ink.whisker, role: "whisker")
    line(x1, y - 3, x1, y + 3, stroke: Ink.whisker)
    line(x2, y - 3, x2, y + 3, stroke: Ink.whisker)
  }
}
