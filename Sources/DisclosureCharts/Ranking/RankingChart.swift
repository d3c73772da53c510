/// Divisions side by side as horizontal bars, the ranked ones first.
public struct RankingChart: DisclosureChart, Hashable {
  /// A chart draws no more rows, and says how many it leaves out; its table has them all.
  public static let mostRows = 500

  /// What the values are.
  public var title: ChartTitle
  /// What the values count.
  public var unit: ChartUnit
  /// The year of the values.
  public var year: Int
  /// Where the values come from.
  public var origin: ChartOrigin
  /// The divisions; those with a rank are drawn by it, the others below in their order.
  public var rows: [RankingRow]
  /// The value of the whole country, a dashed line.
  public var national: Double?
  /// The median of the ranked values, a dotted line.
  public var median: Double?

  /// A chart.
  public init(
    title: ChartTitle, unit: ChartUnit, year: Int, origin: ChartOrigin, rows: [RankingRow],
    national: Double? = nil, median: Double? = nil
  ) {
    self.title = title
    self.unit = unit
    self.year = year
    self.origin = origin
    self.rows = rows
    self.national = national
    self.median = median
  }

  /// The picture as one `<svg>` element.
  public var svg: String {
    RankingDrawing(self).svg
  }

  /// What the picture shows, as text.
  public var table: ChartTable {
    let order = RankingOrder(rows, limit: rows.count)
    let style = RankingStyle(self, order: order)
    return ChartTable(
      caption: "\(title.chinese) \(title.english) \(year)", columns: RankingCells.titles,
      wordColumns: [1, 7],
      rows: (order.ranked + order.unranked).map { RankingCells($0, style: style).all })
  }

  /// The line under the title.
  var subtitle: String {
    let basis = origin.basis.isEmpty ? "" : " · 口径 Basis: \(origin.basis)"
    return "\(year)\(basis) · 修订 Revision \(origin.revision)"
  }
}
