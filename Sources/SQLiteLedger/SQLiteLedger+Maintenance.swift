import Foundation
import GRDB
public import ReportLedger

extension SQLiteLedger {
  /// Copies the ledger to a new file as it is now; whoever writes meanwhile goes on, and what is written after is not in
  /// the copy.
  ///
  /// The copy is synced before this returns. A file that is there already is left as it is, and the error says so.
  ///
  /// - Throws: an error of the ledger, or of the new file: no room, no folder, no right to write.
  /// - Parameter path: where the copy is to stand.
  public func backup(to path: String) async throws(LedgerError) {
    guard !FileManager.default.fileExists(atPath: path) else {
      throw LedgerError(.invalidAppend, "the backup \(path) is there already; it is left as it is")
    }
    try await access("copying") {
      do {
        var configuration = Configuration()
        configuration.prepareDatabase { try $0.execute(sql: "PRAGMA synchronous = FULL") }
        let copy = try DatabaseQueue(path: path, configuration: configuration)
        try pool.backup(to: copy)
        try copy.close()
      } catch {
        // Half a copy is none.
        try? FileManager.default.removeItem(atPath: path)
        throw error
      }
    }
  }

  /// Writes the file anew without the room that nothing takes up any more, and folds the log beside it in.
  ///
  /// Nothing that was ever appended is lost. Readers go on; whoever appends waits as long as for another writer.
  ///
  /// - Returns: the bytes of the file before and after.
  public func compact() async throws(LedgerError) -> (before: Int64, after: Int64) {
    let before = try await status().bytes
    try await access("compacting") {
      try await pool.writeWithoutTransaction { db in
        try db.execute(sql: "VACUUM")
        try db.checkpoint(.truncate)
      }
    }
    return (before, try await status().bytes)
  }
}
