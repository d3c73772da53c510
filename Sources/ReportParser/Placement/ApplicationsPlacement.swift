import DisclosureReport

/// Places the unsettled rows of the table of applications by the sums that its rows and columns must keep.
///
/// Each row's candidates keep the row's own sum. Between rows two kinds of sums hold in every column: the outcomes add
/// up to （七）总计 where that is printed, and 一 + 二 = （七） + 四 where any of the four is. Given the row （七）, the two kinds
/// touch different rows, and each is decided on its own.
struct ApplicationsPlacement {
  private let strips: [Strip]
  private let rows: [ApplicationRow]
  private let settled: CellValues
  private let unknown: CellSet
  private let candidates: [[StripFit]]
  private let counts: [[[Int64?]]]

  /// Places strips, each of one row of applications, beside the settled rows.
  ///
  /// - Parameters:
  ///   - strips: the unsettled rows, in the form's order.
  ///   - settled: the values of the settled rows.
  ///   - unknown: cells that print something unreadable; a sum that needs one is no constraint.
  ///   - prose: what the report's own prose says of single cells.
  static func place(
    _ strips: [Strip], settled: CellValues, unknown: CellSet, prose: [Cell: Int64]
  ) -> Placement {
    let open = strips.reduce(into: unknown) { $0.formUnion(CellSet($1.cells)) }
    let contradiction = FormIdentity.applications.contains { identity in
      if case .fails = identity.check(settled, unknown: open) { return true }
      return false
    }
    guard !contradiction else { return .unplaced }
    var candidates: [[StripFit]] = []
    for strip in strips {
      guard let fits = StripFits.all(of: strip, prose: prose), !fits.isEmpty else { return .unplaced }
      candidates.append(fits)
    }
    return ApplicationsPlacement(strips, candidates, settled, unknown).solve()
  }

  private init(_ strips: [Strip], _ candidates: [[StripFit]], _ settled: CellValues, _ unknown: CellSet) {
    self.strips = strips
    self.candidates = candidates
    self.settled = settled
    self.unknown = unknown
    rows = strips.map { $0.cells[0].applicationRow ?? .otherSubtotal }
    counts = zip(strips, candidates).map { strip, fits in fits.map { $0.counts(of: strip) } }
  }

  private func solve() -> Placement {
    var viable = strips.map { _ in Set<Int>() }
    var best: [Int]?
    for total in choices(of: .totalHandled) {
      guard let sums = outcomeSums(total) else { return .unplaced }
      guard let outcomes = sums.best else { continue }
      guard let balances = balances(total) else { return .unplaced }
      guard !balances.isEmpty else { continue }
      for (index, row) in outcomeIndices.enumerated() { viable[row].formUnion(sums.viable[index]) }
      for balance in balances { for (row, choice) in balance { viable[row].insert(choice) } }
      if let row = index(of: .totalHandled), let total { viable[row].insert(total) }
      let choice = combine(total, outcomes, balances)
      best = best.map { isBetter(choice, than: $0) ? choice : $0 } ?? choice
    }
    guard let best else { return .unplaced }
    let differing = strips.indices.flatMap { row in
      Placement.differing(viable[row].sorted().map { candidates[row][$0] }, of: strips[row])
    }
    return .placed(best.enumerated().map { candidates[$0.offset][$0.element] }, differing: differing)
  }

  // MARK: Rows and their choices

  private func index(of row: ApplicationRow) -> Int? { rows.firstIndex(of: row) }

  private var outcomeIndices: [Int] { rows.indices.filter { ApplicationRow.outcomes.contains(rows[$0]) } }

  /// The candidates of a row, or one nil where the row is settled.
  private func choices(of row: ApplicationRow) -> [Int?] {
    index(of: row).map { candidates[$0].indices.map(Optional.some) } ?? [nil]
  }

  private func value(_ row: ApplicationRow, _ column: ApplicantColumn, _ choice: Int?) -> Int64? {
    guard let choice, let index = index(of: row) else { return settled[row, column] }
    return counts[index][choice][Int(column.rawValue)]
  }

  private func isUnknown(_ row: ApplicationRow, _ column: ApplicantColumn) -> Bool {
    unknown.contains(.application(row, column))
  }

