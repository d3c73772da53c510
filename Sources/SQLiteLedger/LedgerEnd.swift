import GRDB
import ReportLedger

/// Where the ledger ends, written with every append: a file that has lost its last entries would
/// otherwise look like one that is merely younger.
enum LedgerEnd {
  static let table = """
    CREATE TABLE ledger_end (
      id INTEGER PRIMARY KEY CHECK (id = 1),
      revision INTEGER NOT NULL,
      sequence INTEGER NOT NULL
    ) STRICT;
    """

  /// Notes where the ledger ends now.
  static func note(_ end: LedgerPosition, _ db: Database) throws {
    try db.cachedStatement(
      sql: "INSERT OR REPLACE INTO ledger_end (id, revision, sequence) VALUES (1, ?, ?)"
    ).execute(arguments: [end.revision, end.sequence])
  }

  /// How the entries end elsewhere than was noted, in a sentence; nil where they do not.
  static func damage(_ db: Database) throws -> String? {
    let row = try Row.fetchOne(db, sql: "SELECT revision, sequence FROM ledger_end")
    let noted = try row.map(LedgerPosition.init) ?? .start
    let found = try SQLiteLedger.last(db)
    guard found != noted else { return nil }
    return "it ends with entry \(found.sequence) of revision \(found.revision), and entry "
      + "\(noted.sequence) of revision \(noted.revision) was the last to be written"
  }
}
