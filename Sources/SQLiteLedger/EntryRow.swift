import DisclosureReport
import Foundation
import GRDB
import ReportLedger

/// An entry as a row of the table `entries`, and back.
enum EntryRow {
  private static let columns = [
    "sequence", "revision", "kind", "sha256", "part", "parser_version", "compact", "reason",
    "key_kind", "agency_id", "year", "version", "published_seconds", "published_nanos", "outcome",
    "rejection", "trace_parent",
  ]

  static let insertion = """
    INSERT INTO entries (\(columns.joined(separator: ", ")))
    VALUES (\(columns.map { _ in "?" }.joined(separator: ", ")))
    """

  static let selection = """
    SELECT \(columns.joined(separator: ", ")) FROM entries WHERE sequence > ?
    ORDER BY sequence LIMIT ?
    """

  /// What an entry is about, in the column `kind`.
  private enum Kind: Int {
    case report = 0
    case withdrawalOfKey = 1
    case withdrawalOfSource = 2
  }

  /// What an entry's key is, in the column `key_kind`.
  private enum KeyKind: Int {
    case none = 0
    case agency = 1
    /// The entry's own source.
    case source = 2
  }

  static func arguments(_ entry: ChangeEntry) -> StatementArguments {
    let subject = subjectColumns(entry.subject)
    let key = keyColumns(entry.key)
    let numbers: [(any DatabaseValueConvertible)?] = [entry.sequence, entry.revision]
    let outcome: [(any DatabaseValueConvertible)?] = [
      entry.version, entry.publishedAt?.seconds, entry.publishedAt?.nanos,
      entry.outcome.rawValue, entry.rejection?.rawValue, entry.traceParent,
    ]
    return StatementArguments(numbers + subject + key + outcome)
  }

  private static func subjectColumns(
    _ subject: ChangeEntry.Subject
  ) -> [(any DatabaseValueConvertible)?] {
    switch subject {
    case .report(let source, let parserVersion, let compact):
      [
        Kind.report.rawValue, Data(source.sha256.bytes), source.part, parserVersion,
        Data(compact), nil,
      ]
    case .withdrawal(.source(let source), let reason):
      [
        Kind.withdrawalOfSource.rawValue, Data(source.sha256.bytes), source.part, nil, nil, reason,
      ]
    case .withdrawal(.key, let reason):
      [Kind.withdrawalOfKey.rawValue, nil, nil, nil, nil, reason]
    }
  }

  private static func keyColumns(_ key: ReportKey?) -> [(any DatabaseValueConvertible)?] {
    switch key {
    case nil: [KeyKind.none.rawValue, nil, nil]
    case .agency(let id, let year): [KeyKind.agency.rawValue, id, year]
    case .source: [KeyKind.source.rawValue, nil, nil]
    }
  }

  /// The entry of a row; a row that no ledger writes is damage, and not a reason to stop the
  /// process.
  static func entry(_ row: Row) throws -> ChangeEntry {
    guard let sequence: Int64 = value(row, 0) else { throw damaged(-1) }
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
      traceParent: value(row, 16))
  }

  private static func subject(_ row: Row, _ sequence: Int64) throws -> ChangeEntry.Subject? {
    let reason: String = value(row, 7) ?? ""
    guard let number: Int = value(row, 2), let kind = Kind(rawValue: number) else { return nil }
    switch kind {
    case .report:
      guard let source = source(row), let compact: Data = value(row, 6) else { return nil }
      return .report(source, parserVersion: value(row, 5) ?? "", compact: [UInt8](compact))
    case .withdrawalOfSource:
      return source(row).map { .withdrawal(.source($0), reason: reason) }
    case .withdrawalOfKey:
      return try key(row, sequence).map { .withdrawal(.key($0), reason: reason) }
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
      if let id: String = value(row, 9), let year: Int = value(row, 10) {
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

  private static func damaged(_ sequence: Int64) -> LedgerError {
    LedgerError(.corrupt, "entry \(sequence) holds what no ledger writes")
  }
}
