import GRDB
import ReportLedger

/// The tables of a ledger, and how older ones become newer ones.
///
/// The version stands in SQLite's `user_version`; `application_id` tells a ledger from any other
/// database.
enum LedgerSchema {
  /// `gkai`, in ASCII.
  static let applicationID = 0x676B_6169

  /// One step for each version: the first makes the tables of version 1 in an empty file.
  static let migrations: [@Sendable (Database) throws -> Void] = [
    createTables, addAmendmentsAndRequests, addChecksums,
  ]

  /// The version that this code writes.
  static var version: Int { migrations.count }

  /// Makes or migrates the tables, or says why the file cannot be used; all in one transaction.
  static func prepare(_ db: Database) throws {
    try db.inTransaction(.immediate) {
      let found = try versionFound(db)
      for migration in migrations[found...] { try migration(db) }
      if found < version {
        try db.execute(sql: "PRAGMA application_id = \(applicationID)")
        try db.execute(sql: "PRAGMA user_version = \(version)")
      }
      if let damage = try LedgerEnd.damage(db) { throw LedgerError(.corrupt, damage) }
      return .commit
    }
  }

  /// The version of the tables in the file; 0 where there are none.
  private static func versionFound(_ db: Database) throws -> Int {
    let application = try Int.fetchOne(db, sql: "PRAGMA application_id") ?? 0
    let found = try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
    let tables = try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_master") ?? 0
    if application == 0, found == 0, tables == 0 { return 0 }
    guard application == applicationID, found > 0 else {
      throw LedgerError(.corrupt, "it is a database of another application")
    }
    guard found <= version else {
      throw LedgerError(
        .newerVersion,
        "it has version \(found) and this software writes version \(version); use newer software")
    }
    return found
  }

  /// Records stand apart, so that a replay does not read past them.
  @Sendable
  private static func createTables(_ db: Database) throws {
    try db.execute(
      sql: """
        CREATE TABLE entries (
          sequence INTEGER PRIMARY KEY,
          revision INTEGER NOT NULL,
          kind INTEGER NOT NULL,
          sha256 BLOB,
          part INTEGER,
          parser_version TEXT,
          compact BLOB,
          reason TEXT,
          key_kind INTEGER NOT NULL,
          agency_id TEXT,
          year INTEGER,
          version INTEGER,
          published_seconds INTEGER,
          published_nanos INTEGER,
          outcome INTEGER NOT NULL,
          rejection INTEGER,
          trace_parent TEXT
        ) STRICT;
        CREATE TABLE records (
          sequence INTEGER PRIMARY KEY,
          record BLOB NOT NULL
        ) STRICT;
        """)
  }

  /// People sign what they enter, and callers name their batches.
  ///
  /// Numbers are never used again, so that they tell the order of requests when the oldest go.
  @Sendable
  private static func addAmendmentsAndRequests(_ db: Database) throws {
    try db.execute(
      sql: """
        ALTER TABLE entries ADD COLUMN author TEXT;
        CREATE TABLE requests (
          number INTEGER PRIMARY KEY AUTOINCREMENT,
          id BLOB NOT NULL UNIQUE,
          digest BLOB NOT NULL,
          revision INTEGER NOT NULL,
          answer BLOB NOT NULL
        ) STRICT;
        """)
  }

  /// Rows tell whether they are as they were written, but for those that are there already.
  @Sendable
  private static func addChecksums(_ db: Database) throws {
    for table in ["entries", "records", "requests"] {
      try db.execute(sql: "ALTER TABLE \(table) ADD COLUMN checksum INTEGER")
    }
    try db.execute(sql: LedgerEnd.table)
    try LedgerEnd.note(SQLiteLedger.last(db), db)
  }
}
