import DisclosureReport

/// The claims on a key as they came, and which of them stands.
///
/// The one that stands is a fold: each claim in turn takes the standing one's place unless it ranks
/// lower. A source that moves to another key, or is withdrawn, has its claims taken out, and the
/// rest folded anew.
struct KeyHistory: Hashable, Sendable {
  private(set) var claims: [Claim] = []
  private(set) var standingIndex: Int?
  /// The batch that brought the content which stands.
  private(set) var contentRevision: Int64 = 0
  /// The batch that last changed what the key shows, by another content or by what was entered.
  private(set) var changedRevision: Int64 = 0
  /// What people have entered, as it came; see ``KeyAmendment``.
  private(set) var amendments: [KeyAmendment] = []

  /// Of nothing.
  init() {}

  /// A history as it was kept; nil where what stands is none of its claims.
  init?(
    claims: [Claim], standing: Int?, contentRevision: Int64, changedRevision: Int64,
    amendments: [KeyAmendment]
  ) {
    if let standing, !claims.indices.contains(standing) { return nil }
    self.claims = claims
    standingIndex = standing
    self.contentRevision = contentRevision
    self.changedRevision = changedRevision
    self.amendments = amendments
  }

  var standing: Claim? { standingIndex.map { claims[$0] } }
  var isEmpty: Bool { claims.isEmpty }
  /// Whether nothing was ever said or entered that still counts, so that nothing is to be kept.
  var isBlank: Bool { claims.isEmpty && amendments.isEmpty }

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
    let before = shown
    claims.append(claim)
    let step = fold(claims.count - 1)
    if shown != before { changedRevision = claim.revision }
    return step
  }

  /// Takes a source's claims out, as if it had never spoken, with the batch of a revision.
  mutating func remove(_ source: SourceIdentity, _ revision: Int64) {
    let before = shown
    claims.removeAll { $0.source == source }
    standingIndex = nil
    for index in claims.indices { _ = fold(index) }
    if shown != before { changedRevision = revision }
    // A history that nobody keeps begins anew, in whatever chunks it is told.
    if isBlank { self = KeyHistory() }
  }

  /// Adds what a person has entered, of the documents that support what stands now.
  mutating func amend(_ amendment: KeyAmendment) {
    amendments.append(amendment)
    changedRevision = amendment.revision
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
}
