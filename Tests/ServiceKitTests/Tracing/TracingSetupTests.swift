import ServiceKit
import Testing

@Suite("The tracer that the environment asks for")
struct TracingSetupTests {
  @Test(
    "None is used unless the console is asked for",
    arguments: [
      ([:], false), (["OTEL_TRACES_EXPORTER": "none"], false),
      (["OTEL_TRACES_EXPORTER": "console"], true),
      (["OTEL_TRACES_EXPORTER": "console", "OTEL_SDK_DISABLED": "TRUE"], false),
      (["OTEL_TRACES_EXPORTER": "console", "OTEL_TRACES_SAMPLER": "always_off"], true),
    ] as [([String: String], Bool)])
  func choice(environment: [String: String], isUsed: Bool) throws {
    #expect(try (TracingSetup.tracer(environment: environment) != nil) == isUsed)
  }

  @Test(
    "An exporter or sampler that there is not is told",
    arguments: [
      (["OTEL_TRACES_EXPORTER": "zipkin"], "zipkin"),
      (["OTEL_TRACES_EXPORTER": "console", "OTEL_TRACES_SAMPLER": "dice"], "dice"),
    ])
  func unknown(environment: [String: String], named: String) {
    let error = #expect(throws: ConfigurationError.self) {
      try TracingSetup.tracer(environment: environment)
    }
    #expect(error?.description.contains(named) == true)
  }
}
