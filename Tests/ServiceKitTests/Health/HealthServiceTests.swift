import GRPCCore
import GRPCInProcessTransport
import GRPCProtobuf
import GongkaiProtos
import ServiceKit
import SwiftProtobuf
import Testing

@Suite("grpc.health.v1, as its callers meet it")
struct HealthServiceTests {
  private typealias Client = Grpc_Health_V1_Health.Client<InProcessTransport.Client>

  private struct Named: NamedService {
    static let fullName = "gongkai.v1.Named"

    func registerMethods<Transport: ServerTransport>(with router: inout RPCRouter<Transport>) {}
  }

  @Test("The server and each service serve", arguments: ["", "gongkai.v1.Named"])
  func serving(service: String) async throws {
    let answer = try await Harness.run([Named()]) { harness in
      try await Client(wrapping: harness.client).check(.with { $0.service = service })
    }
    #expect(answer.status == .serving)
  }

  @Test("An unknown service is NOT_FOUND, with its reason and name")
  func unknown() async throws {
    try await Harness.run { harness in
      let error = await #expect(throws: RPCError.self) {
        try await Client(wrapping: harness.client).check(.with { $0.service = "no.such" })
      }
      #expect(error?.code == .notFound)
      let status = try error?.unpackGoogleRPCStatus()
      #expect(
        status?.details.first?.errorInfo
          == .init(reason: "SERVICE_UNKNOWN", domain: "gongkai", metadata: ["service": "no.such"]))
    }
  }

  @Test("Watching tells the state now, then that it ends, and closes as UNAVAILABLE")
  func watching() async throws {
    try await Harness.run { harness in
      let error = await #expect(throws: RPCError.self) {
        try await Client(wrapping: harness.client).watch(.init()) { response in
          var states: [Grpc_Health_V1_HealthCheckResponse.ServingStatus] = []
          do {
            for try await message in response.messages {
              states.append(message.status)
              if states.count == 1 { await harness.drain() }
            }
          } catch {
            #expect(states == [.serving, .notServing])
            throw error
          }
        }
      }
      #expect(error?.code == .unavailable)
      let status = try error?.unpackGoogleRPCStatus()
      #expect(status?.details.first?.errorInfo?.reason == "DRAINING")
    }
  }

  @Test("Watching an unknown service says so and keeps the stream, yet does not hold up a drain")
  func watchingUnknown() async throws {
    try await Harness.run { harness in
      await #expect(throws: RPCError.self) {
        try await Client(wrapping: harness.client).watch(.with { $0.service = "no.such" }) {
          for try await message in $0.messages {
            #expect(message.status == .serviceUnknown)
            await harness.drain()
          }
        }
      }
    }
  }
}
