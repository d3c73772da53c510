import GRPCCore
import GRPCProtobuf
import GongkaiProtos
import ServiceKit

/// Answers `IngestReports` as soon as a message is decoded: what a service that stores cannot beat.
struct AcknowledgingService: NamedService {
  static let fullName = Gongkai_V1_AnalyticsService.descriptor.fullyQualifiedService

  func registerMethods<Transport: ServerTransport>(with router: inout RPCRouter<Transport>) {
    router.registerHandler(
      forMethod: Gongkai_V1_AnalyticsService.Method.IngestReports.descriptor,
      deserializer: ProtobufDeserializer<Gongkai_V1_IngestReportsRequest>(),
      serializer: ProtobufSerializer<Gongkai_V1_IngestReportsResponse>()
    ) { request, _ in
      StreamingServerResponse { writer in
        for try await message in request.messages {
          try await writer.write(Self.answer(message))
        }
        return [:]
      }
    }
  }

  private static func answer(
    _ message: Gongkai_V1_IngestReportsRequest
  ) -> Gongkai_V1_IngestReportsResponse {
    var response = Gongkai_V1_IngestReportsResponse()
    response.requestID = message.requestID
    response.outcomes = message.items.map { item in
      var outcome = Gongkai_V1_ItemOutcome()
      outcome.id = item.report.id
      outcome.outcome = .created
      return outcome
    }
    return response
  }
}
