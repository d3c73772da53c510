import DisclosureReport
import Foundation
import GRDB
public import ReportLedger

extension SQLiteLedger {
  /// Appends batches in one transaction, and returns when it is synced.
  public func append(_ batches: [[LedgerItem]]) async throws(LedgerError) {
    guard !batches.isEmpty else { return }
    try await access("appending to") {
      try await pool.write { db in
        _ = try Self.last(db).appending(batches)
        let entries = try db.cachedStatement(sql: EntryRow.insertion)
        let records = try db.cachedStatement(
          sql: "INSERT INTO records (sequence, record) VALUES (?, ?)")
        for item in batches.joined() {
          try entries.execute(arguments: EntryRow.arguments(item.entry))
          if !item.record.isEmpty {
            try records.execute(arguments: [item.entry.sequence, Data(item.record)])
          }
        }
      }
    }
  }

  /// The last entry's numbers, or those before the first.
  static func last(_ db: Database) throws -> LedgerPosition {
    let row = try Row.fetchOne(
      db, sql: "SELECT revision, sequence FROM entries ORDER BY sequence DESC LIMIT 1")
    return row.map { LedgerPosition(revision: $0[0], sequence: $0[1]) } ?? .start
  }
}
