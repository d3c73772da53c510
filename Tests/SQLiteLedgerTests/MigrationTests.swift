import DisclosureReport
import GRDB
import ReportLedger
import Testing

@testable import SQLiteLedger

@Suite("Files of older versions")
struct MigrationTests {
  @Test("A file of version 1 is migrated, keeps what it has, and takes what newer ones know")
  func fromVersion1() async throws {
    try await withTemporaryFolder { folder in
      let path = folder + "/ledger.sqlite"
      try await makeVersion1(path)
      let ledger = try await SQLiteLedger.open(path: path)
      #expect(try await ledger.entries(after: 0, limit: 9) == Self.entries)
      #expect(try await ledger.record(at: 1) == [9, 8, 7])
      #expect(try await ledger.last() == LedgerPosition(revision: 2, sequence: 3))
      let amendment = ChangeEntry(
        revision: 3, sequence: 4,
        subject: .amendment(
          Self.key, [CellAmendment(.feesAmount, .blank)], author: "张三", reason: ""),
        key: Self.key, outcome: .replaced)
      let request = LedgerRequest(
        id: "a", digest: Digest256(words: 1, 2, 3, 4), revision: 3, answer: [5])
      try await ledger.append([[LedgerItem(entry: amendment)]], requests: [request])
      try await ledger.close()
      let reopened = try await SQLiteLedger.open(path: path)
      #expect(try await reopened.entries(after: 0, limit: 9) == Self.entries + [amendment])
      #expect(try await reopened.request("a") == request)
      #expect(try await reopened.damages().isEmpty)
      try await reopened.close()
      #expect(try await version(path) == LedgerSchema.version)
    }
  }

  @Test("An empty file of version 1 is migrated")
  func emptyVersion1() async throws {
    try await withTemporaryFolder { folder in
      let path = folder + "/ledger.sqlite"
      try await DatabaseQueue(path: path).write { try $0.execute(sql: Self.version1) }
      let ledger = try await SQLiteLedger.open(path: path)
      #expect(try await ledger.last() == nil)
      #expect(try await ledger.request("a") == nil)
      try await ledger.close()
      #expect(try await version(path) == LedgerSchema.version)
    }
  }

  @Test("A file that cannot be migrated is left as it was")
  func fails() async throws {
    try await withTemporaryFolder { folder in
      let path = folder + "/ledger.sqlite"
      try await makeVersion1(path)
      try await DatabaseQueue(path: path).write { try $0.execute(sql: "CREATE TABLE requests (x)") }
      await #expect(throws: LedgerError.self) { try await SQLiteLedger.open(path: path) }
      #expect(try await version(path) == 1)
      let columns = try await DatabaseQueue(path: path).read { db in
        try String.fetchAll(db, sql: "SELECT name FROM pragma_table_info('entries')")
      }
      #expect(!columns.contains("author"), "the whole migration is one transaction")
    }
  }

  private static let key = ReportKey.agency(id: "gov:630223-1985", year: 2024)
  private static let source = SourceIdentity(sha256: Digest256(words: 1, 2, 3, 4), part: 2)

  /// What the rows of ``rows`` say.
  private static let entries = [
    ChangeEntry(
      revision: 1, sequence: 1,
      subject: .report(source, parserVersion: "1.0.0", compact: [1, 2]), key: key, version: 7,
      publishedAt: Moment(seconds: 5, nanos: 6), outcome: .created, traceParent: "00-1-2-01"),
    ChangeEntry(
      revision: 1, sequence: 2, subject: .withdrawal(.source(source), reason: "错误"), key: key,
      outcome: .withdrawn),
    ChangeEntry(
      revision: 2, sequence: 3, subject: .withdrawal(.key(key), reason: ""), key: key,
      outcome: .rejected, rejection: .reportNotFound),
  ]

  private func makeVersion1(_ path: String) async throws {
    try await DatabaseQueue(path: path).write { try $0.execute(sql: Self.version1 + Self.rows) }
  }

  private func version(_ path: String) async throws -> Int? {
    try await DatabaseQueue(path: path).read { try Int.fetchOne($0, sql: "PRAGMA user_version") }
  }

  /// The statements of version 1, as released.
  private static let version1 = """
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
    PRAGMA application_id = 1735090537;
    PRAGMA user_version = 1;

    """

  /// Rows as version 1 wrote them.
  private static let rows = """
    INSERT INTO entries VALUES (
      1, 1, 0, x'0000000000000001000000000000000200000000000000030000000000000004', 2, '1.0.0',
      x'0102', NULL, 1, 'gov:630223-1985', 2024, 7, 5, 6, 0, NULL, '00-1-2-01');
    INSERT INTO entries VALUES (
      2, 1, 2, x'0000000000000001000000000000000200000000000000030000000000000004', 2, NULL,
      NULL, '错误', 1, 'gov:630223-1985', 2024, NULL, NULL, NULL, 4, NULL, NULL);
    INSERT INTO entries VALUES (
      3, 2, 1, NULL, NULL, NULL, NULL, '', 1, 'gov:630223-1985', 2024, NULL, NULL, NULL, 5, 3,
      NULL);
    INSERT INTO records VALUES (1, x'090807');
    """
}
