public import DisclosureReport

/// What became of a change.
public struct ItemOutcome: Hashable, Sendable {
  /// What became of it.
  public var outcome: ChangeOutcome
  /// The key that it is about; nil where it gives none.
  public var key: ReportKey?
  /// The source that it is about; nil where it is about a key as a whole.
  public var source: SourceIdentity?
  /// The key that the source stood under before, where that is another.
  public var replacedKey: ReportKey?
  /// Why it was rejected, where it was.
  public var rejection: RejectionReason?
  /// What became of the names of a roster, where it is one.
  public var roster: RosterOutcome?
  /// The limit that it was rejected for, where it was and the limit is one of
  /// ``CatalogueLimits``; not kept with what a request was answered, which changed something.
  public var exceeded: ExceededLimit?

  init(
    _ outcome: ChangeOutcome, key: ReportKey? = nil, source: SourceIdentity? = nil,
    replacedKey: ReportKey? = nil, rejection: RejectionReason? = nil,
    roster: RosterOutcome? = nil, exceeded: ExceededLimit? = nil
  ) {
    self.outcome = outcome
    self.key = key
    self.source = source
    self.replacedKey = replacedKey
    self.rejection = rejection
    self.roster = roster
    self.exceeded = exceeded
  }
}

/// What became of a roster's names.
public struct RosterOutcome: Hashable, Sendable {
  /// How many agencies the roster has, each counted once.
  public var entries: Int
  /// The names that stand for no agency of the roster's kind, tier and division, or for several;
  /// they count as expected.
  public var unresolved: [RosterEntry]
}

/// What became of a batch.
public struct BatchOutcome: Hashable, Sendable {
  /// The revision that holds the batch, or that it was answered at where it changed nothing.
  public var revision: Int64
  /// One outcome for each change, in the order of the changes.
  public var items: [ItemOutcome]
}
