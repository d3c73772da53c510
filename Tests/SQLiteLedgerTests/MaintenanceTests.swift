import DisclosureReport
import Foundation
import GRDB
import ReportLedger
import Testing

@testable import SQLiteLedger

@Suite("Looking after a ledger's file")
struct MaintenanceTests {
  /// A batch of reports that each bring a record.
  private func batch(_ revision: Int64, from first: Int64, count: Int64) -> [LedgerItem] {
    (first..<first + count).map { sequence in
      let source = SourceIdentity(
        sha256: Digest256(words: UInt64(sequence), 0, 0, 0), part: 0)
      let entry = ChangeEntry(
        revision: revision, sequence: sequence,
        subject: .report(source, parserVersion: "1.0.0", compact: [1, 2, 3]),
        key: .source(source), outcome: .created)
      return LedgerItem(entry: entry, record: [UInt8](repeating: UInt8(sequence), count: 100))
    }
  }

  private func entries(_ ledger: SQLiteLedger) async throws -> [ChangeEntry] {
    try await ledger.entries(after: 0, limit: 1_000)
  }

  @Test("A backup has all that the ledger had, and goes on by itself")
  func backup() async throws {
    try await withTemporaryFolder { folder in
      let ledger = try await SQLiteLedger.open(path: folder + "/ledger.sqlite")
      try await ledger.append([batch(1, from: 1, count: 3)])
      try await ledger.backup(to: folder + "/copy.sqlite")
      try await ledger.append([batch(2, from: 4, count: 1)])
      let copy = try await SQLiteLedger.open(path: folder + "/copy.sqlite")
      #expect(try await entries(copy) == Array(try await entries(ledger).prefix(3)))
      #expect(try await copy.record(at: 2) == ledger.record(at: 2))
      #expect(try await copy.damages().isEmpty)
      try await copy.append([batch(2, from: 4, count: 2)])
      #expect(try await copy.last()?.sequence == 5)
      try await copy.close()
      try await ledger.close()
    }
  }

  @Test("A backup never takes the place of a file, nor leaves half a copy where there is no room")
  func backupRefused() async throws {
    try await withTemporaryFolder { folder in
      let ledger = try await SQLiteLedger.open(path: folder + "/ledger.sqlite")
      let path = folder + "/there"
      try Data("kept".utf8).write(to: URL(filePath: path))
      await #expect(throws: LedgerError.self) { try await ledger.backup(to: path) }
      #expect(try Data(contentsOf: URL(filePath: path)) == Data("kept".utf8))
      await #expect(throws: LedgerError.self) {
        try await ledger.backup(to: folder + "/no/such/folder/copy.sqlite")
      }
      try await ledger.close()
      await #expect(throws: LedgerError.self) { try await ledger.backup(to: folder + "/late") }
    }
  }

  @Test("Compacting gives room back and loses nothing")
  func compact() async throws {
    try await withTemporaryFolder { folder in
      let path = folder + "/ledger.sqlite"
      let ledger = try await SQLiteLedger.open(path: path)
      try await ledger.append([batch(1, from: 1, count: 5)])
      // Room that nothing takes up: as a migration leaves it that drops a table.
      try await ledger.pool.write { db in
        try db.execute(sql: "CREATE TABLE old (bytes BLOB)")
        try db.execute(sql: "INSERT INTO old VALUES (zeroblob(1000000))")
        try db.execute(sql: "DROP TABLE old")
      }
      let kept = try await entries(ledger)
      let (before, after) = try await ledger.compact()
      #expect(before > 1_000_000 && after < 100_000)
      #expect(try await entries(ledger) == kept)
      try await ledger.append([batch(2, from: 6, count: 1)])
      #expect(try await ledger.damages().isEmpty)
      try await ledger.close()
    }
  }

  @Test("Gaps, records without an entry and damaged pages are found and told")
  func damages() async throws {
    try await withTemporaryFolder { folder in
      let path = folder + "/ledger.sqlite"
      let ledger = try await SQLiteLedger.open(path: path)
      try await ledger.append([batch(1, from: 1, count: 4)])
      #expect(try await ledger.damages().isEmpty)
      try await ledger.pool.write { db in
        try db.execute(sql: "DELETE FROM entries WHERE sequence = 2")
      }
      let found = try await ledger.damages()
      #expect(found.contains("entry 3 comes after none"))
      #expect(found.contains("the record of entry 2 has no entry"))
      try await ledger.close()
    }
  }
}
