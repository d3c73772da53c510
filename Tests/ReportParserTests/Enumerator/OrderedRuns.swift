import DisclosureTesting

/// Which label each row of values may belong to where labels and values are torn apart.
///
/// In a run of neighbouring rows that lost their labels, or whose labels stand apart, the values are
/// in the form's order: every way to deal them out in that order is tried. Rows of the run that get
/// none are blank.
struct OrderedRuns {
  /// The rows of every run, as indices.
  private(set) var runs: [Range<Int>] = []
  /// Every way to deal out all values: for each row the pieces that it gets.
  private(set) var dealings: [[[String]]] = []

  /// The dealings of some rows; nil where there are more than a bound.
  init?(_ rows: [PrintedRow], bound: Int) {
    var index = 0
    while index < rows.count {
      var end = index
      while end < rows.count, Self.isTorn(rows[end]) { end += 1 }
      let run = index..<end
      // A label without values beside torn rows may own any of theirs.
      if rows[run].contains(where: { $0.standing != .valuesLost }) { runs.append(run) }
      index = max(end, index + 1)
    }
    dealings = [rows.map(\.tokens)]
    for run in runs {
      // A row of nothing but blanks that were kept is a row all the same.
      let values = rows[run].map(\.tokens).filter { !$0.isEmpty }
      let choices = RowWays.choices(of: values.count, among: run.count)
      guard dealings.count * choices.count <= bound else { return nil }
      dealings = dealings.flatMap { dealing in
        choices.map { places in
          var dealing = dealing
          for row in run { dealing[row] = [] }
          for (place, tokens) in zip(places, values) { dealing[run.lowerBound + place] = tokens }
          return dealing
        }
      }
    }
  }

  private static func isTorn(_ row: PrintedRow) -> Bool {
    [.orphan, .labelLost, .valuesLost].contains(row.standing)
  }
}
