/// What stands where a chart has nothing to draw.
enum EmptyPlot {
  /// The bottom of the empty plot.
  static let bottom = ChartFrame.head + 120

  /// Says that there is nothing.
  static func draw(_ markup: inout Markup) {
    markup.box(
      x: ChartFrame.margin, y: ChartFrame.head + 10,
      width: ChartFrame.width - 2 * ChartFrame.margin, height: 100, fill: Ink.stripe)
    markup.label(
      "没有可显示的数据 Nothing to show", x: ChartFrame.width / 2, y: ChartFrame.head + 65,
      TextStyle(size: 14, fill: Ink.quiet, anchor: .middle, role: "empty"))
  }
}
