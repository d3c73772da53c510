import DisclosureReport

extension CompactWriter {
  /// A key with its claims, the sources that make them, and what is seen of the version that
  /// stands.
  mutating func history(
    _ key: ReportKey, _ history: KeyHistory, _ catalogue: Catalogue, _ view: AnalyticsView
  ) {
    exact(key)
    count(history.claims.count)
    for (place, claim) in history.claims.enumerated() {
      self.claim(claim)
      // A source may have said something else before; its word stands with its last claim.
      guard let source = claim.source,
        !history.claims[(place + 1)...].contains(where: { $0.source == source }),
        let word = catalogue.sources[source], case .claims(key, _) = word.state
      else {
        byte(SourceWord.elsewhere.rawValue)
        continue
      }
      if word == SourceHistory(onlyClaim: claim, of: key) {
        byte(SourceWord.plain.rawValue)
      } else {
        byte(SourceWord.full.rawValue)
        self.source(word)
      }
    }
    signed(Int64(history.standingIndex ?? -1))
    signed(history.contentRevision)
    signed(history.changedRevision)
    count(history.amendments.count)
    for amendment in history.amendments { self.amendment(amendment) }
    if let report = view.report(key) { viewed(report) }
  }

  private mutating func claim(_ claim: Claim) {
    rank(claim.rank)
    signed(claim.sequence)
    signed(claim.revision)
    switch claim.says {
    case .withdrawn: byte(0)
    case .report(let source, let content, let compact):
      byte(1)
      identity(source)
      digest(content)
      counted(compact)
    }
  }

  private mutating func rank(_ rank: Rank) {
    optional(rank.version)
    optional(rank.publishedAt)
    signed(rank.place)
    optional(rank.parserVersion?.text)
  }

  /// All that a source has said.
  mutating func source(_ source: SourceHistory) {
    optional(source.place)
    switch source.state {
    case .silent: byte(0)
    case .claims(let key, let rank):
      byte(1)
      exact(key)
      self.rank(rank)
    case .withdrawn(let rank):
      byte(2)
      self.rank(rank)
    }
    count(source.said.count)
    for saying in source.said {
      digest(saying.content)
      text(saying.parserVersion)
      optional(saying.version)
      optional(saying.publishedAt)
    }
  }

  private mutating func amendment(_ amendment: KeyAmendment) {
    count(amendment.sources.count)
    for source in amendment.sources { identity(source) }
    counted(CellAmendment.encode(amendment.cells))
    text(amendment.author)
    text(amendment.reason)
    signed(amendment.revision)
  }

  /// What is seen of a report without reading its content.
  private mutating func viewed(_ report: ViewedReport) {
    signed(Int64(report.year))
    byte(report.resolution.rawValue)
    byte(report.basis == nil ? 0 : 1)
    if let basis = report.basis { self.basis(basis) }
    optionalCode(report.division)
    codes(report.place)
    signed(Int64(report.unknownCells))
    signed(Int64(report.doubtedCells))
    count(report.findings.count)
    for code in report.findings { byte(code.rawValue) }
    let cross = report.cross.lanes
    for lane in cross.indices { signed(Int64(cross[lane])) }
  }
}

/// Where a source's word is kept that makes a claim.
enum SourceWord: UInt8 {
  /// Nowhere here: with a later claim of it, or apart from the keys.
  case elsewhere
  /// The claim is all that it has said.
  case plain
  /// Here, in full.
  case full
}

extension SourceHistory {
  /// The word of a source that has made one claim and said nothing else.
  init?(onlyClaim claim: Claim, of key: ReportKey) {
    guard let content = claim.content, let parserVersion = claim.rank.parserVersion else {
      return nil
    }
    self.init(
      place: claim.rank.place, state: .claims(key, claim.rank),
      said: [
        Saying(
          content: content, parserVersion: parserVersion.text, version: claim.rank.version,
          publishedAt: claim.rank.publishedAt)
      ])
  }
}
