import DisclosureReport
import Foundation
import GRDB
import ReportLedger

extension EntryRow {
  /// The entry of a row; a row that no ledger writes is damage, and not a reason to stop the
  /// process.
  static func entry(_ row: Row) throws -> ChangeEntry {
    guard let sequence: Int64 = value(row, 0) else { throw damaged(-1) }
    guard row.matchesChecksum else {
      throw LedgerError(.corrupt, "entry \(sequence) is not as it was written")
    }
    guard let revision: Int64 = value(row, 1), let outcome: UInt8 = value(row, 14),
      let outcome = ChangeOutcome(rawValue: outcome), let subject = try subject(row, sequence)
    else { throw damaged(sequence) }
    let seconds: Int64? = value(row, 12)
    let rejection: UInt8? = value(row, 15)
    return ChangeEntry(
      revision: revision, sequence: sequence, subject: subject, key: try key(row, sequence),
      version: value(row, 11),
      publishedAt: seconds.map { Moment(seconds: $0, nanos: value(row, 13) ?? 0) },
      outcome: outcome, rejection: rejection.flatMap(RejectionReason.init),
      traceParent: text(row, 16))
  }

  private static func subject(_ row: Row, _ sequence: Int64) throws -> ChangeEntry.Subject? {
    let reason = text(row, 7) ?? ""
    guard let number: Int = value(row, 2), let kind = Kind(rawValue: number) else { return nil }
    switch kind {
    case .report:
      guard let source = source(row), let compact: Data = value(row, 6) else { return nil }
      return .report(source, parserVersion: text(row, 5) ?? "", compact: [UInt8](compact))
    case .withdrawalOfSource:
      return source(row).map { .withdrawal(.source($0), reason: reason) }
    case .withdrawalOfKey:
      return try key(row, sequence).map { .withdrawal(.key($0), reason: reason) }
    case .amendment:
      guard let key = try key(row, sequence), let bytes: Data = value(row, 6) else { return nil }
      let cells = try? CellAmendment.decode([UInt8](bytes))
      return cells.map { .amendment(key, $0, author: text(row, 17) ?? "", reason: reason) }
    case .roster:
      guard let bytes: Data = value(row, 6) else { return nil }
      return (try? AgencyRoster(decoding: [UInt8](bytes))).map { .roster($0) }
    }
  }

  private static func key(_ row: Row, _ sequence: Int64) throws -> ReportKey? {
    guard let number: Int = value(row, 8), let kind = KeyKind(rawValue: number) else {
      throw damaged(sequence)
    }
    switch kind {
    case .none: return nil
    case .source:
      if let source = source(row) { return .source(source) }
    case .agency:
      if let id = text(row, 9), let year: Int = value(row, 10) {
        return .agency(id: id, year: year)
      }
    }
    throw damaged(sequence)
  }

  private static func source(_ row: Row) -> SourceIdentity? {
    guard let bytes: Data = value(row, 3), let sha256 = Digest256(bytes),
      let part: Int32 = value(row, 4)
    else { return nil }
    return SourceIdentity(sha256: sha256, part: part)
  }

  /// A column's value, or nil where it is NULL or of another type.
  private static func value<Value: DatabaseValueConvertible>(
    _ row: Row, _ column: Int
  ) -> Value? {
    Value.fromDatabaseValue(row[column])
  }

  private static func text(_ row: Row, _ column: Int) -> String? {
    let bytes: Data? = value(row, column)
    return bytes.map { String(decoding: $0, as: UTF8.self) }
  }

  private static func damaged(_ sequence: Int64) -> LedgerError {
    LedgerError(.corrupt, "entry \(sequence) holds what no ledger writes")
  }
}
