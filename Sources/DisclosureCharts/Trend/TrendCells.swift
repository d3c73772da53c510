/// What a point of a trend tells, as text.
struct TrendCells {
  let value: String
  let interval: String
  let remarks: String

  init(_ point: TrendPoint, style: ValueStyle) {
    value = style.text(point.value)
    interval =
      Interval(point.low, point.high).map { "\(style.text($0.low)) – \(style.text($0.high))" }
      ?? "—"
    let incomplete = point.isIncomplete ? ["报告不全 incomplete"] : []
    remarks = (incomplete + point.breaks).joined(separator: "; ")
  }

  /// The cells of a table.
  var all: [String] { [value, interval, remarks] }
}
