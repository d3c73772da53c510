import DisclosureReport
import ReportAnalytics

/// The rules of standing written down a second time, as plainly as they can be: every answer is
/// worked out from the whole log of what was ever said, and nothing else is kept.
struct NaiveModel {
  var log: [Event] = []
  /// What each key showed after the last change, and the number of the change since when.
  var shown: [ReportKey: (content: NaiveContent?, since: Int)] = [:]
  /// The number of the last batch that was remembered.
  private(set) var revision = 0
  /// The number of the batch that is being taken.
  private var current = 1

  /// A change as it was remembered; a class, as events are handed about all the time.
  final class Event: Sendable {
    let change: ReportChange
    let number: Int
    /// The batch that brought it.
    let revision: Int
    let outcome: ChangeOutcome
    /// The sources that supported what an amendment is about.
    let sources: Set<SourceIdentity>
    /// Read off the change once, as they are asked for all the time.
    let source: SourceIdentity?
    let key: ReportKey?
    let record: ReportRecord?
    let content: [UInt8]?

    init(
      change: ReportChange, number: Int, revision: Int, outcome: ChangeOutcome,
      sources: Set<SourceIdentity> = []
    ) {
      self.change = change
      self.number = number
      self.revision = revision
      self.outcome = outcome
      self.sources = sources
      source = change.source
      key = change.spokenKey
      record = change.record
      content = change.record.map(CompactReport.encode)
    }
  }

  /// Takes a change that is a batch of its own, and answers what becomes of it.
  mutating func take(_ change: ReportChange) -> ChangeOutcome {
    take([change]).first ?? .rejected
  }

  /// Takes a batch, and answers what becomes of each change.
  mutating func take(_ batch: [ReportChange]) -> [ChangeOutcome] {
    let known = log.count
    current = revision + 1
    let outcomes = batch.map { takeNext($0.naming) }
    if log.count > known { revision = current }
    return outcomes
  }

  private mutating func takeNext(_ change: ReportChange) -> ChangeOutcome {
    defer { noteShown(at: current) }
    switch change.body {
    case .amendment: return enter(change)
    case .roster: return load(change)
    default: break
    }
    let isRepeated = log.contains { $0.change.saysTheSame(as: change) }
    let outcome = isRepeated ? outcomeOfRepeat(change) : outcome(of: change)
    if !isRepeated { log.append(next(change, outcome)) }
    return outcome
  }

  /// The event that a change is to be.
  func next(
    _ change: ReportChange, _ outcome: ChangeOutcome, sources: Set<SourceIdentity> = []
  ) -> Event {
    Event(
      change: change, number: log.count + 1, revision: current, outcome: outcome, sources: sources)
  }

  /// What stands under a key: the record, or nil where nothing does.
  func standing(_ key: ReportKey) -> ReportRecord? { standingEvent(key)?.record }

  /// Every key that was ever spoken of.
  var keys: Set<ReportKey> { Set(log.compactMap(\.key)) }

  private func outcome(of change: ReportChange) -> ChangeOutcome {
    let event = next(change, .created)
    switch change.body {
    case .report(let record, _): return outcome(of: record, event)
    case .withdrawal(.key(let key), _):
      if claims(key).isEmpty, !change.isOrdered { return .rejected }
      guard let standing = standingClaim(key) else { return .withdrawn }
      if isLower(event, standing) { return .stale }
      return standing.record == nil ? .unchanged : .withdrawn
    case .withdrawal(.source(let source), _):
      guard let word = word(of: source) else { return change.isOrdered ? .withdrawn : .rejected }
      if isLower(event, word) { return .stale }
      return word.record == nil ? .unchanged : .withdrawn
    case .amendment, .roster: return .rejected
    }
  }

  private func outcome(of record: ReportRecord, _ event: Event) -> ChangeOutcome {
    guard let key = event.key, let source = event.source else {
      return .rejected
    }
    let word = word(of: source)
    if let word, isLower(event, word) { return .stale }
    let hasMoved = word.map { $0.record != nil && $0.key != key } ?? false
    guard let standing = standingClaim(key) else { return hasMoved ? .replaced : .created }
    if isLower(event, standing) { return .stale }
    guard standing.record != nil else { return hasMoved ? .replaced : .created }
    let isSame = standing.content == event.content
    return isSame && !hasMoved ? .unchanged : .replaced
  }

  private func outcomeOfRepeat(_ change: ReportChange) -> ChangeOutcome {
    switch change.body {
    case .report(let record, _):
      guard let key = change.spokenKey, let source = change.source else { return .rejected }
      guard let word = word(of: source), word.change.saysTheSame(as: change),
        let standing = standingEvent(key), let old = standing.record,
        !isLower(word, standing), CompactReport.encode(old) == CompactReport.encode(record)
      else { return .stale }
      return .unchanged
    case .withdrawal(.key(let key), _):
      if claims(key).isEmpty { return .rejected }
      return standingEvent(key) == nil ? .unchanged : .stale
    case .withdrawal(.source(let source), _):
      guard let word = word(of: source) else { return .rejected }
      return word.record == nil ? .unchanged : .stale
    case .amendment, .roster: return .rejected
    }
  }
}
