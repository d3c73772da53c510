import DisclosureReport
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
        let end = try Self.last(db).appending(batches, requests)
        let entries = try db.cachedStatement(sql: EntryRow.insertion)
        let records = try db.cachedStatement(sql: RecordRow.insertion)
        for item in batches.joined() {
          try entries.execute(arguments: EntryRow.arguments(item.entry))
          if !item.record.isEmpty {
            try records.execute(
              arguments: RecordRow.arguments(item.entry.sequence, item.record))
          }
        }
        try Self.keep(requests, limit: requestLimit, db)
        try LedgerEnd.note(end, db)
      }
    }
  }

  /// The last entry's numbers, or those before the first.
  static func last(_ db: Database) throws -> LedgerPosition {
    let row = try Row.fetchOne(
      db, sql: "SELECT revision, sequence FROM entries ORDER BY sequence DESC LIMIT 1")
    return try row.map(LedgerPosition.init) ?? .start
  }
}

extension LedgerPosition {
  /// The position in a row's first two columns; a row that no ledger writes is damage, and not a
  /// reason to stop the process.
  init(_ row: Row) throws {
    guard let revision = Int64.fromDatabaseValue(row[0]),
      let sequence = Int64.fromDatabaseValue(row[1])
    else { throw LedgerError(.corrupt, "its last entry holds what no ledger writes") }
    self.init(revision: revision, sequence: sequence)
  }
}
