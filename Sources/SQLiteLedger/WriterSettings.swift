import GRDB
import ReportLedger

/// What the one connection that writes has to be set to.
enum WriterSettings {
  /// `PRAGMA synchronous` at FULL.
  private static let full = 2

  /// Sets the writer, once it is open.
  ///
  /// Opening a pool sets `synchronous` to NORMAL whatever its configuration says, and NORMAL does
  /// not sync at a commit: an acknowledged batch could be lost with the power. So it is set after
  /// opening, and read back.
  static func apply(_ db: Database, maxBytes: Int64?) throws {
    try db.execute(sql: "PRAGMA synchronous = FULL")
    let effective = try synchronous(db)
    guard effective == full else {
      throw LedgerError(
        .unavailable, "PRAGMA synchronous is \(effective) and cannot be set to FULL (\(full))")
    }
    if let maxBytes {
      let pageSize = try Int64.fetchOne(db, sql: "PRAGMA page_size") ?? 4096
      try db.execute(sql: "PRAGMA max_page_count = \(max(1, maxBytes / max(1, pageSize)))")
    }
  }

  /// The connection's effective `PRAGMA synchronous`.
  static func synchronous(_ db: Database) throws -> Int {
    try Int.fetchOne(db, sql: "PRAGMA synchronous") ?? -1
  }
}
