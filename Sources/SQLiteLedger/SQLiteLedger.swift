import GRDB
public import ReportLedger
import Synchronization

/// A ledger in one SQLite file, in WAL mode, synced at every commit.
///
/// Readers do not wait for the writer, nor the writer for them. Many processes may read the file;
/// whoever appends where another process has appended meanwhile gets ``LedgerError/Code/conflict``.
public final class SQLiteLedger: ReportLedger {
  let pool: DatabasePool
  /// The path of the file.
  public let path: String
  let requestLimit: Int
  private let isClosed = Mutex(false)

  private init(_ pool: DatabasePool, _ path: String, requestLimit: Int) {
    self.pool = pool
    self.path = path
    self.requestLimit = max(0, requestLimit)
  }

  /// Opens the ledger of a file, which is made where there is none; its folder has to be there.
  ///
  /// A ledger of an older version is migrated. One of a newer version, another application's
  /// database and any other file are refused and left as they are. A limit on the file's size, in
  /// bytes, makes appends beyond it fail with ``LedgerError/Code/full``. Of the requests that
  /// callers gave names, the last so many are kept.
  public static func open(
    path: String, maxBytes: Int64? = nil, requestLimit: Int = LedgerRequest.defaultLimit
  ) async throws(LedgerError) -> SQLiteLedger {
    do {
      var configuration = Configuration()
      configuration.label = "ledger"
      configuration.busyMode = .timeout(5)
      let pool = try DatabasePool(path: path, configuration: configuration)
      let ledger = SQLiteLedger(pool, path, requestLimit: requestLimit)
      try await pool.writeWithoutTransaction { db in
        try LedgerSchema.prepare(db)
        try WriterSettings.apply(db, maxBytes: maxBytes)
      }
      return ledger
    } catch {
      throw LedgerError(opening: path, error)
    }
  }

  /// Runs an access, and says what went wrong in the words of a ledger.
  func access<Value>(
    _ doing: String, _ body: () async throws -> Value
  ) async throws(LedgerError) -> Value {
    guard !isClosed.withLock({ $0 }) else {
      throw LedgerError(.closed, "the ledger at \(path) has been closed")
    }
    do {
      return try await body()
    } catch {
      throw LedgerError(doing, path, error)
    }
  }

  /// Throws where the file may be read and not written to: SQLite opens such a file without a word.
  public func checkWritable() async throws(LedgerError) {
    try await access("writing to") {
      try await pool.writeWithoutTransaction { db in
        try db.inTransaction(.immediate) {
          // A write that changes nothing, and is taken back.
          try db.execute(sql: "PRAGMA user_version = \(LedgerSchema.version)")
          return .rollback
        }
      }
    }
  }

  /// Ends it, and folds its WAL into the file, so that the file alone is the whole ledger.
  public func close() async throws(LedgerError) {
    let wasClosed = isClosed.withLock { isClosed in
      defer { isClosed = true }
      return isClosed
    }
    guard !wasClosed else { return }
    do {
      // The pool closes its readers last, and they fold nothing in. Where that fails, because the disk
      // is full or another process reads, the WAL has everything all the same.
      _ = try? await pool.writeWithoutTransaction { try $0.checkpoint(.truncate) }
      try pool.close()
    } catch {
      throw LedgerError("closing", path, error)
    }
  }

  /// The writer's effective `PRAGMA synchronous`: 2 is FULL, a sync before every commit returns.
  public func writerSynchronous() async throws(LedgerError) -> Int {
    try await access("reading the settings of") {
      try await pool.writeWithoutTransaction { try WriterSettings.synchronous($0) }
    }
  }
}
