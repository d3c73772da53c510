import DisclosureReport

extension CataloguePlan {
  /// Decides a withdrawal of all that has been said of a key so far.
  mutating func withdraw(
    _ key: ReportKey, _ reason: String, _ change: PreparedChange
  ) -> Decision {
    let identity = WithdrawalIdentity(
      target: .key(key), version: change.version, publishedAt: change.publishedAt, reason: reason)
    guard !contains(identity) else {
      return Decision(outcome: answerAgain(key, change))
    }
    note(identity)
    let outcome = take(key, change)
    return remember(change, as: .withdrawal(.key(key), reason: reason), outcome)
  }

  private mutating func take(_ key: ReportKey, _ change: PreparedChange) -> ItemOutcome {
    guard !self[key].isEmpty || change.isOrdered else {
      return ItemOutcome(.rejected, key: key, rejection: .reportNotFound)
    }
    let claim = Claim(
      rank: change.withdrawalRank(nextSequence), says: .withdrawn, sequence: nextSequence,
      revision: revision)
    switch update(key, { $0.append(claim) }) {
    case .lower: return ItemOutcome(.stale, key: key)
    case .same: return ItemOutcome(.unchanged, key: key)
    case .first, .other: return ItemOutcome(.withdrawn, key: key)
    }
  }

  private func answerAgain(_ key: ReportKey, _ change: PreparedChange) -> ItemOutcome {
    let history = self[key]
    if history.isEmpty { return ItemOutcome(.rejected, key: key, rejection: .reportNotFound) }
    return ItemOutcome(history.isWithdrawn ? .unchanged : .stale, key: key)
  }

  /// Decides a withdrawal of what one source says, wherever it stands.
  mutating func withdraw(
    _ identity: SourceIdentity, _ reason: String, _ change: PreparedChange
  ) -> Decision {
    let withdrawal = WithdrawalIdentity(
      target: .source(identity), version: change.version, publishedAt: change.publishedAt,
      reason: reason)
    guard !contains(withdrawal) else {
      return Decision(outcome: answerAgain(identity))
    }
    note(withdrawal)
    let outcome = take(identity, change)
    return remember(change, as: .withdrawal(.source(identity), reason: reason), outcome)
  }

  private mutating func take(
    _ identity: SourceIdentity, _ change: PreparedChange
  ) -> ItemOutcome {
    let rank = change.withdrawalRank(nextSequence)
    let state = self[identity].state
    if let latest = state.rank, rank.isLower(than: latest) {
      return ItemOutcome(.stale, key: state.key, source: identity)
    }
    switch state {
    case .silent:
      guard change.isOrdered else {
        return ItemOutcome(.rejected, source: identity, rejection: .reportNotFound)
      }
    case .claims(let key, _): update(key) { [revision] in $0.remove(identity, revision) }
    case .withdrawn:
      update(identity) { $0.state = .withdrawn(rank) }
      return ItemOutcome(.unchanged, source: identity)
    }
    update(identity) { $0.state = .withdrawn(rank) }
    return ItemOutcome(.withdrawn, key: state.key, source: identity)
  }

  private func answerAgain(_ identity: SourceIdentity) -> ItemOutcome {
    let state = self[identity].state
    switch state {
    case .silent: return ItemOutcome(.rejected, source: identity, rejection: .reportNotFound)
    case .claims(let key, _): return ItemOutcome(.stale, key: key, source: identity)
    case .withdrawn: return ItemOutcome(.unchanged, source: identity)
    }
  }
}

extension PreparedChange {
  /// Whether the caller has said where the change comes in the order of versions.
  fileprivate var isOrdered: Bool { version != nil || publishedAt != nil }

  /// A withdrawal's place in the order of versions, which is its own.
  fileprivate func withdrawalRank(_ sequence: Int64) -> Rank {
    Rank(version: version, publishedAt: publishedAt, place: sequence)
  }
}

extension SourceHistory.State {
  /// The key that the source has a claim on, if it has one.
  fileprivate var key: ReportKey? {
    guard case .claims(let key, _) = self else { return nil }
    return key
  }
}
