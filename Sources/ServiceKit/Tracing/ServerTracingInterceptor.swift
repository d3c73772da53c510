public import GRPCCore
private import Tracing

/// Gives every RPC that a server answers a span, below its caller's where metadata names one.
public struct ServerTracingInterceptor: ServerInterceptor {
  /// An interceptor that uses the process's tracer, or the one bound to the task.
  public init() {}

  /// Runs an RPC within its span, which covers the whole stream.
  public func intercept<Input: Sendable, Output: Sendable>(
    request: StreamingServerRequest<Input>, context: ServerContext,
    next:
      @Sendable (StreamingServerRequest<Input>, ServerContext) async throws ->
      StreamingServerResponse<Output>
  ) async throws -> StreamingServerResponse<Output> {
    var parent = ServiceContext.topLevel
    InstrumentationSystem.instrument.extract(
      request.metadata, into: &parent, using: MetadataExtractor())
    let span = RPCSpan(
      context.descriptor, ofKind: .server, context: parent, remotePeer: context.remotePeer)
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

  /// The response, whose producer runs within the span and ends it: `next` returns long before
  /// that.
  private func traced<Output: Sendable>(
    _ response: StreamingServerResponse<Output>, span: RPCSpan
  ) -> StreamingServerResponse<Output> {
    switch response.accepted {
    case .failure(let error):
      span.finish(throwing: error)
      return response
    case .success(var contents):
      let produce = contents.producer
      contents.producer = { writer in
        do {
          let trailers = try await ServiceContext.withValue(span.context) {
            try await produce(writer)
          }
          span.finish(.ok)
          return trailers
        } catch {
          span.finish(throwing: error)
          throw error
        }
      }
      return StreamingServerResponse(accepted: .success(contents))
    }
  }
}
