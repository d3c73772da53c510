import DisclosureReport
import ReportLedger

extension EntryRow {
  /// The entry of a row; a row that no ledger writes is damage, and not a reason to stop the
  /// process.
  static func entry(_ row: StoredRow) throws -> ChangeEntry {
    guard let sequence: Int64 = row.number(0) else { throw damaged(-1) }
    guard row.matchesChecksum else {
      throw LedgerError(.corrupt, "entry \(sequence) is not as it was written")
    }
    guard let revision: Int64 = row.number(1), let outcome: UInt8 = row.number(14),
      let outcome = ChangeOutcome(rawValue: outcome), let subject = try subject(row, sequence)
    else { throw damaged(sequence) }
    let seconds: Int64? = row.number(12)
    let rejection: UInt8? = row.number(15)
    return ChangeEntry(
      revision: revision, sequence: sequence, subject: subject, key: try key(row, sequence),
      version: row.number(11),
      publishedAt: seconds.map { Moment(seconds: $0, nanos: row.number(13) ?? 0) },
      outcome: outcome, rejection: rejection.flatMap(RejectionReason.init),
      traceParent: row.text(16))
  }

  private static func subject(_ row: StoredRow, _ sequence: Int64) throws -> ChangeEntry.Subject? {
    let reason = row.text(7) ?? ""
    guard let number: Int = row.number(2), let kind = Kind(rawValue: number) else { return nil }
    switch kind {
    case .report:
      guard let source = source(row), let compact = row.blob(6) else { return nil }
      return .report(source, parserVersion: row.text(5) ?? "", compact: compact)
    case .withdrawalOfSource:
      return source(row).map { .withdrawal(.source($0), reason: reason) }
    case .withdrawalOfKey:
      return try key(row, sequence).map { .withdrawal(.key($0), reason: reason) }
    case .amendment:
      guard let key = try key(row, sequence), let bytes = row.blob(6) else { return nil }
      let cells = try? CellAmendment.decode(bytes)
      return cells.map { .amendment(key, $0, author: row.text(17) ?? "", reason: reason) }
    case .roster:
      guard let bytes = row.blob(6) else { return nil }
      return (try? AgencyRoster(decoding: bytes)).map { .roster($0) }
    }
  }

  private static func key(_ row: StoredRow, _ sequence: Int64) throws -> ReportKey? {
    guard let number: Int = row.number(8), let kind = KeyKind(rawValue: number) else {
      throw damaged(sequence)
    }
    switch kind {
    case .none: return nil
    case .source:
      if let source = source(row) { return .source(source) }
    case .agency:
      if let id = row.text(9), let year: Int = row.number(10) {
        return .agency(id: id, year: year)
      }
    }
    throw damaged(sequence)
  }

  private static func source(_ row: StoredRow) -> SourceIdentity? {
    guard let sha256 = row.digest(3), let part: Int32 = row.number(4) else { return nil }
    return SourceIdentity(sha256: sha256, part: part)
  }

  private static func damaged(_ sequence: Int64) -> LedgerError {
    LedgerError(.corrupt, "entry \(sequence) holds what no ledger writes")
  }
}
