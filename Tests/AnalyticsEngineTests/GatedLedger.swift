import DisclosureReport
import ReportLedger
import Synchronization

/// A ledger in memory whose appends can be held up, or made to fail before or after they are kept.
final class GatedLedger: ReportLedger {
  private let kept: InMemoryLedger
  private let state = Mutex(State())

  struct State: Sendable {
    var isHeld = false
    var held: [CheckedContinuation<Void, Never>] = []
    var arrivals: [CheckedContinuation<Void, Never>] = []
    var failures: [Failure] = []
    var readsToFail = 0
    var appends: [Int] = []
    var isClosed = false
  }

  /// How an append fails.
  enum Failure: Sendable {
    /// Nothing is kept.
    case before
    /// Everything is kept, and the caller is not told.
    case after
  }

  init(_ kept: InMemoryLedger = InMemoryLedger()) { self.kept = kept }

  /// How many batches each append had.
  var appends: [Int] { state.withLock { $0.appends } }

  var isClosed: Bool { state.withLock { $0.isClosed } }

  /// Makes the next append fail.
  func failNext(_ failure: Failure) { state.withLock { $0.failures.append(failure) } }

  /// Makes so many reads of entries fail.
  func failReads(_ count: Int) { state.withLock { $0.readsToFail = count } }

  /// How many reads of entries are still to fail.
  var readsToFail: Int { state.withLock { $0.readsToFail } }

  /// Holds every append up from now on.
  func hold() { state.withLock { $0.isHeld = true } }

  /// Lets the appends go that are held up, and those to come.
  func release() {
    let held = state.withLock { state in
      state.isHeld = false
      defer { state.held = [] }
      return state.held
    }
    for continuation in held { continuation.resume() }
  }

  /// Returns when an append is held up.
  func waitUntilHeld() async {
    await withCheckedContinuation { arrival in
      let isHolding = state.withLock { state in
        if state.held.isEmpty { state.arrivals.append(arrival) }
        return !state.held.isEmpty
      }
      if isHolding { arrival.resume() }
    }
  }

  func append(
    _ batches: [[LedgerItem]], requests: [LedgerRequest]
  ) async throws(LedgerError) {
    await withCheckedContinuation { continuation in
      let (arrivals, isHeld) = state.withLock { state in
        guard state.isHeld else { return ([CheckedContinuation<Void, Never>](), false) }
        state.held.append(continuation)
        defer { state.arrivals = [] }
        return (state.arrivals, true)
      }
      for arrival in arrivals { arrival.resume() }
      if !isHeld { continuation.resume() }
    }
    let failure = state.withLock { state in
      state.appends.append(batches.count)
      return state.failures.isEmpty ? nil : state.failures.removeFirst()
    }
    if failure == .before { throw LedgerError(.full, "the disk is full") }
    try await kept.append(batches, requests: requests)
    if failure == .after { throw LedgerError(.unavailable, "the answer was lost") }
  }

  func request(_ id: String) async throws(LedgerError) -> LedgerRequest? {
    try await kept.request(id)
  }

  func last() async throws(LedgerError) -> LedgerPosition? { try await kept.last() }

  func entries(
    after sequence: Int64, limit: Int
  ) async throws(LedgerError) -> [ChangeEntry] {
    let fails = state.withLock { state in
      guard state.readsToFail > 0 else { return false }
      state.readsToFail -= 1
      return true
    }
    if fails { throw LedgerError(.unavailable, "the disk cannot be read") }
    return try await kept.entries(after: sequence, limit: limit)
  }

  func record(at sequence: Int64) async throws(LedgerError) -> [UInt8]? {
    try await kept.record(at: sequence)
  }

  func status() async throws(LedgerError) -> LedgerStatus { try await kept.status() }

  func close() async throws(LedgerError) { state.withLock { $0.isClosed = true } }
}
