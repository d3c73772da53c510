import DisclosureReport
import ReportLedger
import Synchronization

/// A ledger in memory whose next append can be made to fail, before it is kept or after.
final class FailingLedger: ReportLedger {
  private let kept: InMemoryLedger
  private let failure = Mutex<Failure?>(nil)

  /// When an append fails.
  enum Failure: Sendable {
    /// Nothing is kept.
    case beforeCommit
    /// Everything is kept, and nobody is told.
    case afterCommit
  }

  init(_ kept: InMemoryLedger = InMemoryLedger()) { self.kept = kept }

  /// What is there after the process has gone.
  func reopened() -> FailingLedger { FailingLedger(InMemoryLedger(reopening: kept)) }

  /// Makes the next append fail, or not.
  func failNext(_ failure: Failure?) { self.failure.withLock { $0 = failure } }

  func append(_ batches: [[LedgerItem]], requests: [LedgerRequest]) async throws(LedgerError) {
    let failure = failure.withLock { failure in
      defer { failure = nil }
      return failure
    }
    if failure == .beforeCommit { throw LedgerError(.full, "nothing is kept") }
    try await kept.append(batches, requests: requests)
    if failure == .afterCommit { throw LedgerError(.unavailable, "all is kept") }
  }

  func request(_ id: String) async throws(LedgerError) -> LedgerRequest? {
    try await kept.request(id)
  }

  func last() async throws(LedgerError) -> LedgerPosition? { try await kept.last() }

  func entries(after sequence: Int64, limit: Int) async throws(LedgerError) -> [ChangeEntry] {
    try await kept.entries(after: sequence, limit: limit)
  }

  func record(at sequence: Int64) async throws(LedgerError) -> [UInt8]? {
    try await kept.record(at: sequence)
  }

  func status() async throws(LedgerError) -> LedgerStatus { try await kept.status() }

  func close() async throws(LedgerError) {}
}
