import Synchronization

/// A store that lasts as long as the process: for tests.
public final class InMemorySnapshotStore: SnapshotStore {
  private let state: Mutex<[[UInt8]]?>

  /// A store that keeps some pieces, or nothing.
  public init(_ pieces: [[UInt8]]? = nil) { state = Mutex(pieces) }

  /// What is kept.
  public var kept: [[UInt8]]? { state.withLock { $0 } }

  /// Keeps pieces in place of what was kept.
  public func replace(with pieces: any Sequence<[UInt8]> & Sendable) async throws(LedgerError) {
    var all: [[UInt8]] = []
    for piece in pieces { all.append(piece) }
    let made = all
    state.withLock { $0 = made }
  }

  /// What is kept, to be read once.
  public func pieces() async throws(LedgerError) -> (any SnapshotPieces)? {
    kept.map(Pieces.init)
  }

  private final class Pieces: SnapshotPieces {
    private let rest: Mutex<ArraySlice<[UInt8]>>

    init(_ pieces: [[UInt8]]) { rest = Mutex(pieces[...]) }

    func next() async throws(LedgerError) -> [UInt8]? { rest.withLock { $0.popFirst() } }
  }
}
