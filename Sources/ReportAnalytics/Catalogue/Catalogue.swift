import DisclosureReport

/// Which version of each report stands, and who says so: a fold of the ledger's entries in their
/// order.
///
/// The catalogue is changed in two steps, so that nothing changes before the ledger has it: a
/// ``CataloguePlan`` is worked out beside it, and taken over once its entries are durable.
struct Catalogue: Equatable, Sendable {
  private(set) var keys: [ReportKey: KeyHistory] = [:]
  private(set) var sources: [SourceIdentity: SourceHistory] = [:]
  /// The withdrawals that came, by what makes a resend a resend, with the sequence of each.
  private(set) var withdrawals: [WithdrawalIdentity: Int64] = [:]
  /// Who is expected to report, as rosters tell.
  private(set) var rosters: [RosterKey: LoadedRosters] = [:]
  private(set) var lastRevision: Int64 = 0
  private(set) var lastSequence: Int64 = 0
  /// How many keys stand withdrawn.
  private(set) var withdrawnKeys = 0

  /// Takes over what changes leave behind.
  mutating func take(_ delta: CatalogueDelta) {
    for (key, history) in delta.keys {
      if keys[key]?.isWithdrawn == true { withdrawnKeys -= 1 }
      if history.isWithdrawn { withdrawnKeys += 1 }
      keys[key] = history.isBlank ? nil : history
    }
    for (source, history) in delta.sources { sources[source] = history }
    for (withdrawal, place) in delta.withdrawals { withdrawals[withdrawal] = place }
    for (key, loaded) in delta.rosters { rosters[key] = loaded.agencies.isEmpty ? nil : loaded }
    lastRevision = delta.lastRevision
    lastSequence = delta.lastSequence
  }
}
