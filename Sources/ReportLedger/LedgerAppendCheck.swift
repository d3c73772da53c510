import DisclosureReport

extension LedgerPosition {
  /// The position after some batches, or why they cannot be appended here.
  ///
  /// The first batch of another writer's making is a conflict; numbers out of order are a mistake
  /// of the caller's.
  public func appending(_ batches: [[LedgerItem]]) throws(LedgerError) -> LedgerPosition {
    var position = self
    for (place, batch) in batches.enumerated() {
      guard let first = batch.first else {
        throw LedgerError(.invalidAppend, "batch \(place + 1) of \(batches.count) has no item")
      }
      if place == 0, first.entry.sequence <= sequence {
        throw LedgerError(
          .conflict,
          "entry \(first.entry.sequence) is to be appended, and the ledger ends at \(sequence)")
      }
      position.revision += 1
      for item in batch { try position.advance(to: item.entry) }
    }
    return position
  }

  /// The position after some batches and the requests that name them, or why they cannot be
  /// appended here.
  public func appending(
    _ batches: [[LedgerItem]], _ requests: [LedgerRequest]
  ) throws(LedgerError) -> LedgerPosition {
    let next = try appending(batches)
    var ids: Set<String> = []
    for request in requests {
      guard request.revision > revision, request.revision <= next.revision,
        ids.insert(request.id).inserted
      else {
        throw LedgerError(
          .invalidAppend,
          "request \(request.id) of revision \(request.revision) names none of the batches "
            + "appended, or another request does so under the same name")
      }
    }
    return next
  }

  private mutating func advance(to entry: ChangeEntry) throws(LedgerError) {
    sequence += 1
    guard entry.sequence == sequence, entry.revision == revision else {
      throw LedgerError(
        .invalidAppend,
        "entry \(entry.sequence) of revision \(entry.revision) stands where entry \(sequence) "
          + "of revision \(revision) is due")
    }
  }
}
