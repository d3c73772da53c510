import DisclosureReport
import Foundation
import GRDB
public import ReportLedger

extension SQLiteLedger {
  /// The request that a caller gave a name.
  public func request(_ id: String) async throws(LedgerError) -> LedgerRequest? {
    try await access("reading") {
      try await pool.read { db in
        let row = try Row.fetchOne(
          db, sql: "SELECT digest, revision, answer FROM requests WHERE id = ?",
          arguments: [Data(id.utf8)])
        return try row.map { row in
          guard let digest = Data.fromDatabaseValue(row[0]).flatMap(Digest256.init),
            let revision = Int64.fromDatabaseValue(row[1]),
            let answer = Data.fromDatabaseValue(row[2])
          else { throw LedgerError(.corrupt, "request \(id) holds what no ledger writes") }
          return LedgerRequest(
            id: id, digest: digest, revision: revision, answer: [UInt8](answer))
        }
      }
    }
  }

  /// Keeps requests, and forgets the oldest beyond the limit.
  static func keep(_ requests: [LedgerRequest], limit: Int, _ db: Database) throws {
    guard !requests.isEmpty else { return }
    let insertion = try db.cachedStatement(
      sql: "INSERT INTO requests (id, digest, revision, answer) VALUES (?, ?, ?, ?)")
    for request in requests {
      try insertion.execute(arguments: [
        Data(request.id.utf8), Data(request.digest.bytes), request.revision, Data(request.answer),
      ])
    }
    try db.execute(
      sql: "DELETE FROM requests WHERE number <= (SELECT max(number) FROM requests) - ?",
      arguments: [limit])
  }
}
