/// What every chart has around its plot: the page, the title above and the footnotes below.
struct ChartFrame {
  static let width = 960.0
  static let margin = 24.0
  /// The height of the title block.
  static let head = 88.0

  private static let families =
    "'Noto Sans CJK SC','PingFang SC','Microsoft YaHei',sans-serif"
  private static let inner = width - 2 * margin

  let title: ChartTitle
  let subtitle: String
  let footnotes: Footnotes

  /// The chart around a plot that ends at a height.
  func svg(plotBottom: Double, draw: (inout Markup) -> Void) -> String {
    let height = plotBottom + footnotes.height + Self.margin
    var markup = Markup()
    markup.open(
      "svg",
      [
        "xmlns": "http://www.w3.org/2000/svg", "viewBox": "0 0 \(px(Self.width)) \(px(height))",
        "width": px(Self.width), "height": px(height), "role": "img",
        "font-family": Self.families,
      ])
    markup.element(
      "title", [title.chinese, title.english].filter { !$0.isEmpty }.joined(separator: " — "))
    markup.element("desc", subtitle)
    markup.box(x: 0, y: 0, width: Self.width, height: height, fill: "#ffffff")
    drawHead(&markup)
    draw(&markup)
    footnotes.draw(&markup, top: plotBottom)
    markup.close("svg")
    return markup.text
  }

  private func drawHead(_ markup: inout Markup) {
    func line(_ text: String, y: Double, _ style: TextStyle) {
      let shown = LabelText.shortened(text, to: Self.inner, size: style.size)
      if !shown.isEmpty { markup.label(shown, x: Self.margin, y: y, style) }
    }
    line(title.chinese, y: 36, TextStyle(size: 20, isBold: true, role: "title"))
    line(title.english, y: 56, TextStyle(size: 13, fill: Ink.quiet, role: "title"))
    line(subtitle, y: 76, TextStyle(size: 12, fill: Ink.quiet, role: "subtitle"))
  }
}
