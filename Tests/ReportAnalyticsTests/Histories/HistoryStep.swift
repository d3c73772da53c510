import DisclosureReport

/// What happens next in a history.
enum HistoryStep: Sendable {
  /// A batch is submitted, under a name or without.
  case submit([ReportChange], name: String?)
  /// The ledger fails at a batch; the process lives on, or is started again. Then the batch may be
  /// submitted once more.
  case fail(
    [ReportChange], name: String?, FailingLedger.Failure, restarts: Bool, submitsAgain: Bool)
  /// The process is started again, and reads the ledger in chunks of so many entries.
  case restart(chunk: Int)
}
