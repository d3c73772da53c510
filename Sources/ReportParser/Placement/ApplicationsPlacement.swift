import DisclosureReport

/// Places the unsettled rows of the table of applications by the sums that its rows and columns must keep.
///
/// Each row's candidates keep the row's own sum. Between rows two kinds of sums hold in every column: the outcomes add
/// up to （七）总计 where that is printed, and 一 + 二 = （七） + 四 where any of the four is. Given the row （七）, the two kinds
/// touch different rows, and each is decided on its own.
struct ApplicationsPlacement {
  private let strips: [Strip]
  /// For each row of the form the index of its strip, or nil where the row is settled.
  private let positions: [Int?]
  /// The indices of the strips that are outcomes, and the outcomes that are settled.
  private let outcomeIndices: [Int]
  private let settledOutcomes: [ApplicationRow]
  private let settled: CellValues
  private let unknown: CellSet
  private let candidates: [[StripFit]]
  /// The columns in which no value of the balance is unknown.
  private let balancedColumns: [Int]
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
    balancedColumns = ApplicantColumn.allCases.filter {
      FormIdentity.balance($0).cells.isDisjoint(with: unknown)
    }.map { Int($0.rawValue) }
    var positions = [Int?](repeating: nil, count: ApplicationRow.allCases.count)
    for (index, strip) in strips.enumerated() {
      guard let row = strip.cells.first?.applicationRow else { continue }
      positions[Int(row.rawValue)] = index
    }
    self.positions = positions
    outcomeIndices = ApplicationRow.outcomes.compactMap { positions[Int($0.rawValue)] }
    settledOutcomes = ApplicationRow.outcomes.filter { positions[Int($0.rawValue)] == nil }
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

  private func index(of row: ApplicationRow) -> Int? { positions[Int(row.rawValue)] }

  /// The candidates of a row, or one nil where the row is settled.
  private func choices(of row: ApplicationRow) -> [Int?] {
    index(of: row).map { candidates[$0].indices.map(Optional.some) } ?? [nil]
  }

  private func value(_ row: ApplicationRow, _ column: ApplicantColumn, _ choice: Int?) -> Int64? {
    guard let choice, let index = index(of: row) else { return settled[row, column] }
    return counts[index][choice][Int(column.rawValue)]
  }

  private func isUnknown(_ row: ApplicationRow, _ column: ApplicantColumn) -> Bool {
    !unknown.isEmpty && unknown.contains(.application(row, column))
  }

  // MARK: Outcomes

  private func outcomeSums(_ total: Int?) -> OutcomeSums? {
    var columns: [ApplicantColumn] = []
    var missing: [Int64] = []
    for column in ApplicantColumn.allCases {
      guard let sum = value(.totalHandled, column, total), !isUnknown(.totalHandled, column),
        unknown.isEmpty || !ApplicationRow.outcomes.contains(where: { isUnknown($0, column) }),
        let settledSum = settledSum(column)
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

  private func settledSum(_ column: ApplicantColumn) -> Int64? {
    var sum: Int64 = 0
    for row in settledOutcomes {
      let (next, overflow) = sum.addingReportingOverflow(settled[row, column] ?? 0)
      guard !overflow else { return nil }
      sum = next
    }
    return sum
  }

  // MARK: Balances

  /// Every choice of the rows 一, 二 and 四 that balances with a choice of （七）; nil where they are too many.
  private func balances(_ total: Int?) -> [[Int: Int]]? {
    let received = sums(of: .newReceived)
    let carriedIn = sums(of: .carriedIn)
    let carriedOut = sums(of: .carriedOut)
    guard received.count * carriedIn.count * carriedOut.count <= StripFits.maximumSteps else { return nil }
    let handled = values(.totalHandled, total)
    var found: [[Int: Int]] = []
    for (first, received) in received.enumerated() {
      for (second, carriedIn) in carriedIn.enumerated() {
        for (last, carriedOut) in carriedOut.enumerated()
        where balances(received, carriedIn, handled, carriedOut) {
          var choice: [Int: Int] = [:]
          if let row = index(of: .newReceived) { choice[row] = first }
          if let row = index(of: .carriedIn) { choice[row] = second }
          if let row = index(of: .carriedOut) { choice[row] = last }
          found.append(choice)
        }
      }
    }
    return found
  }

  /// The values of a row for each of its choices, blank as 0.
  private func sums(of row: ApplicationRow) -> [[Int64]] { choices(of: row).map { values(row, $0) } }

  private func values(_ row: ApplicationRow, _ choice: Int?) -> [Int64] {
    ApplicantColumn.allCases.map { value(row, $0, choice) ?? 0 }
  }

  private func balances(
    _ received: [Int64], _ carriedIn: [Int64], _ handled: [Int64], _ carriedOut: [Int64]
  ) -> Bool {
    for column in balancedColumns {
      let (left, overflow) = received[column].addingReportingOverflow(carriedIn[column])
      let (right, overflowAgain) = handled[column].addingReportingOverflow(carriedOut[column])
      if overflow || overflowAgain || left != right { return false }
    }
    return true
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
