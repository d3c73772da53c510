import DisclosureReport
import Foundation
import GRDB
public import ReportLedger

extension SQLiteLedger {
  /// Appends batches and the requests that name them in one transaction, and returns when it is
  /// synced.
  public func append(
    _ batches: [[LedgerItem]], requests: [LedgerRequest]
  ) async throws(LedgerError) {
    guard !batches.isEmpty || !requests.isEmpty else { return }
    try await access("appending to") { [requestLimit] in
      try await pool.write { db in
        _ = try Self.last(db).appending(batches, requests)
        let entries = try db.cachedStatement(sql: EntryRow.insertion)
        let records = try db.cachedStatement(
          sql: "INSERT INTO records (sequence, record) VALUES (?, ?)")
        for item in batches.joined() {
          try entries.execute(arguments: EntryRow.arguments(item.entry))
          if !item.record.isEmpty {
            try records.execute(arguments: [item.entry.sequence, Data(item.record)])
          }
        }
        try Self.keep(requests, limit: requestLimit, db)
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
