import DisclosureReport
import ReportAnalytics
import ReportLedger

extension AnalyticsState {
  /// Takes what a ledger has beyond the state, up to a sequence or to its end.
  ///
  /// A chunk of entries is read while the one before is taken, so that two are in memory at most.
  /// Where that fails, the state is of no use.
  mutating func catchUp(
    with ledger: any ReportLedger, chunk: Int, upTo end: Int64 = .max
  ) async throws(AnalyticsEngineError) {
    let reading = LedgerReading(ledger: ledger, chunk: chunk, end: end)
    var replay = StateReplay(taking: &self)
    do {
      var entries = try await reading.entries(after: replay.sequence)
      while let last = entries.last {
        async let next = reading.entries(after: last.sequence)
        try replay.take(entries)
        entries = try await next
      }
      self = try replay.finish()
    } catch let error as ReplayError {
      throw .replay(error)
    } catch let error as LedgerError {
      throw .ledger(error)
    } catch {
      throw .ledger(LedgerError(.unavailable, "reading was cut short", cause: error))
    }
  }
}

/// A ledger to be read in chunks, up to a sequence.
private struct LedgerReading: Sendable {
  let ledger: any ReportLedger
  let chunk: Int
  let end: Int64

  func entries(after sequence: Int64) async throws(LedgerError) -> [ChangeEntry] {
    guard sequence < end else { return [] }
    let limit = Int(clamping: min(Int64(chunk), end - sequence))
    return try await ledger.entries(after: sequence, limit: limit)
  }
}
