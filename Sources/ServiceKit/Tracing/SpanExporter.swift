/// Takes the spans that have ended.
public protocol SpanExporter: Sendable {
  /// Takes one span; called once for each, from any thread, and must not block for long.
  func export(_ span: FinishedSpan)
}
