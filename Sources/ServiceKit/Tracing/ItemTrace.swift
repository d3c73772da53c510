public import Tracing

/// The place in a trace that one item of a stream carries, apart from the stream's own.
///
/// A stream may live for hours and carry items of thousands of traces: each item says its own
/// `traceparent`, batches link to it, and a span of its own is begun only where it is sampled.
public struct ItemTrace: Sendable {
  /// The item's place in its trace.
  public let place: TraceContext
  /// The context that a span of the item's own begins with.
  public let context: ServiceContext

  /// The trace of an item, or nil where it carries none that is valid.
  public init?(traceParent: String) {
    guard let place = TraceContext(traceParent: traceParent) else { return nil }
    self.place = place
    var context = ServiceContext.topLevel
    let carrier = [W3CPropagation.traceParentKey: traceParent]
    InstrumentationSystem.instrument.extract(
      carrier, into: &context, using: DictionaryExtractor())
    self.context = context
  }

  /// Whether the item's own trace is recorded.
  public var isSampled: Bool { place.isSampled }

  /// The current context as an item's `traceparent`, or nil where nothing is traced.
  public static var currentTraceParent: String? {
    guard let current = ServiceContext.current else { return nil }
    var carrier: [String: String] = [:]
    InstrumentationSystem.instrument.inject(current, into: &carrier, using: DictionaryInjector())
    return carrier[W3CPropagation.traceParentKey]
  }
}

private struct DictionaryExtractor: Extractor {
  func extract(key: String, from carrier: [String: String]) -> String? { carrier[key] }
}

private struct DictionaryInjector: Injector {
  func inject(_ value: String, forKey key: String, into carrier: inout [String: String]) {
    carrier[key] = value
  }
}
