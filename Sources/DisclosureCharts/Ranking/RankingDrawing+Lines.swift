extension RankingDrawing {
  /// Draws the lines of the country and the median, their labels turned away from each other.
  func drawLines(_ markup: inout Markup) {
    let national = chart.national?.drawable
    let median = chart.median?.drawable
    let top = layout.plotTop - 24
    for (value, ink, dash) in [(national, Ink.national, "7 4"), (median, Ink.median, "1.5 3")] {
      guard let value else { continue }
      markup.line(
        x(value), top - 10, x(value), layout.plotBottom, stroke: ink, width: 1.6, dash: dash,
        role: "reference")
    }
    // To both sides of the lines, so that neither label crosses the other's line.
    let isNationalLeft = (national ?? 0) < (median ?? 0)
    if let national {
      let text = "全国 National \(text(of: national))"
      drawLabel(text, at: x(national), y: top, Ink.national, isLeft: isNationalLeft, &markup)
    }
    if let median {
      let text = "中位数 Median \(text(of: median))"
      drawLabel(text, at: x(median), y: top, Ink.median, isLeft: !isNationalLeft, &markup)
    }
  }

  /// A mean of whole numbers has decimals of its own.
  private func text(of value: Double) -> String {
    let own = ValueStyle(unit: chart.unit, values: [value])
    return own.decimals > style.value.decimals ? own.text(value) : style.value.text(value)
  }

  private func drawLabel(
    _ text: String, at x: Double, y: Double, _ ink: String, isLeft: Bool, _ markup: inout Markup
  ) {
    markup.label(
      text, x: isLeft ? x - 5 : x + 5, y: y,
      TextStyle(
        size: 11, fill: ink, anchor: isLeft ? .end : .start, isBold: true, role: "reference-label"))
  }
}
