import DisclosureReport
import Foundation
import GRDB
import ReportLedger

/// A request that a caller gave a name, as a row of the table `requests`, and back.
enum RequestRow {
  static let insertion =
    "INSERT INTO requests (id, digest, revision, answer, checksum) VALUES (?, ?, ?, ?, ?)"
  static let all = "SELECT id, digest, revision, answer, checksum FROM requests"
  static let selection = "\(all) WHERE id = ?"

  static func arguments(_ request: LedgerRequest) -> StatementArguments {
    let values = [
      Data(request.id.utf8).databaseValue, Data(request.digest.bytes).databaseValue,
      request.revision.databaseValue, Data(request.answer).databaseValue,
    ]
    return StatementArguments(values + [RowChecksum.of(values).databaseValue])
  }

  /// The request of a row; a row that no ledger writes is damage.
  static func request(_ id: String, _ row: Row) throws -> LedgerRequest {
    guard row.matchesChecksum, let digest = Data.fromDatabaseValue(row[1]).flatMap(Digest256.init),
      let revision = Int64.fromDatabaseValue(row[2]), let answer = Data.fromDatabaseValue(row[3])
    else { throw LedgerError(.corrupt, "request \(id) holds what no ledger writes") }
    return LedgerRequest(id: id, digest: digest, revision: revision, answer: [UInt8](answer))
  }
}
