public import GRPCCore
private import Tracing

/// Gives every RPC that a client makes a span, and tells the server of it in `traceparent`.
public struct ClientTracingInterceptor: ClientInterceptor {
  private let server: ServerName?

  /// An interceptor that uses the process's tracer, or the one bound to the task.
  public init(server: ServerName? = nil) { self.server = server }

  /// Makes an RPC within its span, which covers the whole stream and all attempts.
  public func intercept<Input: Sendable, Output: Sendable>(
    request: StreamingClientRequest<Input>, context: ClientContext,
    next: (StreamingClientRequest<Input>, ClientContext) async throws ->
      StreamingClientResponse<Output>
  ) async throws -> StreamingClientResponse<Output> {
    let span = RPCSpan(
      context.descriptor, ofKind: .client, context: .current ?? .topLevel,
      remotePeer: context.remotePeer)
    if let server { span.note(server: server) }
    var request = request
    InstrumentationSystem.instrument.inject(
      span.context, into: &request.metadata, using: MetadataInjector())
    do {
      let response = try await ServiceContext.withValue(span.context) {
        try await next(request, context)
      }
      return traced(response, span: span)
    } catch {
      span.finish(throwing: error)
      throw error
    }
  }

  private func traced<Output: Sendable>(
    _ response: StreamingClientResponse<Output>, span: RPCSpan
  ) -> StreamingClientResponse<Output> {
    switch response.accepted {
    case .failure(let error):
      span.finish(throwing: error)
      return response
    case .success(var contents):
      contents.bodyParts = RPCAsyncSequence(
        wrapping: TracedBodyParts(base: contents.bodyParts, span: span))
      return StreamingClientResponse(accepted: .success(contents))
    }
  }
}

/// A response's parts, the last of which ends the RPC's span.
private struct TracedBodyParts<Base: AsyncSequence & Sendable>: AsyncSequence, Sendable {
  let base: Base
  let span: RPCSpan

  func makeAsyncIterator() -> Iterator { Iterator(base: base.makeAsyncIterator(), span: span) }

  struct Iterator: AsyncIteratorProtocol {
    var base: Base.AsyncIterator
    let span: RPCSpan

    mutating func next() async throws -> Base.Element? {
      do {
        let part = try await base.next()
        if part == nil { span.finish(.ok) }
        return part
      } catch {
        span.finish(throwing: error)
        throw error
      }
    }
  }
}
