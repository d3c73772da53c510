import GRPCCore
import GongkaiProtos
import Testing

@testable import GongkaiCommand

@Suite("A parser's answers in the order of the entries")
struct AnswerOrderTests {
  @Test("Failures before anything was sent are handed on at once")
  func leading() {
    var order = AnswerOrder()
    #expect(order.expect([failed("f"), text("a"), failed("g")]).map(\.id) == ["f"])
  }

  @Test("What was never sent keeps its place between the answers")
  func places() throws {
    var order = AnswerOrder()
    _ = order.expect([text("a"), failed("f"), failed("g"), text("b")])
    #expect(try order.take(answers("a")).map(\.id) == ["a", "f", "g"])
    #expect(try order.take(answers("b")).map(\.id) == ["b"])
    #expect(try order.finish().isEmpty)
  }

  @Test("A text with several reports has its place until another is answered, or the stream ends")
  func parts() throws {
    var order = AnswerOrder()
    _ = order.expect([text("a"), failed("f"), text("b"), text("b"), failed("g")])
    #expect(try order.take(answers("a#1")).map(\.id) == ["a#1"])
    #expect(try order.take(answers("a#2")).map(\.id) == ["a#2"])
    #expect(try order.take(answers("b", "b#1", "b#2")).map(\.id) == ["f", "b", "b#1", "b#2"])
    #expect(try order.finish().map(\.id) == ["g"])
  }

  @Test("Ids may be equal, and may look like parts")
  func oddIDs() throws {
    var order = AnswerOrder()
    _ = order.expect([text("a"), text("a"), text("a#1"), text("")])
    #expect(try order.take(answers("a", "a", "a#1", "#1", "#2")).count == 5)
    #expect(try order.finish().isEmpty)
  }

  @Test("An answer that nobody asked for, or out of order, is an error of the service")
  func wrong() {
    var order = AnswerOrder()
    #expect(throws: RPCError.self) { try order.take(answers("a")) }
    _ = order.expect([text("a"), text("b")])
    #expect(throws: RPCError.self) { try order.take(answers("b")) }
  }

  @Test("A stream that ends before every answer is an error that says how many are left")
  func incomplete() throws {
    var order = AnswerOrder()
    _ = order.expect([text("a"), text("b"), failed("f")])
    _ = try order.take(answers("a"))
    let error = #expect(throws: RPCError.self) { try order.finish() }
    #expect(error?.code == .unavailable)
  }

  @Test("A long stream leaves nothing behind")
  func long() throws {
    var order = AnswerOrder()
    for number in 0..<5_000 {
      _ = order.expect([text("\(number)"), text("\(number)b")])
      #expect(try order.take(answers("\(number)")).count == 1)
      #expect(try order.take(answers("\(number)b")).count == 1)
    }
    #expect(try order.finish().isEmpty)
  }

  private func text(_ id: String) -> Entry {
    var item = Gongkai_V1_ParseItem()
    item.id = id
    return .text(item)
  }

  private func failed(_ id: String) -> Entry { .failed(id: id, .malformed("line", "x")) }

  private func answers(_ ids: String...) -> [Gongkai_V1_ParsedReport] {
    ids.map { id in
      var report = Gongkai_V1_ParsedReport()
      report.id = id
      return report
    }
  }
}
