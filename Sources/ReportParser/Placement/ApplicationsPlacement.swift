import DisclosureReport

/// Places the unsettled rows of the table of applications by the sums that its rows and columns must keep.
///
/// Each row's candidates keep the row's own sum. Between rows two kinds of sums hold in every column: the outcomes add
/// up to （七）总计 where that is printed, and 一 + 二 = （七） + 四 where any of the four is. Given the row （七）, the two kinds
/// touch different rows, and each is decided on its own.
struct ApplicationsPlacement {
  private let strips: [Strip]
  private let candidates: [[StripFit]]
  /// What each candidate adds to each column.
  private let amounts: [[ColumnAmounts]]
  /// For each row of the form the index of its strip, or nil where the row is settled.
  private let positions: [Int?]
  /// The indices of the strips that are outcomes, and their candidates' amounts.
  private let outcomeIndices: [Int]
  private let outcomeAmounts: [[ColumnAmounts]]
  /// What the settled outcomes add to each column; nil in a column where that needs more than 64 bits.
  private let settledOutcomes: [Int64?]
  private let settled: CellValues
  private let unknown: CellSet
  private var budget = WorkBudget()

  /// Places strips, each of one row of applications, beside the settled rows.
  ///
  /// - Parameters:
  ///   - rows: the unsettled rows and the ways to place each, in the form's order.
  ///   - settled: the values of the settled rows.
  ///   - unknown: cells that print something unreadable; a sum that needs one is no constraint.
  /// - Returns: where the strips' values belong.
  static func place(
    _ rows: [StripCandidates], settled: CellValues, unknown: CellSet
  ) -> Placement {
    let open = rows.reduce(into: unknown) { $0.formUnion(CellSet($1.strip.cells)) }
    let contradiction = FormIdentity.applications.contains { identity in
      if case .fails = identity.check(settled, unknown: open) { return true }
      return false
    }
    guard !contradiction else { return .unplaced }
    var placement = ApplicationsPlacement(
      rows.map(\.strip), rows.map(\.fits), settled, unknown)
    return placement.solve()
  }

  private init(
    _ strips: [Strip], _ candidates: [[StripFit]], _ settled: CellValues, _ unknown: CellSet
  ) {
    self.strips = strips
    self.candidates = candidates
    self.settled = settled
    self.unknown = unknown
    var positions = [Int?](repeating: nil, count: ApplicationRow.allCases.count)
    for (index, strip) in strips.enumerated() {
      guard let row = strip.cells.first?.applicationRow else { continue }
      positions[Int(row.rawValue)] = index
    }
    self.positions = positions
    outcomeIndices = ApplicationRow.outcomes.compactMap { positions[Int($0.rawValue)] }
    let outcomes = ApplicationRow.outcomes.filter { positions[Int($0.rawValue)] == nil }
    settledOutcomes = ApplicantColumn.allCases.map { Self.sum(of: outcomes, settled, in: $0) }
    let amounts = zip(strips, candidates).map { strip, fits in
      fits.map { ColumnAmounts($0, of: strip) }
    }
    self.amounts = amounts
    outcomeAmounts = outcomeIndices.map { amounts[$0] }
  }

  private static func sum(
    of rows: [ApplicationRow], _ values: CellValues, in column: ApplicantColumn
  ) -> Int64? {
    var sum: Int64 = 0
    for row in rows {
      let (next, overflow) = sum.addingReportingOverflow(values[row, column] ?? 0)
      guard !overflow else { return nil }
      sum = next
    }
    return sum
  }

  private mutating func solve() -> Placement {
    var viable = candidates.map { [Bool](repeating: false, count: $0.count) }
    let balanceSums = balanceSums()
    let handled = values(of: .totalHandled)
    var best: [Int]?
    for total in choices(of: .totalHandled) {
      guard let sums = outcomeSums(total) else { return .unplaced }
      guard let outcomes = sums.best else { continue }
      guard let balances = balanceSums.choices(handled: handled[total ?? 0], &budget) else {
        return .unplaced
      }
      guard let balance = balances.first else { continue }
      for balance in balances { apply(balance) { viable[$0][$1] = true } }
      for (index, row) in outcomeIndices.enumerated() {
        for choice in sums.viable[index] { viable[row][choice] = true }
      }
      if let row = index(of: .totalHandled), let total { viable[row][total] = true }
      let choice = combine(total, outcomes, balance)
      best = best.map { isBetter(choice, than: $0) ? choice : $0 } ?? choice
    }
    guard let best else { return .unplaced }
    let differing = strips.indices.filter { candidates[$0].count > 1 }.flatMap { row in
      let fits = candidates[row].indices.filter { viable[row][$0] }.map { candidates[row][$0] }
      return fits.count > 1 ? Placement.differing(fits, of: strips[row]) : []
    }
    return .placed(
      best.enumerated().map { candidates[$0.offset][$0.element] }, differing: differing)
  }

