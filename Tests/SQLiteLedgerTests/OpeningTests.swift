import DisclosureReport
import Foundation
import GRDB
import ReportLedger
import Testing

@testable import SQLiteLedger

@Suite("Opening a ledger's file")
struct OpeningTests {
  @Test("A file of a newer version is refused, told with both versions, and left as it is")
  func newerVersion() async throws {
    try await withTemporaryFolder { folder in
      let path = folder + "/ledger.sqlite"
      try await SQLiteLedger.open(path: path).close()
      let newer = LedgerSchema.version + 1
      try await DatabaseQueue(path: path).write { db in
        try db.execute(sql: "PRAGMA user_version = \(newer)")
      }
      let error = await opening(path)
      #expect(error?.code == .newerVersion)
      #expect(error?.message.contains("version \(newer)") == true)
      #expect(error?.message.contains("version \(LedgerSchema.version)") == true)
      let found = try await DatabaseQueue(path: path).read { db in
        try Int.fetchOne(db, sql: "PRAGMA user_version")
      }
      #expect(found == newer)
    }
  }

  @Test("A file that is no database is refused and left as it is")
  func noDatabase() async throws {
    try await withTemporaryFolder { folder in
      let path = folder + "/ledger.sqlite"
      let text = Data(String(repeating: "年度报告", count: 1000).utf8)
      try text.write(to: URL(fileURLWithPath: path))
      #expect(await opening(path)?.code == .corrupt)
      #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == text)
    }
  }

  @Test("Another application's database is refused and left as it is")
  func anotherApplication() async throws {
    try await withTemporaryFolder { folder in
      let path = folder + "/other.sqlite"
      try await DatabaseQueue(path: path).write { db in
        try db.execute(sql: "CREATE TABLE entries (sequence INTEGER)")
      }
      let error = await opening(path)
      #expect(error?.code == .corrupt)
      #expect(error?.message.contains("another application") == true)
      let tables = try await DatabaseQueue(path: path).read { db in
        try String.fetchAll(db, sql: "SELECT name FROM sqlite_master")
      }
      #expect(tables == ["entries"])
    }
  }

  @Test("A damaged page is told as damage when the file is opened")
  func damagedPage() async throws {
    try await withTemporaryFolder { folder in
      let path = folder + "/ledger.sqlite"
      try await SQLiteLedger.open(path: path).close()
      let file = try FileHandle(forUpdating: URL(fileURLWithPath: path))
      try file.seek(toOffset: 4096)
      try file.write(contentsOf: [UInt8](repeating: 0xA5, count: 4096))
      try file.close()
      #expect(await opening(path)?.code == .corrupt)
    }
  }

  @Test("A file that may not be written to can be read, and says so when it is asked")
  func readOnly() async throws {
    try await withTemporaryFolder { folder in
      let path = folder + "/ledger.sqlite"
      try await SQLiteLedger.open(path: path).close()
      // Whoever may write anywhere is not stopped by the file's mode, but by a database that says so.
      let ledger = try await SQLiteLedger.open(path: path)
      try await ledger.checkWritable()
      try await ledger.pool.writeWithoutTransaction { try $0.execute(sql: "PRAGMA query_only = 1") }
      let error = await #expect(throws: LedgerError.self) { try await ledger.checkWritable() }
      #expect(error?.code == .readOnly)
      #expect(try await ledger.last() == nil)
      try await ledger.close()
    }
  }

  @Test("Closed, the file alone is the whole ledger")
  func closed() async throws {
    try await withTemporaryFolder { folder in
      let path = folder + "/ledger.sqlite"
      let ledger = try await SQLiteLedger.open(path: path)
      let source = SourceIdentity(sha256: Digest256(words: 1, 2, 3, 4))
      let entry = ChangeEntry(
        revision: 1, sequence: 1, subject: .withdrawal(.source(source), reason: ""), key: nil,
        outcome: .withdrawn)
      try await ledger.append([[LedgerItem(entry: entry)]])
      _ = try await ledger.last()
      try await ledger.close()
      try FileManager.default.copyItem(atPath: path, toPath: folder + "/copy.sqlite")
      let copy = try await SQLiteLedger.open(path: folder + "/copy.sqlite")
      #expect(try await copy.entries(after: 0, limit: 9) == [entry])
      try await copy.close()
    }
  }

  @Test("A folder that is not there is told as unavailable, with the path")
  func missingFolder() async throws {
    try await withTemporaryFolder { folder in
      let path = folder + "/none/ledger.sqlite"
      let error = await opening(path)
      #expect(error?.code == .unavailable)
      #expect(error?.message.contains(path) == true)
    }
  }

  @Test(
    "SQLite's result codes have their counterparts",
    arguments: [
      (ResultCode.SQLITE_FULL, LedgerError.Code.full), (.SQLITE_READONLY, .readOnly),
      (.SQLITE_CORRUPT, .corrupt), (.SQLITE_NOTADB, .corrupt), (.SQLITE_BUSY, .unavailable),
      (.SQLITE_ERROR, .corrupt),
      (.SQLITE_IOERR, .unavailable), (.SQLITE_CONSTRAINT, .conflict),
    ])
  func codes(_ result: ResultCode, _ code: LedgerError.Code) {
    let error = LedgerError("reading", "/ledger", DatabaseError(resultCode: result))
    #expect(error.code == code)
    #expect(error.description.contains("reading the ledger at /ledger"))
  }

  private func opening(_ path: String) async -> LedgerError? {
    await #expect(throws: LedgerError.self) { try await SQLiteLedger.open(path: path) }
  }
}
