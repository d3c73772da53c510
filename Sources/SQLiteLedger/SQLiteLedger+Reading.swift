public import DisclosureReport
import Foundation
import GRDB
public import ReportLedger

extension SQLiteLedger {
  /// The last entry's numbers, or nil while there is none.
  public func last() async throws(LedgerError) -> LedgerPosition? {
    let last = try await access("reading") { try await pool.read { try Self.last($0) } }
    return last == .start ? nil : last
  }

  /// Entries that come after a sequence, in order, as many as fit the limit.
  public func entries(
    after sequence: Int64, limit: Int
  ) async throws(LedgerError) -> [ChangeEntry] {
    guard limit > 0 else { return [] }
    return try await access("reading") {
      try await pool.read { db in
        let statement = try db.cachedStatement(sql: EntryRow.selection)
        let rows = try Row.fetchCursor(statement, arguments: [sequence, limit])
        let row = StoredRow(statement)
        var entries: [ChangeEntry] = []
        while try rows.next() != nil { entries.append(try EntryRow.entry(row)) }
        return entries
      }
    }
  }

  /// The record as received with an entry.
  public func record(at sequence: Int64) async throws(LedgerError) -> [UInt8]? {
    try await access("reading") {
      try await pool.read { db in
        guard let row = try Row.fetchOne(db, sql: RecordRow.selection, arguments: [sequence])
        else { return nil }
        guard row.matchesChecksum, let record = Data.fromDatabaseValue(row[1]) else {
          throw LedgerError(.corrupt, "the record of entry \(sequence) is not as it was written")
        }
        return [UInt8](record)
      }
    }
  }

  /// How much is in it, and how it syncs.
  public func status() async throws(LedgerError) -> LedgerStatus {
    let synchronous = try await writerSynchronous()
    let (last, bytes) = try await access("reading") {
      try await pool.read { db in
        let pages = try Int64.fetchOne(db, sql: "PRAGMA page_count") ?? 0
        let pageSize = try Int64.fetchOne(db, sql: "PRAGMA page_size") ?? 0
        return (try Self.last(db), pages.multipliedReportingOverflow(by: pageSize).partialValue)
      }
    }
    return LedgerStatus(
      kind: "sqlite", location: path,
      durability: "WAL, synchronous=\(Self.name(ofSynchronous: synchronous))", last: last,
      // Sequences have no gaps.
      entries: last.sequence, bytes: bytes)
  }

  private static func name(ofSynchronous mode: Int) -> String {
    switch mode {
    case 0: "OFF"
    case 1: "NORMAL"
    case 2: "FULL"
    case 3: "EXTRA"
    default: String(mode)
    }
  }
}
