private import Synchronization
public import Tracing

/// A span of ``TraceContextTracer``: records until it ends, and only where its trace is sampled.
public final class RecordedSpan: Tracing.Span {
  /// How many events a span keeps.
  public static let maxEvents = 128
  /// How many links a span keeps.
  public static let maxLinks = 128

  /// The context that spans below this one begin with.
  public let context: ServiceContext
  private let place: TraceContext
  private let kind: SpanKind
  private let parent: SpanID?
  private let start: UInt64
  private let exporter: (any SpanExporter)?
  private let state: Mutex<State>

  private struct State {
    var name: String
    var attributes: SpanAttributes = [:]
    var events: [SpanEvent] = []
    var links: [TraceContext] = []
    var status: SpanStatus?
    var hasEnded = false
  }

  /// A span that has begun; without an exporter it records nothing.
  init(
    name: String, kind: SpanKind, place: TraceContext, parent: SpanID?, context: ServiceContext,
    start: UInt64, exporter: (any SpanExporter)?
  ) {
    self.place = place
    self.kind = kind
    self.parent = parent
    self.start = start
    self.exporter = exporter
    var context = context
    context.traceContext = place
    self.context = context
    state = Mutex(State(name: name))
  }

  /// Whether what is told to the span is kept.
  public var isRecording: Bool { exporter != nil && state.withLock { !$0.hasEnded } }

  /// What is done.
  public var operationName: String {
    get { state.withLock { $0.name } }
    set { record { $0.name = newValue } }
  }

  /// What is known of the span.
  public var attributes: SpanAttributes {
    get { state.withLock { $0.attributes } }
    set { record { $0.attributes = newValue } }
  }

  /// Says whether it failed.
  public func setStatus(_ status: SpanStatus) { record { $0.status = status } }

  /// Notes what happened.
  public func addEvent(_ event: SpanEvent) {
    record { if $0.events.count < Self.maxEvents { $0.events.append(event) } }
  }

  /// Notes an error as the convention's `exception` event.
  public func recordError<Instant: TracerInstant>(
    _ error: any Error, attributes: SpanAttributes, at instant: @autoclosure () -> Instant
  ) {
    guard exporter != nil else { return }
    var attributes = attributes
    attributes["exception.type"] = "\(type(of: error))"
    attributes["exception.message"] = "\(error)"
    addEvent(SpanEvent(name: "exception", at: instant(), attributes: attributes))
  }

  /// Notes another span that this one belongs with; one without a place in a trace is left out.
  public func addLink(_ link: SpanLink) {
    guard let other = link.context.traceContext else { return }
    record { if $0.links.count < Self.maxLinks { $0.links.append(other) } }
  }

  /// Ends the span and hands it to the exporter; every call but the first does nothing.
  public func end<Instant: TracerInstant>(at instant: @autoclosure () -> Instant) {
    guard let exporter else { return }
    let last = state.withLock { state -> State? in
      guard !state.hasEnded else { return nil }
      state.hasEnded = true
      return state
    }
    guard let last else { return }
    exporter.export(
      FinishedSpan(
        name: last.name, kind: kind, context: place, parent: parent, start: start,
        end: instant().nanosecondsSinceEpoch, attributes: last.attributes, events: last.events,
        links: last.links, status: last.status))
  }

  private func record(_ change: (inout State) -> Void) {
    guard exporter != nil else { return }
    state.withLock { if !$0.hasEnded { change(&$0) } }
  }
}
