import DisclosureReport

extension CellValues {
  /// Breaks a sum, and tells of every identity that holds no more.
  mutating func breakSum(_ change: (inout CellValues) -> Void) -> [ReportAnomaly] {
    let before = self
    change(&self)
    return FormIdentity.all.compactMap { identity in
      guard case .fails(let expected, let actual) = identity.check(self, unknown: CellSet()),
        case .holds = identity.check(before, unknown: CellSet())
      else { return nil }
      return ReportAnomaly(
        type: identity.kind.anomaly, place: identity.totals.first?.path ?? "",
        detail: "\(expected) by the parts, \(actual) printed")
    }
  }

  /// Adds to 总计 of an outcome that has cases.
  mutating func breakRowSum(using random: inout SplitMix64) {
    let rows = ApplicationRow.outcomes.filter { (self[$0, .total] ?? 0) > 0 }
    guard !rows.isEmpty else { return }
    add(random.draw(1...9), [.application(random.pick(rows), .total)])
  }

  /// Adds to （七）总计 and to 一, so that only the outcomes no longer add up.
  mutating func breakOutcomeSum(using random: inout SplitMix64) {
    let more = random.draw(1...9)
    for row in [ApplicationRow.totalHandled, .newReceived] {
      add(more, [.application(row, .naturalPerson), .application(row, .total)])
    }
  }

  /// Adds to 上年结转, so that only the balance no longer holds.
  mutating func breakBalance(using random: inout SplitMix64) {
    let more = random.draw(1...9)
    add(more, [.application(.carriedIn, .naturalPerson), .application(.carriedIn, .total)])
  }

  /// Adds to 总计 of a block of disputes.
  mutating func breakDisputeSum(using random: inout SplitMix64) {
    add(random.draw(1...4), [.dispute(random.pick(DisputeBlock.allCases), .total)])
  }

  private mutating func add(_ more: Int, _ cells: [Cell]) {
    for cell in cells { self[cell] = (self[cell] ?? 0) + Int64(more) }
  }
}

extension FormIdentity.Kind {
  /// What a truth file calls the failure of such a sum.
  fileprivate var anomaly: String {
    switch self {
    case .row, .dispute: "row_sum"
    case .outcomes: "column_sum"
    case .balance: "identity"
    }
  }
}
