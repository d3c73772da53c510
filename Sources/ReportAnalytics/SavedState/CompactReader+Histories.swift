import DisclosureReport

/// A key of a saved state, with all that stands beside it.
struct SavedKey {
  var key: ReportKey
  var history: KeyHistory
  var report: ViewedReport?
}

extension CompactReader {
  /// What ``CompactWriter/history(_:_:_:_:)`` wrote; the sources whose word is kept with the key
  /// are noted apart.
  mutating func savedKey(
    _ note: (SourceIdentity, SourceHistory) -> Void
  ) throws(CompactError) -> SavedKey {
    let key = try exactKey()
    var claims: [Claim] = []
    let count = try count()
    claims.reserveCapacity(count)
    for _ in 0..<count {
      let claim = try claim()
      claims.append(claim)
      if let word = try word(claim, of: key), let source = claim.source { note(source, word) }
    }
    let standing = try int("standing")
    let (content, changed) = (try signed(), try signed())
    var amendments: [KeyAmendment] = []
    for _ in 0..<(try self.count()) { amendments.append(try amendment()) }
    guard
      let history = KeyHistory(
        claims: claims, standing: standing < 0 ? nil : standing, contentRevision: content,
        changedRevision: changed, amendments: amendments)
    else { throw .malformed("standing") }
    var saved = SavedKey(key: key, history: history)
    if let standing = history.standingReport(key) { saved.report = try viewed(standing) }
    return saved
  }

  private mutating func word(
    _ claim: Claim, of key: ReportKey
  ) throws(CompactError) -> SourceHistory? {
    switch try member(of: SourceWord.self, "word") {
    case .elsewhere: return nil
    case .full: return try sourceHistory()
    case .plain:
      guard let word = SourceHistory(onlyClaim: claim, of: key) else { throw .malformed("word") }
      return word
    }
  }

  private mutating func claim() throws(CompactError) -> Claim {
    let rank = try rank()
    let (sequence, revision) = (try signed(), try signed())
    let says: Claim.Statement
    switch try byte() {
    case 0: says = .withdrawn
    case 1:
      let (source, content) = (try identity(), try digest())
      says = .report(source, content: content, compact: try counted())
    default: throw .malformed("claim")
    }
    return Claim(rank: rank, says: says, sequence: sequence, revision: revision)
  }

  private mutating func rank() throws(CompactError) -> Rank {
    let version = try optionalNumber()
    let (published, place) = (try optionalMoment(), try signed())
    return Rank(
      version: version, publishedAt: published, place: place,
      parserVersion: try optionalText().map(ParserVersion.init))
  }

  /// What ``CompactWriter/source(_:)`` wrote.
  mutating func sourceHistory() throws(CompactError) -> SourceHistory {
    var source = SourceHistory(place: try optionalNumber())
    switch try byte() {
    case 0: break
    case 1:
      let key = try exactKey()
      source.state = .claims(key, try rank())
    case 2: source.state = .withdrawn(try rank())
    default: throw .malformed("source")
    }
    for _ in 0..<(try count()) {
      let (content, parser) = (try digest(), try text())
      let version = try optionalNumber()
      source.said.insert(
        SourceHistory.Saying(
          content: content, parserVersion: parser, version: version,
          publishedAt: try optionalMoment()))
    }
    return source
  }

  private mutating func amendment() throws(CompactError) -> KeyAmendment {
    var sources: Set<SourceIdentity> = []
    for _ in 0..<(try count()) { sources.insert(try identity()) }
    let cells = try CellAmendment.decode(try counted())
    let (author, reason) = (try text(), try text())
    return KeyAmendment(
      sources: sources, cells: cells, author: author, reason: reason, revision: try signed())
  }

  private mutating func viewed(_ standing: StandingReport) throws(CompactError) -> ViewedReport {
    let year = try int("year")
    let resolution = try member(of: AgencyResolution.self, "resolution")
    let basis = try byte() == 0 ? nil : try basis()
    let (division, place) = (try optionalCode(), try codes())
    let (unknown, doubted) = (try int32("unknown"), try int32("doubted"))
    var findings: [FindingCode] = []
    for _ in 0..<(try count()) { findings.append(try member(of: FindingCode.self, "finding")) }
    let cross = try crossCounts()
    return ViewedReport(
      standing: standing, year: year, resolution: resolution, basis: basis, division: division,
      place: place, unknownCells: unknown, doubtedCells: doubted, findings: findings,
      cross: cross)
  }

  private mutating func crossCounts() throws(CompactError) -> CrossCounts {
    var counts: SIMD4<UInt16> = .zero
    for lane in counts.indices {
      guard let count = UInt16(exactly: try signed()) else { throw .malformed("contradictions") }
      counts[lane] = count
    }
    return CrossCounts(lanes: counts)
  }
}
