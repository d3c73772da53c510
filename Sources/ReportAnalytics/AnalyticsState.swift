public import DisclosureReport

/// All that Analytics knows: which version of each report stands, and what they add up to.
///
/// A pure fold of the ledger's entries in their order: two states that took the same entries are
/// equal, whether one by one as they came or all at once after a restart.
public struct AnalyticsState: Equatable, Sendable {
  var catalogue = Catalogue()
  var view: AnalyticsView

  /// The state before the first entry.
  ///
  /// - Parameter jumps: from when on a jump from one year to the next is worth telling.
  public init(jumps: JumpThresholds = JumpThresholds()) { view = AnalyticsView(jumps: jumps) }

  /// The revision of the last batch.
  public var revision: Int64 { catalogue.lastRevision }

  /// From when on a jump is told.
  public var jumps: JumpThresholds { view.jumps }

  /// The number of the last entry.
  public var sequence: Int64 { catalogue.lastSequence }

  /// The key that a source's word stands under, or nil where it has none.
  public func key(of source: SourceIdentity) -> ReportKey? {
    guard case .claims(let key, _) = catalogue.sources[source]?.state else { return nil }
    return key
  }

  /// Whether a parser of a version, or of any where none is given, has read a source.
  public func hasAnswered(_ source: SourceIdentity, parserVersion: String?) -> Bool {
    guard let said = catalogue.sources[source]?.said else { return false }
    return said.contains { parserVersion == nil || $0.parserVersion == parserVersion }
  }

  /// Decides batches without changing anything; later ones see what earlier ones leave behind.
  ///
  /// - Parameters:
  ///   - batches: the changes of each batch.
  ///   - limits: what is refused beyond.
  /// - Returns: what to remember, and what each batch came to.
  public func stage(
    _ batches: [[PreparedChange]], limits: CatalogueLimits = CatalogueLimits()
  ) -> StagedBatches {
    var plan = CataloguePlan(on: catalogue, limits: limits)
    var outcomes: [BatchOutcome] = []
    var changed: [Bool] = []
    var entries: [[StagedEntry]] = []
    for batch in batches {
      let decided = plan.decide(batch)
      outcomes.append(decided.outcome)
      changed.append(!decided.entries.isEmpty)
      if !decided.entries.isEmpty { entries.append(decided.entries) }
    }
    return StagedBatches(
      outcomes: outcomes, isChange: changed, entries: entries, delta: plan.delta)
  }

  /// Makes the changes that ``stage(_:)`` decided; nothing else may have changed the state between.
  ///
  /// - Returns: the rows whose sums have changed.
  @discardableResult
  public mutating func take(_ staged: StagedBatches) throws(CompactError) -> Set<RowPlace> {
    try take(staged.delta)
  }

  @discardableResult
  private mutating func take(_ delta: CatalogueDelta) throws(CompactError) -> Set<RowPlace> {
    let rows = rowsExpectingOtherwise(delta)
    catalogue.take(delta)
    return rows.union(try follow(delta.keys.keys))
  }

  /// The rows of which rosters tell another number of reports expected.
  private func rowsExpectingOtherwise(_ delta: CatalogueDelta) -> Set<RowPlace> {
    var rows: Set<RowPlace> = []
    for (key, after) in delta.rosters {
      let before = catalogue.rosters[key]
      guard let year = view.years[key.year] else { continue }
      for row in Array(year.rows.keys) + Array(year.counties.keys)
      where row.basis == key.basis
        && before?.count(in: row.division) != after.count(in: row.division)
      {
        rows.insert(RowPlace(year: key.year, row: row))
      }
    }
    return rows
  }

  /// Takes entries that go on from the last, as the ledger tells them.
  public mutating func replay(_ entries: [ChangeEntry]) throws(ReplayError) {
    var copy = self
    var replay = StateReplay(taking: &copy)
    try replay.take(entries)
    self = try replay.finish()
  }
}

/// Batches decided and not yet made.
public struct StagedBatches: Sendable {
  /// What became of each batch, in order.
  public let outcomes: [BatchOutcome]
  /// Whether each batch has something new, and so a revision of its own.
  public let isChange: [Bool]
  /// What is to be remembered: one element for each batch that has something new.
  public let entries: [[StagedEntry]]
  let delta: CatalogueDelta
}

/// An entry to remember, and the record as received.
public struct StagedEntry: Sendable {
  /// The entry.
  public let entry: ChangeEntry
  /// The record as received; empty where the change brought none.
  public let received: [UInt8]
}

/// Why entries cannot be replayed.
public enum ReplayError: Error, Hashable, Sendable {
  /// An entry does not go on from the last one.
  case outOfOrder(sequence: Int64, expected: Int64)
  /// An entry's compact report cannot be read.
  case unreadable(sequence: Int64, CompactError)
  /// The rules give another outcome than the one remembered.
  case outcomeDiffers(sequence: Int64, remembered: ChangeOutcome, decided: ChangeOutcome)
}
