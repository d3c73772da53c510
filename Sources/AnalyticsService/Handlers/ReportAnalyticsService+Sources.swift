import AnalyticsEngine
import DisclosureReport
public import GRPCCore
import GRPCProtobuf
public import GongkaiProtos
import ReportAnalytics
import ServiceKit

extension ReportAnalyticsService {
  /// Tells which texts no parser of a version has been heard on yet.
  public func findMissingReports(
    request: Gongkai_V1_FindMissingReportsRequest, context: ServerContext
  ) async throws -> Gongkai_V1_FindMissingReportsResponse {
    let digests = try Field.digests(request.sha256, "sha256", limit: limits.maxListedValues)
    let snapshot = try await snapshot(atLeast: request.minRevision)
    let version = request.parserVersion.isEmpty ? nil : request.parserVersion
    // The first report of a text with several stands for them all.
    let whole = digests.map { SourceIdentity(sha256: $0, part: 0) }
    let first = digests.map { SourceIdentity(sha256: $0, part: 1) }
    let missing = Set(engine.unanswered(whole, parserVersion: version).map(\.sha256))
      .intersection(engine.unanswered(first, parserVersion: version).map(\.sha256))
    var response = Gongkai_V1_FindMissingReportsResponse()
    response.revision = snapshot.revision
    response.missingSha256 = digests.filter(missing.contains).map(\.description)
    return response
  }
}

extension Field {
  /// SHA-256 digests, no more than a limit.
  fileprivate static func digests(
    _ texts: [String], _ field: String, limit: Int
  ) throws -> [Digest256] {
    try few(texts, field, limit).enumerated().map { place, text in
      guard let digest = Digest256(hex: text) else {
        throw invalid(
          "\(field)[\(place)]", "\"\(text.prefix(80))\" is no SHA-256 of 64 hexadecimal digits.",
          value: text)
      }
      return digest
    }
  }
}
