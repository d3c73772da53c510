public import Tracing

/// Which tracer a process uses, from the environment that OpenTelemetry names.
///
/// - `OTEL_TRACES_EXPORTER`: `console` prints spans to standard error; `none`, the default, records
/// nothing.
/// - `OTEL_TRACES_SAMPLER`, `OTEL_TRACES_SAMPLER_ARG`: `parentbased_always_on` by default.
/// - `OTEL_SDK_DISABLED`: `true` turns tracing off.
public enum TracingSetup {
  /// The tracer that an environment asks for, or nil for none.
  ///
  /// Throws ``ConfigurationError`` for an exporter or sampler that there is not.
  public static func tracer(
    environment: [String: String]
  ) throws(ConfigurationError) -> (any Tracer)? {
    if environment["OTEL_SDK_DISABLED"]?.lowercased() == "true" { return nil }
    switch environment["OTEL_TRACES_EXPORTER"] ?? "none" {
    case "none", "": return nil
    case "console":
      return TraceContextTracer(
        exporter: ConsoleSpanExporter(), sampler: try sampler(environment: environment))
    case let other:
      throw ConfigurationError(
        "OTEL_TRACES_EXPORTER is \"\(other)\"; there are \"console\" and \"none\".")
    }
  }

  /// Makes the tracer that an environment asks for the process's own; once per process.
  public static func bootstrap(environment: [String: String]) throws(ConfigurationError) {
    guard let tracer = try tracer(environment: environment) else { return }
    InstrumentationSystem.bootstrap(tracer)
  }

  private static func sampler(
    environment: [String: String]
  ) throws(ConfigurationError) -> TraceSampler {
    guard let name = environment["OTEL_TRACES_SAMPLER"], !name.isEmpty else {
      return .parentOrAlways
    }
    let argument = environment["OTEL_TRACES_SAMPLER_ARG"]
    guard let sampler = TraceSampler(name: name, argument: argument) else {
      throw ConfigurationError("OTEL_TRACES_SAMPLER is \"\(name)\", which is no sampler.")
    }
    return sampler
  }
}
