import DisclosureReport
import ReportAnalytics

/// The rules of standing written down a second time, as plainly as they can be: every answer is
/// worked out from the whole log of what was ever said, and nothing else is kept.
struct NaiveModel {
  private(set) var log: [Event] = []

  /// A change as it was remembered.
  struct Event {
    var change: ReportChange
    var number: Int
    var outcome: ChangeOutcome
  }

  /// Takes a change, and answers what becomes of it, and the number of the batch's events.
  mutating func take(_ change: ReportChange) -> ChangeOutcome {
    let isRepeated = log.contains { $0.change.saysTheSame(as: change) }
    let outcome = isRepeated ? outcomeOfRepeat(change) : outcome(of: change)
    if !isRepeated {
      log.append(Event(change: change, number: log.count + 1, outcome: outcome))
    }
    return outcome
  }

  /// What stands under a key: the record, or nil where nothing does.
  func standing(_ key: ReportKey) -> ReportRecord? { standingEvent(key)?.change.record }

  /// Every key that was ever spoken of.
  var keys: Set<ReportKey> { Set(log.compactMap { $0.change.spokenKey }) }

  // MARK: Deciding

  private func outcome(of change: ReportChange) -> ChangeOutcome {
    let event = Event(change: change, number: log.count + 1, outcome: .created)
    switch change.body {
    case .report(let record, _): return outcome(of: record, event)
    case .withdrawal(.key(let key), _):
      if claims(key).isEmpty, !change.isOrdered { return .rejected }
      guard let standing = standingClaim(key) else { return .withdrawn }
      if isLower(event, standing) { return .stale }
      return standing.change.record == nil ? .unchanged : .withdrawn
    case .withdrawal(.source(let source), _):
      guard let word = word(of: source) else { return change.isOrdered ? .withdrawn : .rejected }
      if isLower(event, word) { return .stale }
      return word.change.record == nil ? .unchanged : .withdrawn
    }
  }

  private func outcome(of record: ReportRecord, _ event: Event) -> ChangeOutcome {
    guard let key = event.change.spokenKey, let source = event.change.source else {
      return .rejected
    }
    let word = word(of: source)
    if let word, isLower(event, word) { return .stale }
    let hasMoved = word.map { $0.change.record != nil && $0.change.spokenKey != key } ?? false
    guard let standing = standingClaim(key) else { return hasMoved ? .replaced : .created }
    if isLower(event, standing) { return .stale }
    guard let old = standing.change.record else { return hasMoved ? .replaced : .created }
    let isSame = CompactReport.encode(old) == CompactReport.encode(record)
    return isSame && !hasMoved ? .unchanged : .replaced
  }

  private func outcomeOfRepeat(_ change: ReportChange) -> ChangeOutcome {
    switch change.body {
    case .report(let record, _):
      guard let key = change.spokenKey, let source = change.source else { return .rejected }
      guard let word = word(of: source), word.change.saysTheSame(as: change),
        let standing = standingEvent(key), let old = standing.change.record,
        !isLower(word, standing), CompactReport.encode(old) == CompactReport.encode(record)
      else { return .stale }
      return .unchanged
    case .withdrawal(.key(let key), _):
      if claims(key).isEmpty { return .rejected }
      return standingEvent(key) == nil ? .unchanged : .stale
    case .withdrawal(.source(let source), _):
      guard let word = word(of: source) else { return .rejected }
      return word.change.record == nil ? .unchanged : .stale
    }
  }

  // MARK: What the log says

  /// The last thing that a source said and that ranks: a report with a year, or its withdrawal.
  private func word(of source: SourceIdentity) -> Event? {
    words(of: source).last
  }

  private func words(of source: SourceIdentity) -> [Event] {
    var words: [Event] = []
    for event in log where event.outcome != .rejected && event.change.source == source {
      if let last = words.last, isLower(event, last) { continue }
      words.append(event)
    }
    return words
  }

  /// The claims on a key: of each source what it has said since it came to the key for the last
  /// time, if it is still there, and the key's own withdrawals, as they came.
  private func claims(_ key: ReportKey) -> [Event] {
    var claims = log.filter { event in
      guard case .withdrawal(.key(let target), _) = event.change.body else { return false }
      return target == key && event.outcome != .rejected
    }
    for source in Set(log.compactMap(\.change.source)) {
      let stay = words(of: source).reversed().prefix { event in
        event.change.record != nil && event.change.spokenKey == key
      }
      claims += stay
    }
    return claims.sorted { $0.number < $1.number }
  }

  private func standingClaim(_ key: ReportKey) -> Event? {
    var standing: Event?
    for claim in claims(key) {
      if let standing, isLower(claim, standing) { continue }
      standing = claim
    }
    return standing
  }

  private func standingEvent(_ key: ReportKey) -> Event? {
    standingClaim(key).flatMap { $0.change.record == nil ? nil : $0 }
  }

  private func isLower(_ one: Event, _ other: Event) -> Bool {
    if let left = one.change.version, let right = other.change.version, left != right {
      return left < right
    }
    if let left = one.change.publishedAt, let right = other.change.publishedAt, left != right {
      return left < right
    }
    let (left, right) = (place(one), place(other))
    if left != right { return left < right }
    return one.change.parserRank < other.change.parserRank
  }

  /// The number under which an event's source first arrived; a withdrawal's own.
  private func place(_ event: Event) -> Int {
    guard event.change.record != nil else { return event.number }
    return log.first { $0.change.record != nil && $0.change.source == event.change.source }?.number
      ?? event.number
  }
}

extension ReportChange {
  var record: ReportRecord? {
    guard case .report(let record, _) = body else { return nil }
    return record
  }

  fileprivate var source: SourceIdentity? {
    switch body {
    case .report(let record, _): SourceIdentity(record.source)
    case .withdrawal(.source(let source), _): source
    case .withdrawal: nil
    }
  }

  fileprivate var spokenKey: ReportKey? {
    switch body {
    case .report(let record, _):
      SourceIdentity(record.source).flatMap {
        ReportKey(agency: record.agency, year: record.year, source: $0)
      }
    case .withdrawal(.key(let key), _): key
    case .withdrawal: nil
    }
  }

  fileprivate var isOrdered: Bool { version != nil || publishedAt != nil }

  fileprivate var parserRank: Int {
    ["1.0.0", "1.1.0", "1.10.0"].firstIndex(of: record?.parser.version ?? "") ?? 0
  }

  fileprivate func saysTheSame(as other: ReportChange) -> Bool {
    guard version == other.version, publishedAt == other.publishedAt else { return false }
    switch (body, other.body) {
    case (.report(let one, _), .report(let other, _)):
      return one.source.sha256 == other.source.sha256
        && one.parser.version == other.parser.version
        && CompactReport.encode(one) == CompactReport.encode(other)
    case (.withdrawal(let one, let reason), .withdrawal(let other, let otherReason)):
      return one == other && reason == otherReason
    default: return false
    }
  }
}
