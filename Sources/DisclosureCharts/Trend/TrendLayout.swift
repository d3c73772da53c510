/// Where the parts of a trend lie.
struct TrendLayout {
  static let plotTop = ChartFrame.head + 28
  static let plotBottom = plotTop + 380
  static let nameSize = 12.0
  /// The room of the leader and the sample before a label.
  static let sample = 58.0

  let years: ClosedRange<Int>
  let plotLeft: Double
  let plotRight: Double
  let nameWidth: Double

  init(_ lines: [TrendLine], tickWidth: Double, extraYears: [Int]) {
    let all = lines.flatMap { $0.points.map(\.year) } + extraYears
    let first = all.min() ?? TrendChart.years.lowerBound
    years = first...(all.max() ?? first)
    let widest = lines.map { TextWidth.of(String($0.name.prefix(40)), size: Self.nameSize) }.max()
    nameWidth = min(max(widest ?? 0, 40), 200)
    plotLeft = ChartFrame.margin + min(tickWidth, 140) + 10
    plotRight = ChartFrame.width - ChartFrame.margin - nameWidth - Self.sample
  }

  /// Where a year lies; a single year stands in the middle.
  func x(_ year: Int) -> Double {
    let inset = 14.0
    guard years.count > 1 else { return (plotLeft + plotRight) / 2 }
    let part = Double(year - years.lowerBound) / Double(years.count - 1)
    return plotLeft + inset + part * (plotRight - plotLeft - 2 * inset)
  }

  /// Where a part of the axis lies.
  func y(_ part: Double) -> Double {
    Self.plotBottom - part * (Self.plotBottom - Self.plotTop)
  }

  /// The years whose texts fit side by side, the last one always.
  var shownYears: [Int] {
    let room = (plotRight - plotLeft - 28) / Double(max(years.count - 1, 1))
    let stride = max(1, Int((32 / room).rounded(.up)))
    return years.filter { (years.upperBound - $0).isMultiple(of: stride) }
  }
}
