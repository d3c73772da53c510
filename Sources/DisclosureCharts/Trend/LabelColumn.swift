/// Spreads labels of a column apart, each as near as can be to where it belongs.
enum LabelColumn {
  /// The places of labels that want to be at places, in the order of those, none nearer than a gap.
  ///
  /// Where the column is too short for all, the labels share it evenly.
  static func spread(_ wanted: [Double], gap: Double, from top: Double, to bottom: Double)
    -> [Double]
  {
    guard wanted.count > 1 else { return wanted.map { min(max($0, top), bottom) } }
    let gap = min(gap, (bottom - top) / Double(wanted.count - 1))
    let order = wanted.indices.sorted { (wanted[$0], $0) < (wanted[$1], $1) }
    var places = wanted
    var floor = top
    for index in order {
      places[index] = max(wanted[index], floor)
      floor = places[index] + gap
    }
    var ceiling = bottom
    for index in order.reversed() {
      places[index] = min(places[index], ceiling)
      ceiling = places[index] - gap
    }
    return places
  }
}
