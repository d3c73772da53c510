import GRPCCore
import GongkaiProtos
import Testing

@testable import GongkaiCommand

@Suite("Outcomes in the order of the entries")
struct OutcomeOrderTests {
  @Test("Failures keep their place between the outcomes")
  func places() throws {
    var order = OutcomeOrder()
    #expect(
      order.expect([failed("f"), .report(Gongkai_V1_ParsedReport()), failed("g")]).map(\.id) == [
        "f"
      ])
    #expect(order.expect([.withdrawal(Gongkai_V1_Withdrawal())]).isEmpty)
    #expect(try order.take(outcomes("a", "b")).items.map(\.id) == ["a", "g", "b"])
    try order.finish()
  }

  @Test("Too many outcomes, and too few, are errors of the service")
  func wrong() {
    var order = OutcomeOrder()
    #expect(throws: RPCError.self) { try order.take(outcomes("a")) }
    _ = order.expect([.withdrawal(Gongkai_V1_Withdrawal())])
    #expect(throws: RPCError.self) { try order.finish() }
  }

  private func failed(_ id: String) -> Entry { .failed(id: id, .malformed("line", "x")) }

  private func outcomes(_ ids: String...) -> [Gongkai_V1_ItemOutcome] {
    ids.map { id in
      var outcome = Gongkai_V1_ItemOutcome()
      outcome.id = id
      return outcome
    }
  }
}
