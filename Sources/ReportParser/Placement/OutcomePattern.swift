/// How the outcomes share the columns of row （七）, found for one of its candidates and carried over to the others.
///
/// Where no outcome is settled, none prints a 0 in a column, and all values may stand in any columns, each candidate of
/// row （七） asks the same: how its first, its second and its further columns share the outcomes' values, which stand
/// in no others. One search answers for all, in the same order, since the order of the columns is kept.
struct OutcomePattern {
  /// Columns of applicants, the first as the lowest bit; or which of the columns that row （七） prints, likewise.
  typealias Columns = UInt8

  /// What an outcome's candidate prints.
  private struct Way {
    /// The outcome's row.
    var row: Int
    /// Which of row （七）'s columns it takes.
    var ranks: Columns
  }

  /// Whether any choice adds up; nil before the search.
  private(set) var isReached: Bool?

  private let rows: Range<Int>
  private let candidates: CandidateAmounts
  /// For each candidate the columns that it prints.
  private let columns: [Columns]
  /// The candidates that take part in any choice, and for each row the one that is chosen.
  private var viable: [Way] = []
  private var chosen: [Way] = []
  /// For some of row （七）'s columns those that they are in the candidate that is asked for.
  private var spread: [Columns] = []

  /// A pattern for some rows; nil where they, or row （七）, are not such that all its candidates ask the same.
  ///
  /// - Parameters:
  ///   - all: the unsettled rows.
  ///   - candidates: their candidates.
  ///   - rows: the outcomes among these.
  ///   - total: the index of row （七）.
  init?(
    _ all: [StripCandidates], _ candidates: CandidateAmounts, outcomes rows: Range<Int>, total: Int
  ) {
    guard all[total].fits.count > 1, all[total].isFree,
      rows.allSatisfy({ all[$0].isFree && all[$0].printsNoZero })
    else { return nil }
    self.rows = rows
    self.candidates = candidates
    var columns: [Columns] = []
    columns.reserveCapacity(candidates.all.count)
    for row in all { for fit in row.fits { columns.append(fit.applicants) } }
    self.columns = columns
  }

  /// Learns that no choice adds up.
  mutating func learnImpossible() { isReached = false }

  /// Learns which candidates take part in any choice for a candidate of row （七） that prints some columns, and which
  /// are chosen.
  mutating func learn(_ taken: Columns, _ viable: [Bool], _ choice: [Int]) {
    isReached = true
    for row in rows {
      for candidate in candidates.candidates(of: row) where viable[candidate] {
        self.viable.append(Way(row: row, ranks: Self.ranks(of: columns[candidate], in: taken)))
      }
      chosen.append(Way(row: row, ranks: Self.ranks(of: columns[choice[row]], in: taken)))
    }
  }

  /// Marks and chooses the same for a candidate of row （七） that prints other columns.
  mutating func carry(to taken: Columns, _ viable: inout [Bool], _ choice: inout [Int]) {
    spread(over: taken)
    for way in self.viable { viable[candidate(way)] = true }
    for way in chosen { choice[way.row] = candidate(way) }
  }

  private func candidate(_ way: Way) -> Int {
    candidates.starts[way.row] + Self.places[Int(spread[Int(way.ranks)])]
  }

  /// Which of some columns others are that are among them.
  private static func ranks(of columns: Columns, in taken: Columns) -> Columns {
    var ranks: Columns = 0
    var rank: Columns = 1
    var left = taken
    while left != 0 {
      let column = left & ~(left &- 1)
      if columns & column != 0 { ranks |= rank }
      rank &<<= 1
      left ^= column
    }
    return ranks
  }

  private mutating func spread(over taken: Columns) {
    spread.removeAll(keepingCapacity: true)
    spread.append(0)
    var left = taken
    while left != 0 {
      let column = left & ~(left &- 1)
      for ranks in spread.indices { spread.append(spread[ranks] | column) }
      left ^= column
    }
  }

  /// For all columns that a row may print the place of that candidate among those of as many columns.
  private static let places: [Int] = {
    var places = [Int](repeating: 0, count: 1 << 6)
    for fits in StripForm.applications.fits {
      for (place, fit) in fits.enumerated() { places[Int(fit.applicants)] = place }
    }
    return places
  }()
}

extension StripCandidates {
  /// Whether the row's values, all of them, may stand in any columns.
  fileprivate var isFree: Bool {
    strip.form.fits.indices.contains(strip.values.count)
      && fits == strip.form.fits[strip.values.count]
  }

  /// Whether the row prints no 0 before its 总计.
  fileprivate var printsNoZero: Bool { strip.values.dropLast().allSatisfy { $0.count != 0 } }
}
