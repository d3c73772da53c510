import Dispatch
import Foundation
public import ReportLedger

/// A saved state in a file beside the ledger's: `ledger.sqlite.snapshot`.
///
/// A piece stands behind its length in eight bytes. A new state is written to a file of another
/// name, synced, and takes the place of the old one by its name, so that there is always a whole one
/// or none. All of it happens on a queue of its own, as a disk may take its time.
public struct SnapshotFile: SnapshotStore {
  /// The path of the file.
  public let path: String
  private let queue = DispatchQueue(label: "snapshot", qos: .utility)

  /// The file beside a ledger's.
  public init(besideLedgerAt path: String) { self.path = path + ".snapshot" }

  /// Keeps pieces in place of what was kept.
  public func replace(with pieces: any Sequence<[UInt8]> & Sendable) async throws(LedgerError) {
    do {
      try await onQueue { try write(pieces) }
    } catch {
      throw LedgerError(.unavailable, "the snapshot \(path) cannot be written", cause: error)
    }
  }

  /// What is kept, to be read once.
  public func pieces() async throws(LedgerError) -> (any SnapshotPieces)? {
    do {
      return try await onQueue {
        FileManager.default.fileExists(atPath: path)
          ? Pieces(store: self, file: try PieceFile(path, O_RDONLY)) : nil
      }
    } catch {
      throw LedgerError(.unavailable, "the snapshot \(path) cannot be read", cause: error)
    }
  }

  /// The pieces of an open file, which is closed when nobody asks for more.
  private final class Pieces: SnapshotPieces {
    private let store: SnapshotFile
    private let file: PieceFile

    init(store: SnapshotFile, file: PieceFile) {
      self.store = store
      self.file = file
    }

    deinit { file.close() }

    func next() async throws(LedgerError) -> [UInt8]? {
      do {
        return try await store.onQueue { [file] in try file.nextPiece() }
      } catch {
        throw LedgerError(.unavailable, "the snapshot \(store.path) cannot be read", cause: error)
      }
    }
  }

  private func onQueue<Value: Sendable>(
    _ body: @escaping @Sendable () throws -> Value
  ) async throws -> Value {
    try await withCheckedThrowingContinuation { continuation in
      queue.async { continuation.resume(with: Result(catching: body)) }
    }
  }

  private func write(_ pieces: any Sequence<[UInt8]>) throws {
    let made = path + ".new"
    do {
      let file = try PieceFile(made, O_WRONLY | O_CREAT | O_TRUNC)
      defer { file.close() }
      for piece in pieces { try file.append(piece) }
      try file.sync()
    } catch {
      // Half a state is none, and what says why is the error.
      try? FileManager.default.removeItem(atPath: made)
      throw error
    }
    guard rename(made, path) == 0 else { throw PieceFile.failure() }
    // A name is durable once its folder is.
    let folder = try PieceFile(
      URL(filePath: path).deletingLastPathComponent().path, O_RDONLY)
    defer { folder.close() }
    try folder.sync()
  }
}
