import DisclosureReport

/// What some changes leave behind in a catalogue: whatever differs afterwards, as it is then.
struct CatalogueDelta: Sendable {
  var keys: [ReportKey: KeyHistory] = [:]
  var sources: [SourceIdentity: SourceHistory] = [:]
  var withdrawals: [WithdrawalIdentity: Int64] = [:]
  var rosters: [RosterKey: LoadedRosters] = [:]
  var lastRevision: Int64
  var lastSequence: Int64
}

/// Changes decided and not yet made: their ``delta`` laid over a catalogue that stays as it is.
///
/// Later changes see what earlier ones in the same plan leave behind.
struct CataloguePlan {
  private let base: Catalogue
  /// What is refused beyond; nothing where changes were decided before.
  let limits: CatalogueLimits
  private(set) var delta: CatalogueDelta

  /// No change yet, with room for so many.
  init(on catalogue: Catalogue, limits: CatalogueLimits, expecting changes: Int = 0) {
    base = catalogue
    self.limits = limits
    delta = CatalogueDelta(
      lastRevision: catalogue.lastRevision, lastSequence: catalogue.lastSequence)
    delta.keys.reserveCapacity(changes)
    delta.sources.reserveCapacity(changes)
  }

  /// What a key's claims are so far.
  subscript(key: ReportKey) -> KeyHistory {
    delta.keys[key] ?? base.keys[key] ?? KeyHistory()
  }

  /// Changes a key's claims in place.
  mutating func update<Result>(
    _ key: ReportKey, _ body: (inout KeyHistory) -> Result
  ) -> Result {
    body(&delta.keys[key, default: base.keys[key] ?? KeyHistory()])
  }

  /// What a source has said so far.
  subscript(source: SourceIdentity) -> SourceHistory {
    delta.sources[source] ?? base.sources[source] ?? SourceHistory()
  }

  /// Changes what a source has said in place.
  mutating func update<Result>(
    _ source: SourceIdentity, _ body: (inout SourceHistory) -> Result
  ) -> Result {
    body(&delta.sources[source, default: base.sources[source] ?? SourceHistory()])
  }

  /// Who is expected to report so far.
  subscript(roster: RosterKey) -> LoadedRosters {
    get { delta.rosters[roster] ?? base.rosters[roster] ?? LoadedRosters() }
    set { delta.rosters[roster] = newValue }
  }

  /// How many agencies all rosters have so far.
  var rosterAgencies: Int {
    let known = base.rosters.values.reduce(0) { $0 + $1.agencies.count }
    return delta.rosters.reduce(known) { count, roster in
      count + roster.value.agencies.count - (base.rosters[roster.key]?.agencies.count ?? 0)
    }
  }

  /// Whether a withdrawal has come before.
  func contains(_ withdrawal: WithdrawalIdentity) -> Bool {
    delta.withdrawals[withdrawal] != nil || base.withdrawals[withdrawal] != nil
  }

  /// Notes a withdrawal that comes with the next entry.
  mutating func note(_ withdrawal: WithdrawalIdentity) {
    delta.withdrawals[withdrawal] = nextSequence
  }

  /// The revision of the batch being decided.
  var revision: Int64 { delta.lastRevision + 1 }

  /// The sequence that the next entry will have.
  var nextSequence: Int64 { delta.lastSequence + 1 }

  /// Counts an entry of the batch being decided.
  mutating func appended() { delta.lastSequence += 1 }

  /// Ends the batch being decided, which has at least one entry.
  mutating func endBatch() { delta.lastRevision += 1 }

  /// Goes back into the batch of a revision, which a chunk of entries may have cut in two.
  mutating func resumeBatch(_ revision: Int64) { delta.lastRevision = revision - 1 }
}
