public import Tracing

/// How a place in a trace goes over a wire: the headers `traceparent` and `tracestate`.
public enum W3CPropagation {
  /// The header that names trace, span and sampling.
  public static let traceParentKey = "traceparent"
  /// The header that other tracing systems pass along in.
  public static let traceStateKey = "tracestate"

  /// The context that a carrier's headers spell, or nil where `traceparent` is missing or not
  /// valid.
  public static func extract<Carrier, Extract: Extractor>(
    _ carrier: Carrier, using extractor: Extract
  ) -> TraceContext? where Extract.Carrier == Carrier {
    guard let header = extractor.extract(key: traceParentKey, from: carrier),
      var context = TraceContext(traceParent: header)
    else { return nil }
    context.traceState =
      extractor.extract(key: traceStateKey, from: carrier).flatMap(TraceState.init)
    return context
  }

  /// Writes a context into a carrier's headers.
  public static func inject<Carrier, Inject: Injector>(
    _ context: TraceContext, into carrier: inout Carrier, using injector: Inject
  ) where Inject.Carrier == Carrier {
    injector.inject(context.traceParent, forKey: traceParentKey, into: &carrier)
    if let state = context.traceState {
      injector.inject(state.description, forKey: traceStateKey, into: &carrier)
    }
  }
}
