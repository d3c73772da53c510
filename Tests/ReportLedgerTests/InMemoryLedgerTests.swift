import LedgerConformance
import ReportLedger
import Synchronization
import Testing

@Suite("The ledger in memory")
struct InMemoryLedgerTests {
  @Test("It does what every ledger has to", arguments: LedgerConformance.all)
  func conforms(_ check: LedgerConformance) async throws {
    let current = CurrentLedger()
    try await check.run(LedgerFixture(requestLimit: 4) { current.open() })
  }
}

/// The ledger in memory that stands for a file: opened again, it goes on where it was.
private final class CurrentLedger: Sendable {
  private let ledger = Mutex<InMemoryLedger?>(nil)

  func open() -> InMemoryLedger {
    ledger.withLock { ledger in
      let next = ledger.map(InMemoryLedger.init(reopening:)) ?? InMemoryLedger(requestLimit: 4)
      ledger = next
      return next
    }
  }
}
