import GRPCCore
import GRPCProtobuf
import GongkaiProtos
import SwiftProtobuf

/// The standard health service: `grpc.health.v1.Health`.
struct HealthService: Grpc_Health_V1_Health.SimpleServiceProtocol, NamedService {
  static let fullName = "grpc.health.v1.Health"

  private let status: HealthStatus

  init(status: HealthStatus) { self.status = status }

  func check(
    request: Grpc_Health_V1_HealthCheckRequest, context: ServerContext
  ) async throws -> Grpc_Health_V1_HealthCheckResponse {
    let serving = status.status(of: request.service)
    guard serving != .unknownService else {
      throw GoogleRPCStatus.gongkai(
        .notFound, reason: "SERVICE_UNKNOWN", "There is no service \"\(request.service)\" here.",
        metadata: ["service": request.service])
    }
    return .with { $0.status = serving.message }
  }

  func watch(
    request: Grpc_Health_V1_HealthCheckRequest,
    response: RPCWriter<Grpc_Health_V1_HealthCheckResponse>, context: ServerContext
  ) async throws {
    for await serving in status.changes(of: request.service) {
      try await response.write(.with { $0.status = serving.message })
    }
    try Task.checkCancellation()
    throw GoogleRPCStatus.draining()
  }
}

extension HealthStatus.Serving {
  fileprivate var message: Grpc_Health_V1_HealthCheckResponse.ServingStatus {
    switch self {
    case .serving: .serving
    case .notServing: .notServing
    case .unknownService: .serviceUnknown
    }
  }
}
