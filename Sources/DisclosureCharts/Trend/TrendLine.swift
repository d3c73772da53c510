/// A series made ready to draw: the points that can be, by year, in runs without a gap.
struct TrendLine {
  /// A point that can be drawn.
  struct Point {
    let year: Int
    let value: Double
    let interval: Interval?
    let isBreak: Bool
    let isIncomplete: Bool
    let cells: TrendCells
  }

  let name: String
  let points: [Point]

  init(_ series: TrendSeries, style: ValueStyle) {
    name = series.name
    points = series.points
      .filter { TrendChart.years.contains($0.year) }
      .sorted { $0.year < $1.year }
      .compactMap { point in
        guard let value = point.value?.drawable else { return nil }
        return Point(
          year: point.year, value: value, interval: Interval(point.low, point.high),
          isBreak: !point.breaks.isEmpty, isIncomplete: point.isIncomplete,
          cells: TrendCells(point, style: style))
      }
  }

  /// The points in runs of years that follow each other.
  var runs: [[Point]] {
    var runs: [[Point]] = []
    for point in points {
      if let last = runs.last?.last, point.year - last.year <= 1 {
        runs[runs.count - 1].append(point)
      } else {
        runs.append([point])
      }
    }
    return runs
  }
}
