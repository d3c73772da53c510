import ServiceKit
import Testing

@Suite("Which traces are recorded")
struct TraceSamplerTests {
  private func parent(sampled: Bool) throws -> TraceContext {
    try #require(
      TraceContext(
        traceParent: "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-0\(sampled ? 1 : 0)"))
  }

  @Test(
    "The names that OpenTelemetry gives are samplers",
    arguments: [
      ("always_on", nil, TraceSampler(followsParent: false, share: 1)),
      ("always_off", nil, TraceSampler(followsParent: false, share: 0)),
      ("traceidratio", "0.25", TraceSampler(followsParent: false, share: 0.25)),
      ("parentbased_always_on", nil, .parentOrAlways),
      ("parentbased_always_off", nil, TraceSampler(followsParent: true, share: 0)),
      ("parentbased_traceidratio", "7", TraceSampler(followsParent: true, share: 1)),
    ] as [(String, String?, TraceSampler)])
  func names(name: String, argument: String?, sampler: TraceSampler) {
    #expect(TraceSampler(name: name, argument: argument) == sampler)
  }

  @Test("Another name is none")
  func unknownName() {
    #expect(TraceSampler(name: "sometimes", argument: nil) == nil)
  }

  @Test("A caller's decision is followed where the sampler follows callers, and only there")
  func parents() throws {
    let off = TraceSampler(followsParent: true, share: 0)
    #expect(off.samples(.random(), parent: try parent(sampled: true)))
    #expect(!off.samples(.random(), parent: nil))
    #expect(!TraceSampler.parentOrAlways.samples(.random(), parent: try parent(sampled: false)))
    let always = TraceSampler(followsParent: false, share: 1)
    #expect(always.samples(.random(), parent: try parent(sampled: false)))
  }

  @Test("About the asked share of new traces is recorded, and always the same ones")
  func share() {
    let quarter = TraceSampler(followsParent: true, share: 0.25)
    let traces = (0..<8_000).map { _ in TraceID.random() }
    let sampled = traces.filter { quarter.samples($0, parent: nil) }
    #expect((1_600...2_400).contains(sampled.count))
    #expect(sampled.allSatisfy { quarter.samples($0, parent: nil) })
    let half = TraceSampler(followsParent: true, share: 0.5)
    #expect(sampled.allSatisfy { half.samples($0, parent: nil) })
  }
}
