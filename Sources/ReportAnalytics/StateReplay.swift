public import DisclosureReport

/// Follows a ledger: takes its entries chunk by chunk, and works out the sums once, at the end.
///
/// What stands under a key after all entries decides what the sums are, so that versions which were
/// replaced on the way, and contradictions that came and went, need no work.
public struct StateReplay: Sendable {
  private var state: AnalyticsState
  private var changed: Set<ReportKey> = []
  private let isFromStart: Bool

  /// A replay that goes on from a state, which is left empty: nothing is copied.
  public init(taking state: inout AnalyticsState) {
    let empty = AnalyticsState(jumps: state.view.jumps)
    self.state = state
    state = empty
    isFromStart = self.state.sequence == 0
  }

  /// The number of the last entry taken.
  public var sequence: Int64 { state.sequence }

  /// Takes entries that go on from the last.
  public mutating func take(_ entries: [ChangeEntry]) throws(ReplayError) {
    let delta = try decided(entries)
    if !isFromStart { changed.formUnion(delta.keys.keys) }
    state.catalogue.take(delta)
  }

  private func decided(_ entries: [ChangeEntry]) throws(ReplayError) -> CatalogueDelta {
    // What was taken under other limits counts all the same.
    var plan = CataloguePlan(on: state.catalogue, limits: .none, expecting: entries.count)
    for entry in entries { try plan.replay(entry) }
    return plan.delta
  }

  /// The state after all entries taken.
  public consuming func finish() throws(ReplayError) -> AnalyticsState {
    do throws(CompactError) {
      if isFromStart || changed.count > state.catalogue.keys.count / 2 {
        var builder = ViewBuilder(state.catalogue, jumps: state.view.jumps)
        state.view = try builder.build()
      } else {
        try state.follow(changed)
      }
    } catch {
      throw .unreadable(sequence: state.sequence, error)
    }
    return state
  }
}

extension AnalyticsState {
  /// Has the view follow what stands under some keys; answers the rows whose sums have changed.
  @discardableResult
  mutating func follow(_ keys: some Collection<ReportKey>) throws(CompactError) -> Set<RowPlace> {
    var touched = TouchedReports()
    for key in keys {
      try view.set(key, to: catalogue.keys[key]?.standingReport(key), touching: &touched)
    }
    try view.recheck(&touched)
    return touched.rows
  }
}
