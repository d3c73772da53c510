import DisclosureReport
import ReportAnalytics

/// What the log says.
extension NaiveModel {
  /// The last thing that a source said and that ranks: a report with a year, or its withdrawal.
  func word(of source: SourceIdentity) -> Event? {
    words(of: source).last
  }

  func words(of source: SourceIdentity) -> [Event] {
    var words: [Event] = []
    for event in log where event.outcome != .rejected && event.source == source {
      if let last = words.last, isLower(event, last) { continue }
      words.append(event)
    }
    return words
  }

  /// The claims on a key: of each source what it has said since it came to the key for the last
  /// time, if it is still there, and the key's own withdrawals, as they came.
  func claims(_ key: ReportKey) -> [Event] {
    var claims = log.filter { event in
      guard case .withdrawal(.key(let target), _) = event.change.body else { return false }
      return target == key && event.outcome != .rejected
    }
    for source in Set(log.compactMap(\.source)) {
      let stay = words(of: source).reversed().prefix { event in
        event.record != nil && event.key == key
      }
      claims += stay
    }
    return claims.sorted { $0.number < $1.number }
  }

  func standingClaim(_ key: ReportKey) -> Event? {
    var standing: Event?
    for claim in claims(key) {
      if let standing, isLower(claim, standing) { continue }
      standing = claim
    }
    return standing
  }

  func standingEvent(_ key: ReportKey) -> Event? {
    standingClaim(key).flatMap { $0.record == nil ? nil : $0 }
  }

  func isLower(_ one: Event, _ other: Event) -> Bool {
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
  func place(_ event: Event) -> Int {
    guard event.record != nil else { return event.number }
    return log.first { $0.record != nil && $0.source == event.source }?.number
      ?? event.number
  }
}

extension ReportChange {
  var record: ReportRecord? {
    guard case .report(let record, _) = body else { return nil }
    return record
  }

  var source: SourceIdentity? {
    switch body {
    case .report(let record, _): SourceIdentity(record.source)
    case .withdrawal(.source(let source), _): source
    case .withdrawal, .amendment, .roster: nil
    }
  }

  var spokenKey: ReportKey? {
    switch body {
    case .report(let record, _):
      SourceIdentity(record.source).flatMap {
        ReportKey(agency: record.agency, year: record.year, source: $0)
      }
    case .withdrawal(.key(let key), _): key
    case .withdrawal, .amendment, .roster: nil
    }
  }

  /// The change with the source of a report that stands under it as what is withdrawn.
  var naming: ReportChange {
    guard case .withdrawal(.key(.source(let source)), let reason) = body else { return self }
    var change = self
    change.body = .withdrawal(.source(source), reason: reason)
    return change
  }

  var isOrdered: Bool { version != nil || publishedAt != nil }

  var parserRank: Int {
    ["1.0.0", "1.1.0", "1.10.0"].firstIndex(of: record?.parser.version ?? "") ?? 0
  }

  func saysTheSame(as other: ReportChange) -> Bool {
    guard version == other.version, publishedAt == other.publishedAt else { return false }
    switch (body, other.body) {
    case (.report(let one, _), .report(let other, _)):
      return one.source.sha256 == other.source.sha256 && one.source.part == other.source.part
        && one.parser.version == other.parser.version
        && CompactReport.encode(one) == CompactReport.encode(other)
    case (.withdrawal(let one, let reason), .withdrawal(let other, let otherReason)):
      return one == other && reason == otherReason
    default: return false
    }
  }
}
