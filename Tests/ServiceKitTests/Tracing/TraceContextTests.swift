import ServiceKit
import Testing

@Suite("A place in a trace, as traceparent spells it")
struct TraceContextTests {
  static let trace = "4bf92f3577b34da6a3ce929d0e0e4736"
  static let span = "00f067aa0ba902b7"

  @Test(
    "A valid header is read, and written back in version 00",
    arguments: [
      ("00-\(trace)-\(span)-01", true, "00-\(trace)-\(span)-01"),
      ("00-\(trace)-\(span)-00", false, "00-\(trace)-\(span)-00"),
      // Unknown flags are not passed on; the sampled one is read among them.
      ("00-\(trace)-\(span)-ff", true, "00-\(trace)-\(span)-01"),
      ("00-\(trace)-\(span)-02", false, "00-\(trace)-\(span)-00"),
      // A later version, with and without something more.
      ("01-\(trace)-\(span)-01", true, "00-\(trace)-\(span)-01"),
      ("cc-\(trace)-\(span)-01-what-comes", true, "00-\(trace)-\(span)-01"),
      ("fe-\(trace)-\(span)-01-", true, "00-\(trace)-\(span)-01"),
    ])
  func valid(header: String, isSampled: Bool, written: String) throws {
    let context = try #require(TraceContext(traceParent: header))
    #expect(context.traceID.description == Self.trace)
    #expect(context.spanID.description == Self.span)
    #expect(context.isSampled == isSampled)
    #expect(context.traceParent == written)
  }

  @Test(
    "A header that the recommendation refuses is no context",
    arguments: [
      "", "00", "-", "00-\(trace)-\(span)", "00-\(trace)-\(span)-", "00-\(trace)-\(span)-0",
      "00-\(trace)-\(span)-01-", "00-\(trace)-\(span)-01-more", "00-\(trace)-\(span)-011",
      "ff-\(trace)-\(span)-01", "FE-\(trace)-\(span)-01", "0-\(trace)-\(span)-01",
      "01-\(trace)-\(span)-01more", "00_\(trace)-\(span)-01", "00-\(trace)_\(span)-01",
      "00-\(trace)-\(span)_01", "00-00000000000000000000000000000000-\(span)-01",
      "00-\(trace)-0000000000000000-01", "00-4BF92F3577B34DA6A3CE929D0E0E4736-\(span)-01",
      "00-\(trace)-00F067AA0BA902B7-01", "00-\(trace)-\(span)-0A", "00-\(trace)-\(span)-0g",
      " 00-\(trace)-\(span)-01", "00-\(trace)-\(span)-01 ", "00-4bf92f3577b34da6-\(span)-01",
      "00-\(trace)-+0f067aa0ba902b7-01", "00-４bf92f3577b34da6a3ce929d0e0e47-\(span)-01",
    ])
  func invalid(header: String) {
    #expect(TraceContext(traceParent: header) == nil)
  }

  @Test("A header of a million characters is refused")
  func huge() {
    #expect(TraceContext(traceParent: String(repeating: "0", count: 1_000_000)) == nil)
  }

  @Test("New identities differ and are never zero")
  func random() {
    let traces = Set((0..<1_000).map { _ in TraceID.random() })
    let spans = Set((0..<1_000).map { _ in SpanID.random() })
    #expect(traces.count == 1_000)
    #expect(spans.count == 1_000)
    #expect(TraceID(high: 0, low: 0) == nil)
    #expect(SpanID(0) == nil)
    #expect(SpanID(1)?.description == "0000000000000001")
  }
}
