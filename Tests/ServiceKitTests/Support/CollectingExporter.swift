import ServiceKit
import Synchronization

/// Keeps the spans that end, in their order.
final class CollectingExporter: SpanExporter {
  private let kept = Mutex<[FinishedSpan]>([])

  var spans: [FinishedSpan] { kept.withLock { $0 } }

  func export(_ span: FinishedSpan) { kept.withLock { $0.append(span) } }
}
