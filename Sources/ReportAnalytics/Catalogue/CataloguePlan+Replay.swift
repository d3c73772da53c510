import DisclosureReport

extension CataloguePlan {
  /// Decides a remembered change anew, and holds the outcome against the one remembered.
  mutating func replay(_ entry: ChangeEntry) throws(ReplayError) {
    guard entry.sequence == nextSequence,
      entry.revision == revision || entry.revision == revision - 1, entry.revision > 0
    else { throw .outOfOrder(sequence: entry.sequence, expected: nextSequence) }
    let change: PreparedChange
    do throws(CompactError) {
      change = try PreparedChange(replaying: entry)
    } catch {
      throw .unreadable(sequence: entry.sequence, error)
    }
    resumeBatch(entry.revision)
    let decision = decide(change)
    endBatch()
    guard decision.entry != nil, decision.outcome.outcome == entry.outcome else {
      throw .outcomeDiffers(
        sequence: entry.sequence, remembered: entry.outcome, decided: decision.outcome.outcome)
    }
  }
}
