import DisclosureReport
import ReportAnalytics

/// A report that stands, as the model has it.
struct NaiveReport {
  var key: ReportKey
  var content: NaiveContent
  var era: FormEra?
  /// The codes of its own findings, in order, and then of its contradictions with others.
  var findings: [FindingCode]
  /// The event that says so.
  var event: NaiveModel.Event
  /// The batch that brought its content.
  var revision: Int
  /// Who says the same, in the order of arrival.
  var sources: [SourceIdentity]

  var year: Int { content.year ?? 0 }
  var agency: Agency { content.agency }
  var division: DivisionCode? { agency.divisionCode }

  var basis: Basis? {
    guard let kind = agency.kind, let tier = agency.tier else { return nil }
    return Basis(kind: kind, tier: tier)
  }

  /// The division of a level that it stands in; the country is nil within.
  func division(_ level: ComparisonLevel) -> DivisionCode?? {
    switch level {
    case .country: .some(nil)
    case .province: agency.province.map { .some($0.code) }
    case .prefecture: agency.prefecture.map { .some($0.code) }
    case .county: agency.county.map { .some($0.code) }
    }
  }

  /// Whether it stands in a division, as far down as a level; everything does in the country.
  func isWithin(_ division: DivisionCode?, downTo level: ComparisonLevel = .county) -> Bool {
    guard let division else { return true }
    return ComparisonLevel.allCases.contains { $0 <= level && self.division($0) == division }
  }

  /// A cell's value in billionths.
  func nanos(_ cell: Cell) -> Int128? {
    content.cells.amount(of: cell).map {
      Int128($0.units) * 1_000_000_000 + Int128($0.nanos)
    }
  }
}

extension NaiveModel {
  /// What stands, each under its key.
  func reports() throws -> [NaiveReport] {
    var reports: [NaiveReport] = []
    for key in keys {
      guard let event = standingEvent(key), let record = event.record, let content = content(key)
      else { continue }
      reports.append(
        NaiveReport(
          key: key, content: content, era: record.era, findings: record.findings.map(\.code),
          event: event, revision: contentRevision(key),
          sources: supporters(key).sorted { arrival($0) < arrival($1) }))
    }
    let contradictions = NaiveContradictions(
      reports: reports.compactMap { report in
        guard case .agency = report.key, let record = report.event.record else { return nil }
        return (report.key, report.content.compact(record))
      }
    ).all
    for place in reports.indices {
      reports[place].findings += contradictions.filter { $0.owner == reports[place].key }
        .map(\.code).sorted { $0.rawValue < $1.rawValue }
    }
    return reports
  }

  private func arrival(_ source: SourceIdentity) -> Int {
    log.first { $0.record != nil && $0.source == source }?.number ?? 0
  }

  /// The batch since which a key's claims have said without a break what they say now.
  private func contentRevision(_ key: ReportKey) -> Int {
    var standing: Event?
    var revision = 0
    for claim in claims(key) {
      if let standing, isLower(claim, standing) { continue }
      if standing == nil || standing?.content != claim.content { revision = claim.revision }
      standing = claim
    }
    return revision
  }
}

extension NaiveContent {
  /// The record's content with these cells.
  fileprivate func compact(_ record: ReportRecord) -> CompactReport {
    var compact = CompactReport(record)
    compact.cells = cells
    compact.doubted = CellSet(doubted)
    compact.unknown = CellSet(unknown)
    return compact
  }
}
