/// Where the parts of a ranking lie.
struct RankingLayout {
  static let nameLeft = 68.0
  private static let widestName = 220.0
  /// Columns of numbers are no wider, so that there is always room for bars.
  static let widestCell = 130.0
  private static let columnGap = 18.0
  private static let separator = 30.0

  let rankedCount: Int
  let unrankedCount: Int
  let rowHeight: Double
  let fontSize: Double
  let nameWidth: Double
  let plotLeft: Double
  let plotRight: Double
  /// The right edges of the columns of values, denominators and reports.
  let columns: [Double]
  let plotTop: Double

  init(_ order: RankingOrder, cells: [RankingCells], hasLines: Bool) {
    rankedCount = order.ranked.count
    unrankedCount = order.unranked.count
    let isLong = cells.count > 60
    rowHeight = isLong ? 17 : 21
    let size = isLong ? 11.0 : 12.0
    fontSize = size
    let widest = cells.lazy.map { TextWidth.of(String($0.name.prefix(40)), size: size) }.max()
    nameWidth = min(max(widest ?? 0, 60), Self.widestName)
    plotLeft = Self.nameLeft + nameWidth + 14

    func column(_ texts: [String], title: Double) -> Double {
      let widest = texts.lazy.map { TextWidth.of($0, size: size) }.max() ?? 0
      return min(max(widest, title), Self.widestCell)
    }
    let edge = ChartFrame.width - ChartFrame.margin
    let reports = edge - column(cells.map(\.reports), title: 34) - Self.columnGap
    let denominator = reports - column(cells.map(\.denominator), title: 34) - Self.columnGap - 8
    columns = [denominator, reports, edge]
    plotRight = denominator - column(cells.map(\.value), title: 34) - Self.columnGap
    plotTop = ChartFrame.head + (hasLines ? 46 : 30)
  }

  /// The top of a row, ranked ones before the others.
  func top(of index: Int) -> Double {
    plotTop + 4 + Double(index) * rowHeight + (index >= rankedCount ? gap : 0)
  }

  /// The baseline of the heading between ranked and unranked rows.
  var separatorBaseline: Double {
    plotTop + Double(rankedCount) * rowHeight + gap - 5
  }

  /// The bottom of the last row.
  var plotBottom: Double {
    plotTop + 8 + Double(rankedCount + unrankedCount) * rowHeight + gap
  }

  private var gap: Double { unrankedCount > 0 ? Self.separator : 0 }

  /// Where a part of the axis lies.
  func x(_ part: Double) -> Double {
    plotLeft + part * (plotRight - plotLeft)
  }
}
