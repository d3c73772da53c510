import DisclosureReport
import Foundation
import GRDB
import ReportLedger
import Testing

@testable import SQLiteLedger

@Suite("Values that are not as they were written")
struct ChecksumTests {
  private static let columns = [
    "revision", "kind", "sha256", "part", "parser_version", "compact", "reason", "key_kind",
    "agency_id", "year", "version", "published_seconds", "published_nanos", "outcome", "rejection",
    "trace_parent", "author",
  ]

  @Test(
    "An entry of which any column was changed is told, by reading and by looking for damage",
    arguments: columns)
  func entry(_ column: String) async throws {
    try await withLedger { ledger in
      try await ledger.pool.write { db in
        let type = try String.fetchOne(
          db, sql: "SELECT type FROM pragma_table_info('entries') WHERE name = ?",
          arguments: [column])
        let value = type == "INTEGER" ? "123" : type == "BLOB" ? "x'0105'" : "'1.0.1'"
        try db.execute(sql: "UPDATE entries SET \(column) = \(value) WHERE sequence = 2")
      }
      let error = await #expect(throws: LedgerError.self) {
        try await ledger.entries(after: 0, limit: 9)
      }
      #expect(error?.code == .corrupt)
      #expect(error?.message.contains("entry 2 is not as it was written") == true)
      #expect(try await ledger.entries(after: 2, limit: 9).count == 1)
      #expect(
        try await ledger.damages().contains("entry 2 does not match its checksum"))
    }
  }

  @Test("A record and a request of which a byte was changed are told")
  func recordAndRequest() async throws {
    try await withLedger { ledger in
      try await ledger.pool.write { db in
        try db.execute(sql: "UPDATE records SET record = x'0707070707070708' WHERE sequence = 3")
        try db.execute(sql: "UPDATE requests SET answer = x'02'")
      }
      for read in [
        { _ = try await ledger.record(at: 3) }, { _ = try await ledger.request("一") },
      ] as [@Sendable () async throws -> Void] {
        let error = await #expect(throws: LedgerError.self) { try await read() }
        #expect(error?.code == .corrupt)
      }
      #expect(try await ledger.record(at: 2)?.count == 8)
      #expect(
        try await ledger.damages() == [
          "the record of entry 3 does not match its checksum",
          "request 一 does not match its checksum",
        ])
    }
  }

  @Test("A file that has lost its last entries is told when it is opened, and when it is looked at")
  func lostEnd() async throws {
    try await withTemporaryFolder { folder in
      let path = folder + "/ledger.sqlite"
      let ledger = try await filled(path)
      try await ledger.pool.write { db in
        try db.execute(sql: "DELETE FROM entries WHERE sequence = 3")
        try db.execute(sql: "DELETE FROM records WHERE sequence = 3")
      }
      let damage =
        "it ends with entry 2 of revision 2, and entry 3 of revision 3 was the last to be written"
      #expect(try await ledger.damages() == [damage])
      try await ledger.close()
      let error = await #expect(throws: LedgerError.self) {
        try await SQLiteLedger.open(path: path)
      }
      #expect(error?.code == .corrupt && error?.message.contains(damage) == true)
    }
  }

  @Test("Every value of every length and kind has its checksum, whatever a single bit does")
  func bits() {
    for length in 0..<40 {
      let bytes = (0..<length).map { UInt8(truncatingIfNeeded: $0 &* 37) }
      let checksum = RowChecksum.of([Data(bytes).databaseValue])
      for bit in 0..<(8 * length) {
        var changed = bytes
        changed[bit / 8] ^= 1 << (bit % 8)
        #expect(RowChecksum.of([Data(changed).databaseValue]) != checksum)
      }
    }
    let values: [DatabaseValue] = [
      .null, 0.databaseValue, 1.databaseValue, 0.5.databaseValue, "".databaseValue,
      "1".databaseValue, Data().databaseValue, Data([0]).databaseValue, Data([0, 0]).databaseValue,
    ]
    #expect(Set(values.map { RowChecksum.of([$0]) }).count == values.count)
    #expect(RowChecksum.of([.null]) != RowChecksum.of([.null, .null]))
  }

  private func withLedger(_ body: (SQLiteLedger) async throws -> Void) async throws {
    try await withTemporaryFolder { folder in
      let ledger = try await filled(folder + "/ledger.sqlite")
      try await body(ledger)
      try await ledger.close()
    }
  }

  /// Three entries with their records, and a request.
  private func filled(_ path: String) async throws -> SQLiteLedger {
    let ledger = try await SQLiteLedger.open(path: path)
    for sequence in Int64(1)...3 {
      let source = SourceIdentity(sha256: Digest256(words: 1, 2, 3, UInt64(sequence)))
      let entry = ChangeEntry(
        revision: sequence, sequence: sequence,
        subject: .report(source, parserVersion: "1.0.0", compact: [1, 4]), key: .source(source),
        outcome: .created)
      let request = LedgerRequest(
        id: "一", digest: Digest256(words: 1, 2, 3, 4), revision: sequence, answer: [1])
      try await ledger.append(
        [[LedgerItem(entry: entry, record: [UInt8](repeating: 7, count: 8))]],
        requests: sequence == 1 ? [request] : [])
    }
    return ledger
  }
}
