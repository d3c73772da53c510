import GRPCCore
import Tracing

/// The span of one RPC under OpenTelemetry's RPC conventions: ended once, whatever becomes of the
/// RPC.
final class RPCSpan: Sendable {
  private let span: any Tracing.Span
  private let isServer: Bool

  /// The span of an RPC that begins; its name is the full method,
  /// `gongkai.v1.ParserService/ParseReport`.
  init(
    _ method: MethodDescriptor, ofKind kind: SpanKind, context: ServiceContext, remotePeer: String
  ) {
    let name = method.fullyQualifiedMethod
    span = startSpan(name, context: context, ofKind: kind)
    isServer = kind == .server
    guard span.isRecording else { return }
    span.updateAttributes { attributes in
      attributes["rpc.system.name"] = "grpc"
      attributes["rpc.method"] = name
      let peer = PeerAddress(remotePeer)
      attributes["network.peer.address"] = peer?.address
      attributes["network.peer.port"] = peer?.port
    }
  }

  deinit {
    // The transport dropped the RPC without running it to its end; a span that ended ignores this.
    finish(.cancelled)
  }

  /// The context that work below the RPC begins with.
  var context: ServiceContext { span.context }

  /// Notes the address that the caller was told to call.
  func note(server: ServerName) {
    guard span.isRecording else { return }
    span.updateAttributes { attributes in
      attributes["server.address"] = server.address
      attributes["server.port"] = server.port
    }
  }

  /// Ends the span of an RPC that threw.
  func finish(throwing error: any Error) { finish(Status.Code(of: error)) }

  /// Ends the span with the RPC's status.
  func finish(_ code: Status.Code) {
    guard span.isRecording else { return }
    span.attributes["rpc.status_code"] = code.name
    if isServer ? code.isServerError : code != .ok {
      span.attributes["error.type"] = code.name
      span.setStatus(SpanStatus(code: .error))
    }
    span.end()
  }
}
