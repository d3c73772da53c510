import GongkaiProtos
import ReportMessages
import ServiceKit
import Tracing

/// The spans of a batch's items in their own traces, where those are sampled: from being taken up
/// to being durable.
struct ItemSpans: Sendable {
  private let spans: [(place: Int, span: any Tracing.Span)]

  /// Begins a span for each item of a batch whose own trace is recorded.
  init(_ batch: IngestBatch) {
    spans = batch.items.enumerated().compactMap { place, item in
      guard let trace = item.trace, trace.isSampled else { return nil }
      let span = startSpan("ingest report", context: trace.context)
      span.attributes["gongkai.item.id"] = item.id
      if let batch = ServiceContext.current {
        span.addLink(SpanLink(context: batch, attributes: [:]))
      }
      return (place, span)
    }
  }

  /// Notes what became of the items.
  func describe(_ outcomes: [Gongkai_V1_ItemOutcome]) {
    for (place, span) in spans where outcomes.indices.contains(place) {
      let outcome = outcomes[place]
      span.updateAttributes { attributes in
        attributes["gongkai.outcome"] = "\(outcome.outcome)".uppercased()
        if outcome.hasError { attributes["error.type"] = outcome.error.reason }
      }
    }
  }

  /// Ends the spans.
  func end() { for (_, span) in spans { span.end() } }
}
