import DisclosureReport
import ReportAnalytics
import Tracing

/// A batch that waits for the ledger, and how to tell its submitter what became of it.
struct WaitingBatch: Sendable {
  var ticket: UInt64
  var changes: [PreparedChange]
  /// What its submitter calls it, where the submitter has a name for it.
  var request: NamedRequest?
  /// The spans that the batch comes from: the submitter's own, then its items'.
  var contexts: [ServiceContext]
  var answer: CheckedContinuation<BatchOutcome, any Error>
}

/// A submitter's name for a batch, and what the batch says.
struct NamedRequest: Hashable, Sendable {
  var id: String
  var digest: Digest256
}
