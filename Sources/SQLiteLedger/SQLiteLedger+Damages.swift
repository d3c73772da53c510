import Foundation
import GRDB
public import ReportLedger

extension SQLiteLedger {
  /// Looks through the whole file for damage: what SQLite's own check finds, rows that do not match their checksums, gaps
  /// between entries, records that have no entry, and an end that is not where it was written.
  ///
  /// - Returns: what is wrong, in sentences; empty where nothing is.
  public func damages() async throws(LedgerError) -> [String] {
    try await access("checking") {
      try await pool.read { db in
        try [Self.pages, Self.rows, Self.gaps, Self.orphans, Self.end].flatMap { look in
          do {
            return try look(db)
          } catch let error as DatabaseError where error.resultCode == .SQLITE_CORRUPT {
            return ["a part of the file cannot be read: \(error)"]
          }
        }
      }
    }
  }

  /// How many damages of a kind are told.
  private static let most = 100

  private static func pages(_ db: Database) throws -> [String] {
    try String.fetchAll(db, sql: "PRAGMA integrity_check(\(most))").filter { $0 != "ok" }
  }

  private static func rows(_ db: Database) throws -> [String] {
    let entries = try unmatched(db, EntryRow.selection, [0, Int64.max])
    let records = try unmatched(db, RecordRow.all)
    let requests = try unmatched(db, RequestRow.all)
    return entries.map { "entry \($0) does not match its checksum" }
      + records.map { "the record of entry \($0) does not match its checksum" }
      + requests.map { "request \($0) does not match its checksum" }
  }

  /// What the first column says of rows whose checksum, the last column, does not match.
  private static func unmatched(
    _ db: Database, _ selection: String, _ arguments: StatementArguments = []
  ) throws -> [String] {
    let rows = try Row.fetchCursor(db, sql: selection, arguments: arguments)
    var unmatched: [String] = []
    while unmatched.count < most, let row = try rows.next() {
      if !row.matchesChecksum { unmatched.append(name(row[0])) }
    }
    return unmatched
  }

  private static func name(_ value: DatabaseValue) -> String {
    guard case .blob(let bytes) = value.storage else { return "\(value)" }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func gaps(_ db: Database) throws -> [String] {
    try Int64.fetchAll(
      db,
      sql: """
        SELECT e.sequence FROM entries e LEFT JOIN entries b ON b.sequence = e.sequence - 1
        WHERE e.sequence > 1 AND b.sequence IS NULL LIMIT \(most)
        """
    ).map { "entry \($0) comes after none" }
  }

  private static func orphans(_ db: Database) throws -> [String] {
    try Int64.fetchAll(
      db,
      sql: """
        SELECT r.sequence FROM records r LEFT JOIN entries e ON e.sequence = r.sequence
        WHERE e.sequence IS NULL LIMIT \(most)
        """
    ).map { "the record of entry \($0) has no entry" }
  }

  private static func end(_ db: Database) throws -> [String] {
    try LedgerEnd.damage(db).map { [$0] } ?? []
  }
}