  // MARK: Outcomes

  private func outcomeSums(_ total: Int?) -> OutcomeSums? {
    var columns: [ApplicantColumn] = []
    var missing: [Int64] = []
    for column in ApplicantColumn.allCases {
      guard let sum = value(.totalHandled, column, total), !isUnknown(.totalHandled, column),
        !ApplicationRow.outcomes.contains(where: { isUnknown($0, column) }),
        let settledSum = settledOutcomes(column)
      else { continue }
      let (rest, overflow) = sum.subtractingReportingOverflow(settledSum)
      guard !overflow else { continue }
      columns.append(column)
      missing.append(rest)
    }
    let contributions = outcomeIndices.map { row in
      counts[row].map { counts in columns.map { counts[Int($0.rawValue)] ?? 0 } }
    }
    return OutcomeSums(rows: contributions, missing: missing)
  }

  private func settledOutcomes(_ column: ApplicantColumn) -> Int64? {
    var sum: Int64 = 0
    for row in ApplicationRow.outcomes where index(of: row) == nil {
      let (next, overflow) = sum.addingReportingOverflow(settled[row, column] ?? 0)
      guard !overflow else { return nil }
      sum = next
    }
    return sum
  }

  // MARK: Balances

  /// Every choice of the rows 一, 二 and 四 that balances with a choice of （七）; nil where they are too many.
  private func balances(_ total: Int?) -> [[Int: Int]]? {
    let received = choices(of: .newReceived)
    let carriedIn = choices(of: .carriedIn)
    let carriedOut = choices(of: .carriedOut)
    guard received.count * carriedIn.count * carriedOut.count <= StripFits.maximumSteps else { return nil }
    var found: [[Int: Int]] = []
    for first in received {
      for second in carriedIn {
        for last in carriedOut where balances(first, second, total, last) {
          var choice: [Int: Int] = [:]
          if let first, let row = index(of: .newReceived) { choice[row] = first }
          if let second, let row = index(of: .carriedIn) { choice[row] = second }
          if let last, let row = index(of: .carriedOut) { choice[row] = last }
          found.append(choice)
        }
      }
    }
    return found
  }

  private func balances(_ received: Int?, _ carriedIn: Int?, _ total: Int?, _ carriedOut: Int?) -> Bool {
    ApplicantColumn.allCases.allSatisfy { column in
      let rows: [ApplicationRow] = [.newReceived, .carriedIn, .totalHandled, .carriedOut]
      guard !rows.contains(where: { isUnknown($0, column) }) else { return true }
      let (left, overflow) = (value(.newReceived, column, received) ?? 0)
        .addingReportingOverflow(value(.carriedIn, column, carriedIn) ?? 0)
      let (right, overflowAgain) = (value(.totalHandled, column, total) ?? 0)
        .addingReportingOverflow(value(.carriedOut, column, carriedOut) ?? 0)
      return !overflow && !overflowAgain && left == right
    }
  }

  // MARK: The fit that wins

  private func combine(_ total: Int?, _ outcomes: [Int], _ balances: [[Int: Int]]) -> [Int] {
    var choice = [Int](repeating: 0, count: strips.count)
    for (index, row) in outcomeIndices.enumerated() { choice[row] = outcomes[index] }
    if let row = index(of: .totalHandled), let total { choice[row] = total }
    // Candidates come in the order in which they win, and so do the balances.
    for (row, candidate) in balances.first ?? [:] { choice[row] = candidate }
    return choice
  }

  private func isBetter(_ left: [Int], than right: [Int]) -> Bool {
    for row in strips.indices where left[row] != right[row] {
      let leftPlaces = candidates[row][left[row]].places
      let rightPlaces = candidates[row][right[row]].places
      for cell in leftPlaces.indices where (leftPlaces[cell] == nil) != (rightPlaces[cell] == nil) {
        return leftPlaces[cell] != nil
      }
    }
    return false
  }
}

extension FormIdentity {
  /// The sums of the table of applications.
  static let applications = all.filter { $0.kind != .dispute }
  /// The sums of the table of disputes.
  static let disputes = all.filter { $0.kind == .dispute }
}
