import DisclosureReport
import Foundation
import GRDB
import LedgerConformance
import ReportLedger
import Testing

@testable import SQLiteLedger

@Suite("The ledger in SQLite")
struct SQLiteLedgerTests {
  @Test("It does what every ledger has to", arguments: LedgerConformance.all)
  func conforms(_ check: LedgerConformance) async throws {
    try await withTemporaryFolder { folder in
      let path = folder + "/ledger.sqlite"
      try await check.run(
        LedgerFixture(requestLimit: 4) {
          try await SQLiteLedger.open(path: path, requestLimit: 4)
        })
    }
  }

  @Test("Its writer syncs at every commit: PRAGMA synchronous is FULL, in WAL mode")
  func syncs() async throws {
    try await withTemporaryFolder { folder in
      let ledger = try await SQLiteLedger.open(path: folder + "/ledger.sqlite")
      #expect(try await ledger.writerSynchronous() == 2)
      let mode = try await ledger.pool.writeWithoutTransaction { db in
        try String.fetchOne(db, sql: "PRAGMA journal_mode")
      }
      #expect(mode == "wal")
      #expect(try await ledger.status().durability == "WAL, synchronous=FULL")
      try await ledger.append([[item(1)]])
      #expect(try await ledger.writerSynchronous() == 2, "an append leaves it as it is")
      try await ledger.close()
    }
  }

  @Test("Of two that append to one file, the second is told of the conflict and can go on after it")
  func twoWriters() async throws {
    try await withTemporaryFolder { folder in
      let one = try await SQLiteLedger.open(path: folder + "/ledger.sqlite")
      let other = try await SQLiteLedger.open(path: folder + "/ledger.sqlite")
      try await one.append([[item(1)]])
      await #expect(throws: LedgerError.self) { try await other.append([[item(1)]]) }
      #expect(try await other.last() == LedgerPosition(revision: 1, sequence: 1))
      try await other.append([[item(2)]])
      #expect(try await one.last() == LedgerPosition(revision: 2, sequence: 2))
      try await one.close()
      try await other.close()
    }
  }

  @Test("A file that may not grow says that it is full, and keeps what it has")
  func full() async throws {
    try await withTemporaryFolder { folder in
      let ledger = try await SQLiteLedger.open(path: folder + "/ledger.sqlite", maxBytes: 65_536)
      var kept: Int64 = 0
      do {
        for sequence in 1...1000 {
          try await ledger.append([[item(Int64(sequence), bytes: 4096)]])
          kept = Int64(sequence)
        }
        Issue.record("a thousand records of 4,096 bytes went into 65,536 bytes")
      } catch let error as LedgerError {
        #expect(error.code == .full)
      }
      #expect(kept > 0)
      #expect(try await ledger.last() == LedgerPosition(revision: kept, sequence: kept))
      try await ledger.close()
      let reopened = try await SQLiteLedger.open(path: folder + "/ledger.sqlite")
      try await reopened.append([[item(kept + 1, bytes: 4096)]])
      try await reopened.close()
    }
  }

  @Test("A row that no ledger writes is damage, told with its number", arguments: damages)
  func damagedRow(_ damage: String) async throws {
    try await withTemporaryFolder { folder in
      let ledger = try await SQLiteLedger.open(path: folder + "/ledger.sqlite")
      try await ledger.append([[item(1)], [item(2)]])
      try await ledger.pool.write { db in
        try db.execute(sql: damage)
        // Rows of older versions have no checksum to tell.
        try db.execute(sql: "UPDATE entries SET checksum = NULL")
      }
      let error = await #expect(throws: LedgerError.self) {
        try await ledger.entries(after: 0, limit: 9)
      }
      #expect(error?.code == .corrupt)
      #expect(error?.message.contains("entry 2") == true)
      try await ledger.close()
    }
  }

  @Test("A request that no ledger writes is damage, told with its name")
  func damagedRequest() async throws {
    try await withTemporaryFolder { folder in
      let ledger = try await SQLiteLedger.open(path: folder + "/ledger.sqlite")
      let digest = Digest256(words: 1, 2, 3, 4)
      try await ledger.append(
        [[item(1)]],
        requests: [LedgerRequest(id: "a", digest: digest, revision: 1, answer: [1])])
      try await ledger.pool.write { try $0.execute(sql: "UPDATE requests SET digest = x'00'") }
      let error = await #expect(throws: LedgerError.self) { try await ledger.request("a") }
      #expect(error?.code == .corrupt)
      #expect(error?.message.contains("request a") == true)
      try await ledger.close()
    }
  }

  static let damages = [
    "UPDATE entries SET outcome = 77 WHERE sequence = 2",
    "UPDATE entries SET outcome = 7777777 WHERE sequence = 2",
    "UPDATE entries SET kind = 9 WHERE sequence = 2",
    "UPDATE entries SET key_kind = 9 WHERE sequence = 2",
    "UPDATE entries SET sha256 = x'00' WHERE sequence = 2",
    "UPDATE entries SET part = 99999999999 WHERE sequence = 2",
    "UPDATE entries SET compact = NULL WHERE sequence = 2",
    "UPDATE entries SET key_kind = 1 WHERE sequence = 2",
    "UPDATE entries SET kind = 3 WHERE sequence = 2",
    "UPDATE entries SET kind = 4 WHERE sequence = 2",
    "UPDATE entries SET kind = 4, compact = NULL WHERE sequence = 2",
  ]

  private func item(_ sequence: Int64, bytes: Int = 8) -> LedgerItem {
    let source = SourceIdentity(sha256: Digest256(words: 1, 2, 3, UInt64(sequence)))
    let entry = ChangeEntry(
      revision: sequence, sequence: sequence,
      subject: .report(source, parserVersion: "1.0.0", compact: [1]), key: .source(source),
      outcome: .created)
    return LedgerItem(entry: entry, record: [UInt8](repeating: 7, count: bytes))
  }
}
