import ReportLedger

/// Ledgers in memory with something in them.
enum FilledLedger {
  /// A ledger that a service has written one report to before it was stopped.
  static func make() async throws -> InMemoryLedger {
    let ledger = InMemoryLedger()
    try await AnalyticsHarness.run(ledger: ledger) { harness in
      _ = try await harness.ingest([[Samples.report("a", source: 1)]])
    }
    return InMemoryLedger(reopening: ledger)
  }
}
