import GRPCCore
import GRPCInProcessTransport
import GongkaiProtos
import InMemoryTracing
import ServiceKit
import SwiftProtobuf
import Testing
import Tracing

@Suite("The spans of an RPC, on both sides")
struct RPCTracingTests {
  private typealias HealthClient = Grpc_Health_V1_Health.Client<InProcessTransport.Client>

  private func spans(
    tracer: InMemoryTracer = InMemoryTracer(), server: ServerName? = nil,
    _ call: @escaping @Sendable (Harness) async throws -> Void
  ) async throws -> [FinishedInMemorySpan] {
    try await withTracer(tracer) {
      try await Harness.run(interceptors: [ClientTracingInterceptor(server: server)]) {
        try await call($0)
      }
    }
    return tracer.finishedSpans
  }

  @Test("Client and server are one trace; names and attributes follow the conventions")
  func unary() async throws {
    let spans = try await spans(server: ServerName(address: "parser.local", port: 50_051)) {
      harness in
      try await withSpan("root") { _ in
        _ = try await HealthClient(wrapping: harness.client).check(.init())
      }
    }
    let root = try #require(spans.first { $0.operationName == "root" })
    let client = try #require(spans.first { $0.kind == .client })
    let server = try #require(spans.first { $0.kind == .server })
    #expect(client.operationName == "grpc.health.v1.Health/Check")
    #expect(server.operationName == "grpc.health.v1.Health/Check")
    #expect(client.parentSpanID == root.spanID)
    #expect(server.parentSpanID == client.spanID)
    #expect(Set(spans.map(\.traceID)).count == 1)
    for span in [client, server] {
      #expect(span.attributes.get("rpc.system.name") == .string("grpc"))
      #expect(span.attributes.get("rpc.method") == .string("grpc.health.v1.Health/Check"))
      #expect(span.attributes.get("rpc.status_code") == .string("OK"))
      #expect(span.attributes.get("error.type") == nil)
      #expect(span.status == nil)
    }
    #expect(client.attributes.get("server.address") == .string("parser.local"))
    #expect(client.attributes.get("server.port") == .int64(50_051))
  }

  @Test("A caller's mistake fails the client's span and not the server's")
  func callersMistake() async throws {
    let spans = try await spans { harness in
      await #expect(throws: RPCError.self) {
        try await HealthClient(wrapping: harness.client).check(.with { $0.service = "no.such" })
      }
    }
    let client = try #require(spans.first { $0.kind == .client })
    let server = try #require(spans.first { $0.kind == .server })
    #expect(client.status?.code == .error)
    #expect(client.attributes.get("error.type") == .string("NOT_FOUND"))
    #expect(client.attributes.get("rpc.status_code") == .string("NOT_FOUND"))
    #expect(server.status == nil)
    #expect(server.attributes.get("error.type") == nil)
    #expect(server.attributes.get("rpc.status_code") == .string("NOT_FOUND"))
  }

  @Test("A stream's spans end with the stream and not before; going away is the server's error")
  func streaming() async throws {
    let tracer = InMemoryTracer()
    let spans = try await spans(tracer: tracer) { harness in
      await #expect(throws: RPCError.self) {
        try await HealthClient(wrapping: harness.client).watch(.init()) { response in
          for try await message in response.messages where message.status == .serving {
            #expect(tracer.finishedSpans.isEmpty)
            await harness.drain()
          }
        }
      }
    }
    #expect(spans.map(\.kind).count { $0 == .server } == 1)
    for span in spans {
      #expect(span.operationName == "grpc.health.v1.Health/Watch")
      #expect(span.attributes.get("rpc.status_code") == .string("UNAVAILABLE"))
      #expect(span.status?.code == .error)
    }
  }

  @Test("An unknown method is a span of the client alone")
  func unknownMethod() async throws {
    let spans = try await spans { harness in
      let method = MethodDescriptor(fullyQualifiedService: "no.Such", method: "Call", type: .unary)
      await #expect(throws: RPCError.self) {
        try await harness.client.unary(
          request: ClientRequest(message: Grpc_Health_V1_HealthCheckRequest()), descriptor: method,
          serializer: Serializer(), deserializer: Deserializer(), options: .defaults
        ) { try $0.message }
      }
    }
    #expect(spans.map(\.kind) == [.client])
    #expect(spans.first?.attributes.get("error.type") == .string("UNIMPLEMENTED"))
  }
}

private struct Serializer: MessageSerializer {
  func serialize<Bytes: GRPCContiguousBytes>(
    _ message: Grpc_Health_V1_HealthCheckRequest
  ) throws -> Bytes { Bytes([]) }
}

private struct Deserializer: MessageDeserializer {
  func deserialize<Bytes: GRPCContiguousBytes>(
    _ bytes: Bytes
  ) throws -> Grpc_Health_V1_HealthCheckResponse { .init() }
}
