import DisclosureReport

extension KeyHistory {
  /// The version that stands under the key, or nil where it stands withdrawn.
  func standingReport(_ key: ReportKey) -> StandingReport? {
    guard let standing, case .report(_, let content, let compact) = standing.says else {
      return nil
    }
    let supporters = supporters(of: content)
    return StandingReport(
      key: key, sequence: standing.sequence, revision: contentRevision,
      version: standing.rank.version, publishedAt: standing.rank.publishedAt,
      parserVersion: standing.rank.parserVersion?.text ?? "", sources: supporters,
      compact: compact, amendments: applied(to: supporters))
  }

  /// The sources that support what stands, in the order of their arrival.
  var supporters: [SourceIdentity] {
    guard let standing, let content = standing.content else { return [] }
    return supporters(of: content)
  }

  /// What people have entered for what stands, in the form's order.
  var applied: [AppliedAmendment] { applied(to: supporters) }

  /// What of a key can be seen: when it differs, whoever looked before has seen something else.
  struct Shown: Equatable {
    var content: Digest256?
    var entered: [AppliedAmendment]
  }

  var shown: Shown { Shown(content: standing?.content, entered: applied) }

  /// The sources whose latest claim says some content, in the order of their arrival.
  private func supporters(of content: Digest256) -> [SourceIdentity] {
    // Most keys are spoken of once.
    if claims.count == 1, let source = standing?.source { return [source] }
    var asked: Set<SourceIdentity> = []
    var supporters: [(source: SourceIdentity, place: Int64)] = []
    for claim in claims.reversed() {
      guard let source = claim.source, asked.insert(source).inserted else { continue }
      if claim.content == content { supporters.append((source, claim.rank.place)) }
    }
    supporters.sort { $0.place < $1.place }
    return supporters.map(\.source)
  }

  private func applied(to supporters: [SourceIdentity]) -> [AppliedAmendment] {
    if amendments.isEmpty { return [] }
    var entered: [Cell: AppliedAmendment] = [:]
    for amendment in amendments where supporters.contains(where: amendment.sources.contains) {
      for cell in amendment.cells {
        entered[cell.cell] = cell.value == .revoke ? nil : AppliedAmendment(cell, amendment)
      }
    }
    return entered.values.sorted { $0.cell < $1.cell }
  }
}
