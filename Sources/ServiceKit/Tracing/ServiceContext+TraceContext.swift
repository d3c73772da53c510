public import Tracing

private enum TraceContextKey: ServiceContextKey {
  typealias Value = TraceContext
  static var nameOverride: String? { "trace-context" }
}

extension ServiceContext {
  /// The place in a trace that this context stands for, where it does for one.
  public var traceContext: TraceContext? {
    get { self[TraceContextKey.self] }
    set { self[TraceContextKey.self] = newValue }
  }
}
