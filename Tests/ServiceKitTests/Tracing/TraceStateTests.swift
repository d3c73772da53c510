import ServiceKit
import Testing

@Suite("What other tracing systems pass along in tracestate")
struct TraceStateTests {
  @Test(
    "A valid list is kept as received",
    arguments: [
      "rojo=00f067aa0ba902b7", "rojo=1,congo=t61rcWkgMzE", "a=1 , b=2", "a=1,,b=2",
      "fw529a3039@dt=FfAAAA", "0tenant@sys=1", "k-_*/9=value with blanks inside",
    ])
  func valid(text: String) {
    #expect(TraceState(text)?.description == text)
  }

  @Test(
    "A list that breaks the grammar is dropped as a whole",
    arguments: [
      "", ",", "a", "=1", "a=", "A=1", "1a=1", "a=1,a=2", "a=1,b", "a@b@c=1", "a=x=y", "a=\u{7}",
      "a=é", "@b=1", "a@=1", String(repeating: "a", count: 257) + "=1",
      "a=" + String(repeating: "v", count: 257),
      (0..<33).map { "k\($0)=1" }.joined(separator: ","),
      "a=1," + String(repeating: " ", count: 9_000),
    ])
  func invalid(text: String) {
    #expect(TraceState(text) == nil)
  }
}
