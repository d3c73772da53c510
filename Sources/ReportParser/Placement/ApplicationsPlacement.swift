import DisclosureReport

/// Places the unsettled rows of the table of applications by the sums that its rows and columns must keep.
///
/// Each row's candidates keep the row's own sum. Between rows two kinds of sums hold in every column: the outcomes add
/// up to （七）总计 where that is printed, and 一 + 二 = （七） + 四 where any of the four is. Given the row （七）, the two kinds
/// touch different rows, and each is decided on its own.
struct ApplicationsPlacement {
  private let rows: [StripCandidates]
  /// What each candidate adds to each column.
  private let candidates: CandidateAmounts
  /// The sums of the settled rows.
  private let settled: SettledApplications
  /// The index of row （七） and of the rows that must balance with it, or nil where one is settled.
  private var total: Int?
  private var received: Int?
  private var carriedIn: Int?
  private var carriedOut: Int?
  /// The outcomes; rows come in the form's order.
  private var outcomes = 0..<0
  /// For each candidate whether it takes part in any choice that keeps all sums.
  private var viable: [Bool]
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
    for identity in FormIdentity.applications {
      if case .fails = identity.check(settled, unknown: open) { return .unplaced }
    }
    var placement = ApplicationsPlacement(rows, SettledApplications(settled, unknown: unknown))
    return placement.candidates.all.count == rows.count
      ? placement.solveOnlyChoice() : placement.solve()
  }

  private init(_ rows: [StripCandidates], _ settled: SettledApplications) {
    self.rows = rows
    self.settled = settled
    candidates = CandidateAmounts(rows)
    viable = [Bool](repeating: false, count: candidates.all.count)
    for (index, row) in rows.enumerated() {
      switch row.strip.cells.first?.applicationRow {
      case .newReceived: received = index
      case .carriedIn: carriedIn = index
      case .totalHandled: total = index
      case .carriedOut: carriedOut = index
      case nil: break
      default: outcomes = (outcomes.isEmpty ? index : outcomes.lowerBound)..<index + 1
      }
    }
  }

  private mutating func solve() -> Placement {
    var sums = OutcomeSums(candidates, rows: outcomes)
    var balances = BalanceSums(
      received: amounts(received, .newReceived), carriedIn: amounts(carriedIn, .carriedIn),
      carriedOut: amounts(carriedOut, .carriedOut), columns: settled.balanced)
    var best: [Int] = []
    var choice = Array(candidates.starts.dropLast())
    let addUp = addUpAcross(sums)
    if addUp, let total, candidates.areCounts(total..<total + 1), settled.outcomes.isZero {
      sums.pattern = OutcomePattern(rows, candidates, outcomes: outcomes, total: total)
    }
    for (way, handled) in amounts(total, .totalHandled).enumerated() {
      let printed = printedColumns(ofTotal: way)
      let isWhole = addUp && printed[.total] != 0 && handled.addUpToTotal
      var target = OutcomeTarget(
        handled, less: settled.outcomes, in: isWhole ? .allColumns : settled.summed & printed)
      if isWhole, let total { target.taken = rows[total].fits[way].applicants }
      switch sums.narrow(to: target, &budget) {
      case .beyond: return .unplaced
      case .impossible: continue
      case .open: break
      }
      guard balances.find(handled: handled, &budget) else { return .unplaced }
      guard let balance = balances.found.first else { continue }
      guard let isReached = sums.search(target, &viable, &choice, &budget) else {
        return .unplaced
      }
      guard isReached else { continue }
      for balance in balances.found { mark(balance, way) }
      choose(balance, way, &choice)
      if best.isEmpty || isBetter(choice, than: best) { best = choice }
    }
    return best.isEmpty ? .unplaced : placed(best)
  }

  /// Places rows of one candidate each.
  private func solveOnlyChoice() -> Placement {
    func amounts(_ index: Int?, _ row: ApplicationRow) -> ColumnAmounts {
      index.map { candidates.all[$0] } ?? settled.amounts(row)
    }
    let handled = amounts(total, .totalHandled)
    let target = OutcomeTarget(
      handled, less: settled.outcomes, in: settled.summed & printedColumns(ofTotal: 0))
    var missing = target.missing
    var tooLarge = ColumnAmounts()
    for outcome in outcomes {
      missing &-= candidates.all[outcome]
      tooLarge |= candidates.all[outcome].tooLarge
    }
    let balanced = settled.balanced
    guard ((missing | tooLarge) & target.columns).isZero,
      let before = amounts(received, .newReceived).adding(
        amounts(carriedIn, .carriedIn), in: balanced),
      let after = handled.adding(amounts(carriedOut, .carriedOut), in: balanced),
      ((before ^ after) & balanced).isZero
    else { return .unplaced }
    return .placed(rows.map { $0.fits[0] }, differing: [])
  }

  private func placed(_ best: [Int]) -> Placement {
    var fits: [StripFit] = []
    fits.reserveCapacity(rows.count)
    var differing: [Cell] = []
    for row in rows.indices {
      fits.append(rows[row].fits[best[row] - candidates.starts[row]])
      addDiffering(of: row, to: &differing)
    }
    return .placed(fits, differing: differing)
  }

  /// Adds the cells in which a row's candidates differ that take part in any choice.
  private func addDiffering(of row: Int, to cells: inout [Cell]) {
    let open = candidates.candidates(of: row)
    if open.count == 1 { return }
    var differing = DifferingCells()
    for candidate in open where viable[candidate] {
      differing.add(rows[row].fits[candidate - open.lowerBound], of: rows[row].strip)
    }
    differing.forEach(of: rows[row].strip) { cells.append($0) }
  }

  /// The amounts of a row's candidates; the settled row's own where it has none.
  private func amounts(_ index: Int?, _ row: ApplicationRow) -> [ColumnAmounts] {
    guard let index else { return [settled.amounts(row)] }
    return Array(candidates.all[candidates.candidates(of: index)])
  }

  /// Whether all outcomes add up across the columns, so that where row （七） does too, none prints anything in a column
  /// that row leaves blank.
  ///
  /// The columns that row （七） prints then leave nothing of the outcomes' 总计 to the others, and no count is below 0. To
  /// ask those others to add up to 0 changes no answer, and leaves most candidates out at a look.
  private func addUpAcross(_ sums: OutcomeSums) -> Bool {
    settled.summed == .allColumns && settled.outcomes.addUpToTotal
      && candidates.areCounts(outcomes) && !sums.areTooLarge
  }

  /// The mask of the columns in which a candidate of row （七）, or that row where it is settled, prints a count.
  private func printedColumns(ofTotal way: Int) -> ColumnAmounts {
    guard let total else { return settled.printedTotal }
    let fit = rows[total].fits[way]
    let values = rows[total].strip.values
    return .mask { fit[Int($0.rawValue)].map { values[$0].count != nil } ?? false }
  }

  // MARK: Choices, as the candidate of each row

  private mutating func mark(_ balance: BalanceSums.Choice, _ total: Int) {
    if let row = received { viable[candidates.starts[row] + balance.received] = true }
    if let row = carriedIn { viable[candidates.starts[row] + balance.carriedIn] = true }
    if let row = carriedOut { viable[candidates.starts[row] + balance.carriedOut] = true }
    if let row = self.total { viable[candidates.starts[row] + total] = true }
  }

  private func choose(_ balance: BalanceSums.Choice, _ total: Int, _ choice: inout [Int]) {
    if let row = received { choice[row] = candidates.starts[row] + balance.received }
    if let row = carriedIn { choice[row] = candidates.starts[row] + balance.carriedIn }
    if let row = carriedOut { choice[row] = candidates.starts[row] + balance.carriedOut }
    if let row = self.total { choice[row] = candidates.starts[row] + total }
  }

  private func isBetter(_ left: [Int], than right: [Int]) -> Bool {
    for (index, row) in rows.enumerated() where left[index] != right[index] {
      let start = candidates.starts[index]
      let leftFit = row.fits[left[index] - start]
      let rightFit = row.fits[right[index] - start]
      for cell in row.strip.cells.indices where leftFit.prints(cell) != rightFit.prints(cell) {
        return leftFit.prints(cell)
      }
    }
    return false
  }
}
