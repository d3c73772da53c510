public import Tracing

extension Tracing.Span {
  /// Links a batch to its items' own traces: each once, at most ``RecordedSpan/maxLinks``.
  public func link(to items: some Sequence<ItemTrace>) {
    guard isRecording else { return }
    var seen: Set<TraceContext> = []
    for item in items where seen.insert(item.place).inserted {
      if seen.count > RecordedSpan.maxLinks { return }
      addLink(SpanLink(context: item.context, attributes: [:]))
    }
  }
}
