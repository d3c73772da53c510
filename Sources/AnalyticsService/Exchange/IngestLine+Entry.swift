import DisclosureReport
import GongkaiProtos
import ReportMessages
import SwiftProtobuf

extension Gongkai_V1_IngestLine {
  /// The line of an entry, without the record of a report; nil where no line can say it.
  init?(_ entry: ChangeEntry) {
    self.init()
    id = String(entry.sequence)
    revision = entry.revision
    rejected = entry.outcome == .rejected
    switch entry.subject {
    case .report:
      traceParent = entry.traceParent ?? ""
      if let version = entry.version { self.version = version }
      if let publishedAt = entry.publishedAt {
        self.publishedAt = Google_Protobuf_Timestamp(publishedAt)
      }
    case .withdrawal(let target, let reason):
      guard let withdrawal = Gongkai_V1_Withdrawal(entry, target, reason) else { return nil }
      self.withdrawal = withdrawal
    case .amendment(let key, let cells, let author, let reason):
      guard let key = Gongkai_V1_ReportKey(key) else { return nil }
      amendment.key = key
      amendment.amendments = cells.map(Gongkai_V1_CellAmendment.init)
      amendment.author = author
      amendment.reason = reason
    case .roster(let roster): self.roster = Gongkai_V1_LoadRosterRequest(roster)
    }
  }
}

extension Gongkai_V1_Withdrawal {
  fileprivate init?(_ entry: ChangeEntry, _ target: WithdrawalTarget, _ reason: String) {
    self.init()
    switch target {
    case .source(let source): self.source = Gongkai_V1_SourceKey(source)
    case .key(let key):
      guard let key = Gongkai_V1_ReportKey(key) else { return nil }
      self.key = key
    }
    self.reason = reason
    traceParent = entry.traceParent ?? ""
    if let version = entry.version { self.version = version }
    if let publishedAt = entry.publishedAt {
      self.publishedAt = Google_Protobuf_Timestamp(publishedAt)
    }
  }
}

extension Gongkai_V1_LoadRosterRequest {
  fileprivate init(_ roster: AgencyRoster) {
    self.init()
    basis = Gongkai_V1_Basis(roster.basis)
    year = Int32(clamping: roster.year)
    divisionCode = roster.division?.description ?? ""
    entries = roster.agencies.map { Gongkai_V1_RosterEntry($0.entry) }
  }
}
