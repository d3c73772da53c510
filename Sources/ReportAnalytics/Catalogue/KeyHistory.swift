import DisclosureReport

/// The claims on a key as they came, and which of them stands.
///
/// The one that stands is a fold: each claim in turn takes the standing one's place unless it ranks
/// lower. A source that moves to another key, or is withdrawn, has its claims taken out, and the
/// rest folded anew.
struct KeyHistory: Hashable, Sendable {
  private(set) var claims: [Claim] = []
  private var standingIndex: Int?
  /// The batch that brought the content which stands.
  private(set) var contentRevision: Int64 = 0

  var standing: Claim? { standingIndex.map { claims[$0] } }
  var isEmpty: Bool { claims.isEmpty }

  /// Whether the key stands withdrawn.
  var isWithdrawn: Bool { standing?.says == .withdrawn }

  /// What a claim does to what stands.
  enum Step {
    case lower
    case first
    case same
    case other
  }

  /// Adds the latest claim.
  mutating func append(_ claim: Claim) -> Step {
    claims.append(claim)
    return fold(claims.count - 1)
  }

  /// Takes a source's claims out, as if it had never spoken.
  mutating func remove(_ source: SourceIdentity) {
    claims.removeAll { $0.source == source }
    standingIndex = nil
    for index in claims.indices { _ = fold(index) }
  }

  private mutating func fold(_ index: Int) -> Step {
    let claim = claims[index]
    guard let standing else { return stand(index, .first) }
    if claim.rank.isLower(than: standing.rank) { return .lower }
    if claim.says == .withdrawn { return stand(index, isWithdrawn ? .same : .other) }
    if isWithdrawn { return stand(index, .first) }
    return stand(index, claim.content == standing.content ? .same : .other)
  }

  private mutating func stand(_ index: Int, _ step: Step) -> Step {
    standingIndex = index
    if step != .same { contentRevision = claims[index].revision }
    return step
  }

  /// The version that stands under the key, or nil where it stands withdrawn.
  func standingReport(_ key: ReportKey) -> StandingReport? {
    guard let standing, case .report(_, let content, let compact) = standing.says else {
      return nil
    }
    return StandingReport(
      key: key, sequence: standing.sequence, revision: contentRevision,
      version: standing.rank.version, publishedAt: standing.rank.publishedAt,
      parserVersion: standing.rank.parserVersion?.text ?? "", sources: supporters(of: content),
      compact: compact)
  }

  /// The sources whose latest claim says some content, in the order of their arrival.
  private func supporters(of content: Digest256) -> [SourceIdentity] {
    var asked: Set<SourceIdentity> = []
    var supporters: [(source: SourceIdentity, place: Int64)] = []
    for claim in claims.reversed() {
      guard let source = claim.source, asked.insert(source).inserted else { continue }
      if claim.content == content { supporters.append((source, claim.rank.place)) }
    }
    supporters.sort { $0.place < $1.place }
    return supporters.map(\.source)
  }
}
