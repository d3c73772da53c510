import DisclosureReport

/// The figures of one agency, year after year: what one year carries over, the next one starts
/// with.
///
/// Every sum of the form holds in each year, 结转 is carried from year to year in every column, and
/// the documents in force are those of the year before, with the made and without the repealed.
struct AgencyHistory {
  private var random: SplitMix64
  private let scale: AgencyScale
  private let usualPermille: Int
  private let columnWeights: [Int]
  private let usualApplications: Int
  private var carried: [Int]
  private var proactive: ProactiveHistory
  /// The figures of table 二 in the form of 2019, where that is the report's.
  private var yearly: YearlyItems?

  /// A history that has not begun.
  init(seed: UInt64, scale: AgencyScale, era: FormEra = .era2021) {
    var random = SplitMix64(seed: seed)
    self.scale = scale
    usualPermille = random.draw(180...620)
    usualApplications = random.draw(scale.applications)
    let naturalOnly = scale.naturalPersonsOnly ?? random.chance(35)
    columnWeights = naturalOnly ? [1, 0, 0, 0, 0, 0] : [76, 14, 1, 2, 4, 3]
    carried = columnWeights.map { $0 > 10 ? 1 : 0 }
    proactive = ProactiveHistory(using: &random)
    yearly = era == .era2019 ? YearlyItems(using: &random) : nil
    self.random = random
  }

  /// The next year's figures, with every cell of the era's form printed, （六）其他处理 as three rows.
  mutating func next(year: Int) -> CellValues {
    var cells = CellValues()
    if yearly == nil { proactive.nextYear(into: &cells, using: &random) }
    yearly?.nextYear(into: &cells, using: &random)
    applications(
      grantedPermille: scale.grantedPermille[year] ?? usualPermille, into: &cells)
    disputes(into: &cells)
    return cells
  }

  private mutating func applications(grantedPermille: Int, into cells: inout CellValues) {
    let received = max(3, usualApplications * random.draw(80...125) / 100)
    var new = [Int](repeating: 0, count: columnWeights.count)
    for _ in 0..<received { new[random.pick(weights: columnWeights)] += 1 }
    for (place, column) in ApplicantColumn.applicants.enumerated() {
      let open = new[place] + carried[place]
      let left = (0..<open).count { _ in random.chance(5) }
      cells[.newReceived, column] = Int64(new[place])
      cells[.carriedIn, column] = Int64(carried[place])
      cells[.carriedOut, column] = Int64(left)
      cells[.totalHandled, column] = Int64(open - left)
      outcomes(of: open - left, column, grantedPermille: grantedPermille, into: &cells)
      carried[place] = left
    }
    for row in ApplicationRow.allCases where row != .otherSubtotal { cells.sumUp(row) }
  }

  /// Granted as often as the agency grants, the fraction drawn; the rest as such reports usually
  /// tell it.
  private mutating func outcomes(
    of handled: Int, _ column: ApplicantColumn, grantedPermille: Int,
    into cells: inout CellValues
  ) {
    let granted = min(handled, (handled * grantedPermille + random.draw(0...999)) / 1_000)
    var counts = [Int](repeating: 0, count: OutcomeWeights.rows.count)
    for _ in granted..<handled { counts[random.pick(weights: OutcomeWeights.weights)] += 1 }
    cells[.granted, column] = Int64(granted)
    for (row, count) in zip(OutcomeWeights.rows, counts) { cells[row, column] = Int64(count) }
  }

  private mutating func disputes(into cells: inout CellValues) {
    let most = max(1, usualApplications / 12)
    for block in DisputeBlock.allCases {
      let count = random.chance(block == .review ? 70 : 35) ? random.draw(0...most) : 0
      var results = [Int](repeating: 0, count: DisputeColumn.results.count)
      for _ in 0..<count { results[random.pick(weights: [55, 15, 20, 10])] += 1 }
      for (column, result) in zip(DisputeColumn.results, results) {
        cells[block, column] = Int64(result)
      }
      cells[block, .total] = Int64(count)
    }
  }
}
