import DisclosureReport

extension CataloguePlan {
  /// Decides what a person has entered.
  ///
  /// One that cannot be made is not remembered: it says nothing of a report, and may be tried again.
  mutating func amend(_ amendment: PreparedAmendment, _ change: PreparedChange) -> Decision {
    let (key, history) = (amendment.key, self[amendment.key])
    if let rejection = history.rejection {
      return Decision(outcome: ItemOutcome(.rejected, key: key, rejection: rejection))
    }
    if history.holds(amendment) { return Decision(outcome: ItemOutcome(.unchanged, key: key)) }
    if let expected = amendment.expectedRevision, expected < history.changedRevision {
      return Decision(outcome: ItemOutcome(.rejected, key: key, rejection: .reportChanged))
    }
    let count = history.amendments.count + 1
    if let exceeded = ExceededLimit(count, limit: limits.maxAmendmentsPerReport) {
      return Decision(
        outcome: ItemOutcome(
          .rejected, key: key, rejection: .amendmentLimitReached, exceeded: exceeded))
    }
    let entered = KeyAmendment(
      sources: Set(history.supporters), cells: amendment.cells, author: amendment.author,
      reason: amendment.reason, revision: revision)
    update(key) { $0.amend(entered) }
    let subject = ChangeEntry.Subject.amendment(
      key, amendment.cells, author: amendment.author, reason: amendment.reason)
    return remember(change, as: subject, ItemOutcome(.replaced, key: key))
  }
}

extension KeyHistory {
  /// Why nothing can be entered for the key, or nil where a report stands.
  fileprivate var rejection: RejectionReason? {
    if standing == nil { return .reportNotFound }
    return isWithdrawn ? .reportWithdrawn : nil
  }

  /// Whether the same person has entered all of it, for the same reason, and it counts: then it is
  /// a resend.
  fileprivate func holds(_ amendment: PreparedAmendment) -> Bool {
    let applied = Dictionary(uniqueKeysWithValues: applied.map { ($0.cell, $0) })
    return amendment.cells.allSatisfy { cell in
      guard let held = applied[cell.cell] else { return cell.value == .revoke }
      return held.value == cell.value && held.author == amendment.author
        && held.reason == amendment.reason
    }
  }
}
