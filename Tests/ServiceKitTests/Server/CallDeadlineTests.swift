import GRPCCore
import GRPCInProcessTransport
import GongkaiProtos
import SwiftProtobuf
import Testing

@testable import ServiceKit

@Suite("How long a caller waits")
struct CallDeadlineTests {
  @Test(
    "A grpc-timeout is at most eight digits and a unit",
    arguments: [
      ("1H", Duration.seconds(3_600)), ("2M", .seconds(120)), ("10S", .seconds(10)),
      ("500m", .milliseconds(500)), ("7u", .microseconds(7)),
      ("99999999n", .nanoseconds(99_999_999)),
      ("99999999H", .seconds(359_999_996_400)),
    ])
  func valid(text: String, duration: Duration) {
    #expect(CallDeadline.duration(text) == duration)
  }

  @Test(
    "Anything else is none",
    arguments: ["", "S", "1", "1s", "-1S", "123456789S", "1.5S", "１S", "1 S"])
  func invalid(text: String) {
    #expect(CallDeadline.duration(text) == nil)
  }

  @Test(
    "Patience is what is left less time to answer, the default without a deadline, never negative")
  func patience() {
    #expect(CallDeadline.patience(default: .seconds(9)) == .seconds(9))
    CallDeadline.$bound.withValue(ContinuousClock.now + .seconds(60)) {
      let patience = CallDeadline.patience(default: .seconds(9))
      #expect(patience > .seconds(50) && patience <= .seconds(60) - .milliseconds(250))
    }
    CallDeadline.$bound.withValue(ContinuousClock.now - .seconds(1)) {
      #expect(CallDeadline.patience(default: .seconds(9)) == .zero)
    }
  }

  @Test("A handler knows how long its caller waits", arguments: [nil, 300])
  func handler(seconds: Int?) async throws {
    var options = CallOptions.defaults
    options.timeout = seconds.map { .seconds($0) }
    let limited = options
    let answer = try await Harness.run([PatientService()]) { harness in
      try await Gongkai_V1_ParserService.Client(wrapping: harness.client)
        .getCapabilities(.init(), options: limited)
    }
    #expect(seconds == nil ? answer.parallelism == 0 : (200...300).contains(answer.parallelism))
  }
}

/// Answers with the seconds that its caller still waits.
private struct PatientService: Gongkai_V1_ParserService.SimpleServiceProtocol, NamedService {
  static let fullName = "gongkai.v1.ParserService"

  func parseReport(
    request: Gongkai_V1_ParseReportRequest, context: ServerContext
  ) async throws -> Gongkai_V1_ParseReportResponse { .init() }

  func parseReports(
    request: RPCAsyncSequence<Gongkai_V1_ParseReportsRequest, any Error>,
    response: RPCWriter<Gongkai_V1_ParseReportsResponse>, context: ServerContext
  ) async throws {}

  func getCapabilities(
    request: Gongkai_V1_ParserServiceGetCapabilitiesRequest, context: ServerContext
  ) async throws -> Gongkai_V1_ParserServiceGetCapabilitiesResponse {
    let left = CallDeadline.current.map { ContinuousClock.now.duration(to: $0) }
    return .with { $0.parallelism = Int32(left?.components.seconds ?? 0) }
  }
}
