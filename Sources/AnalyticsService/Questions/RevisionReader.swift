import AnalyticsEngine
import GRPCCore
import GRPCProtobuf
import ReportAnalytics
import ServiceKit

/// Reads what is known at a revision or later, and waits for it as long as the caller does.
struct RevisionReader: Sendable {
  let engine: AnalyticsEngine
  /// How long a caller without a deadline waits.
  let patience: Duration

  /// What is known once a revision is reached; DEADLINE_EXCEEDED where it is not in time.
  func snapshot(atLeast revision: Int64) async throws -> AnalyticsSnapshot {
    guard revision >= 0 else {
      throw GoogleRPCStatus.invalidArgument(
        reason: "INVALID_FIELD", field: "min_revision", "\(revision) is no revision.",
        metadata: ["value": String(revision)])
    }
    if engine.revision < revision { try await wait(for: revision) }
    return engine.snapshot()
  }

  private func wait(for revision: Int64) async throws {
    let isReached = try await withThrowingTaskGroup(of: Bool.self) { group in
      group.addTask {
        try await AnalyticsFailure.told { try await engine.waitForRevision(revision) }
        return true
      }
      group.addTask {
        try await Task.sleep(for: CallDeadline.patience(default: patience))
        return false
      }
      defer { group.cancelAll() }
      return try await group.next() ?? false
    }
    guard isReached else { throw notReached(revision) }
  }

  private func notReached(_ revision: Int64) -> GoogleRPCStatus {
    let now = engine.revision
    return .gongkai(
      .deadlineExceeded, reason: "REVISION_NOT_REACHED",
      "Revision \(revision) was not reached in time; the service is at \(now).",
      metadata: ["min_revision": String(revision), "revision": String(now)],
      retryAfter: .seconds(1))
  }
}