  // MARK: Rows and their choices

  private func index(of row: ApplicationRow) -> Int? { positions[Int(row.rawValue)] }

  /// The candidates of a row, or one nil where the row is settled.
  private func choices(of row: ApplicationRow) -> [Int?] {
    index(of: row).map { candidates[$0].indices.map(Optional.some) } ?? [nil]
  }

  private func value(_ row: ApplicationRow, _ column: ApplicantColumn, _ choice: Int?) -> Int64? {
    guard let choice, let index = index(of: row) else { return settled[row, column] }
    return candidates[index][choice].count(Int(column.rawValue), of: strips[index])
  }

  /// The values of each choice of a row, blank as 0; one where the row is settled.
  private func values(of row: ApplicationRow) -> [ColumnAmounts] {
    index(of: row).map { amounts[$0] } ?? [ColumnAmounts(row, of: settled)]
  }

  private func isUnknown(_ row: ApplicationRow, _ column: ApplicantColumn) -> Bool {
    !unknown.isEmpty && unknown.contains(.application(row, column))
  }

  // MARK: Outcomes

  private mutating func outcomeSums(_ total: Int?) -> OutcomeSums? {
    var columns: [ApplicantColumn] = []
    var missing = ColumnAmounts()
    for column in ApplicantColumn.allCases {
      guard let sum = value(.totalHandled, column, total), !isUnknown(.totalHandled, column),
        unknown.isEmpty || !ApplicationRow.outcomes.contains(where: { isUnknown($0, column) }),
        let settledSum = settledOutcomes[Int(column.rawValue)]
      else { continue }
      let (rest, overflow) = sum.subtractingReportingOverflow(settledSum)
      guard !overflow else { continue }
      columns.append(column)
      missing[column] = rest
    }
    return OutcomeSums(
      rows: outcomeAmounts, missing: missing, columns: columns, budget: &budget)
  }

  // MARK: Balances

  private func balanceSums() -> BalanceSums {
    let columns = ApplicantColumn.allCases.filter {
      unknown.isEmpty || FormIdentity.balance($0).cells.isDisjoint(with: unknown)
    }
    return BalanceSums(
      received: values(of: .newReceived), carriedIn: values(of: .carriedIn),
      carriedOut: values(of: .carriedOut), columns: columns)
  }

  private func apply(_ balance: BalanceSums.Choice, _ body: (_ row: Int, _ choice: Int) -> Void) {
    if let row = index(of: .newReceived) { body(row, balance.received) }
    if let row = index(of: .carriedIn) { body(row, balance.carriedIn) }
    if let row = index(of: .carriedOut) { body(row, balance.carriedOut) }
  }

  // MARK: The fit that wins

  private func combine(_ total: Int?, _ outcomes: [Int], _ balance: BalanceSums.Choice) -> [Int] {
    var choice = [Int](repeating: 0, count: strips.count)
    for (index, row) in outcomeIndices.enumerated() { choice[row] = outcomes[index] }
    if let row = index(of: .totalHandled), let total { choice[row] = total }
    // Candidates come in the order in which they win, and so do the balances.
    apply(balance) { choice[$0] = $1 }
    return choice
  }

  private func isBetter(_ left: [Int], than right: [Int]) -> Bool {
    for row in strips.indices where left[row] != right[row] {
      let leftFit = candidates[row][left[row]]
      let rightFit = candidates[row][right[row]]
      for cell in strips[row].cells.indices where (leftFit[cell] == nil) != (rightFit[cell] == nil)
      {
        return leftFit[cell] != nil
      }
    }
    return false
  }
}
