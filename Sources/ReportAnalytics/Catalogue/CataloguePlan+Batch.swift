import DisclosureReport

/// A change decided: what became of it, and the entry to remember it by, unless it says nothing
/// new.
struct Decision {
  var outcome: ItemOutcome
  var entry: ChangeEntry?
}

extension CataloguePlan {
  /// Decides a batch: what became of each change, and which entries it leaves.
  mutating func decide(
    _ changes: [PreparedChange]
  ) -> (outcome: BatchOutcome, entries: [StagedEntry]) {
    var entries: [StagedEntry] = []
    var items: [ItemOutcome] = []
    for change in changes {
      let decision = decide(change)
      items.append(decision.outcome)
      if let entry = decision.entry {
        entries.append(StagedEntry(entry: entry, received: change.received))
      }
    }
    if !entries.isEmpty { endBatch() }
    return (BatchOutcome(revision: delta.lastRevision, items: items), entries)
  }

  /// Decides a change.
  mutating func decide(_ change: PreparedChange) -> Decision {
    switch change.body {
    case .refused(let reason): Decision(outcome: ItemOutcome(.rejected, rejection: reason))
    case .report(let report): decide(report, change)
    case .amendment(let amendment): amend(amendment, change)
    case .roster(let roster): load(roster, change)
    case .withdrawal(.key(let key), let reason): withdraw(key, reason, change)
    case .withdrawal(.source(let source), let reason): withdraw(source, reason, change)
    }
  }

  /// The decision that a change is new, and its entry.
  mutating func remember(
    _ change: PreparedChange, as subject: ChangeEntry.Subject, _ outcome: ItemOutcome
  ) -> Decision {
    let entry = ChangeEntry(
      revision: revision, sequence: nextSequence, subject: subject, key: outcome.key,
      version: change.version, publishedAt: change.publishedAt, outcome: outcome.outcome,
      rejection: outcome.rejection, traceParent: change.traceParent)
    appended()
    return Decision(outcome: outcome, entry: entry)
  }
}
