import DisclosureReport

extension CataloguePlan {
  /// Decides a report that comes in.
  mutating func decide(_ report: PreparedReport, _ change: PreparedChange) -> Decision {
    var source = self[report.source]
    let saying = SourceHistory.Saying(
      content: report.content, parserVersion: report.parserVersion, version: change.version,
      publishedAt: change.publishedAt)
    let rank = Rank(
      version: change.version, publishedAt: change.publishedAt,
      place: source.place ?? nextSequence, parserVersion: ParserVersion(report.parserVersion))
    guard !source.said.contains(saying) else {
      return Decision(outcome: answerAgain(report, rank, source))
    }
    source.place = rank.place
    source.said.insert(saying)
    let outcome = take(report, rank, &source)
    update(report.source) { $0 = source }
    let subject = ChangeEntry.Subject.report(
      report.source, parserVersion: report.parserVersion, compact: report.compact)
    return remember(change, as: subject, outcome)
  }

  /// Makes a source's new word count, as far as it ranks.
  private mutating func take(
    _ report: PreparedReport, _ rank: Rank, _ source: inout SourceHistory
  ) -> ItemOutcome {
    guard let key = report.key else {
      return ItemOutcome(.rejected, source: report.source, rejection: .yearUnknown)
    }
    if let latest = source.state.rank, rank.isLower(than: latest) {
      return ItemOutcome(.stale, key: key, source: report.source)
    }
    var replacedKey: ReportKey?
    if case .claims(let former, _) = source.state, former != key {
      update(former) { [revision] in $0.remove(report.source, revision) }
      replacedKey = former
    }
    source.state = .claims(key, rank)
    let claim = Claim(
      rank: rank,
      says: .report(report.source, content: report.content, compact: report.compact),
      sequence: nextSequence, revision: revision)
    let outcome = Self.outcome(
      of: update(key) { $0.append(claim) }, hasMoved: replacedKey != nil)
    return ItemOutcome(outcome, key: key, source: report.source, replacedKey: replacedKey)
  }

  private static func outcome(of step: KeyHistory.Step, hasMoved: Bool) -> ChangeOutcome {
    switch step {
    case .lower: .stale
    case .first: hasMoved ? .replaced : .created
    case .same: hasMoved ? .replaced : .unchanged
    case .other: .replaced
    }
  }

  /// The answer to a report that the source has brought before.
  private func answerAgain(
    _ report: PreparedReport, _ rank: Rank, _ source: SourceHistory
  ) -> ItemOutcome {
    guard let key = report.key else {
      return ItemOutcome(.rejected, source: report.source, rejection: .yearUnknown)
    }
    let standing = self[key].standing
    let stands =
      source.state == .claims(key, rank) && standing?.content == report.content
      && standing.map { !rank.isLower(than: $0.rank) } ?? false
    return ItemOutcome(stands ? .unchanged : .stale, key: key, source: report.source)
  }
}
