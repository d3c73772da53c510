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
          db, sql: RequestRow.selection, arguments: [Data(id.utf8)])
        return try row.map { try RequestRow.request(id, $0) }
      }
    }
  }

  /// Keeps requests, and forgets the oldest beyond the limit.
  static func keep(_ requests: [LedgerRequest], limit: Int, _ db: Database) throws {
    guard !requests.isEmpty else { return }
    let insertion = try db.cachedStatement(sql: RequestRow.insertion)
    for request in requests { try insertion.execute(arguments: RequestRow.arguments(request)) }
    try db.execute(
      sql: "DELETE FROM requests WHERE number <= (SELECT max(number) FROM requests) - ?",
      arguments: [limit])
  }
}
