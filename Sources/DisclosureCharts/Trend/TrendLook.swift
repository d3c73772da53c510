/// How a line is told from others: by colour, and in print by its dashes and markers.
struct TrendLook {
  let ink: String
  let dash: String
  let marker: TrendMarker

  /// The looks of the lines of one chart, in their order.
  static let all = [
    TrendLook(ink: "#0b4f8a", dash: "none", marker: .disc),
    TrendLook(ink: "#c2410c", dash: "9 4", marker: .square),
    TrendLook(ink: "#1b7f4b", dash: "3 3", marker: .triangle),
    TrendLook(ink: "#7b2d8b", dash: "11 3 2 3", marker: .diamond),
    TrendLook(ink: "#806300", dash: "16 4", marker: .ring),
    TrendLook(ink: "#333333", dash: "5 2", marker: .cross),
    TrendLook(ink: "#0e7490", dash: "1.5 4", marker: .openSquare),
    TrendLook(ink: "#b0246b", dash: "8 3 2 3 2 3", marker: .openTriangle),
  ]
}

/// The sign at the points of a line.
enum TrendMarker: CaseIterable {
  case disc, square, triangle, diamond, ring, cross, openSquare, openTriangle

  private var isOpen: Bool {
    switch self {
    case .ring, .openSquare, .openTriangle: true
    case .disc, .square, .triangle, .diamond, .cross: false
    }
  }

  /// The outline around the origin, as an SVG path.
  private var path: String {
    switch self {
    case .disc, .ring: "M-4 0a4 4 0 1 0 8 0a4 4 0 1 0 -8 0z"
    case .square, .openSquare: "M-3.5 -3.5h7v7h-7z"
    case .triangle: "M0 -4.8L4.5 3.4H-4.5z"
    case .openTriangle: "M0 4.8L4.5 -3.4H-4.5z"
    case .diamond: "M0 -5.2L4.6 0L0 5.2L-4.6 0z"
    case .cross: "M-3.8 -3.8L3.8 3.8M3.8 -3.8L-3.8 3.8"
    }
  }

  /// Draws the sign; a faint one stands for a value that is incomplete.
  func draw(_ markup: inout Markup, x: Double, y: Double, ink: String, isFaint: Bool) {
    markup.empty(
      "path",
      [
        "class": "marker", "d": path, "transform": "translate(\(px(x)) \(px(y)))",
        "fill": self == .cross ? "none" : isOpen || isFaint ? "#ffffff" : ink, "stroke": ink,
        "stroke-width": "1.8",
      ])
    guard isFaint else { return }
    markup.empty(
      "circle",
      [
        "class": "incomplete", "cx": px(x), "cy": px(y), "r": "8", "fill": "none", "stroke": ink,
        "stroke-width": "1", "stroke-dasharray": "2 2",
      ])
  }
}
