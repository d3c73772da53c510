import AnalyticsEngine
import DisclosureReport
import GRPCCore
import GRPCProtobuf
import GongkaiProtos
import ReportAnalytics
import ReportMessages
import ServiceKit
import SwiftProtobuf

/// Finds stored reports and their records as received.
struct ReportFinder: Sendable {
  let engine: AnalyticsEngine

  /// Which report is asked for.
  enum Target {
    case key(ReportKey)
    case source(SourceIdentity)

    /// The target of a request; INVALID_ARGUMENT where it names none that can be.
    init(_ request: Gongkai_V1_GetReportRequest) throws {
      do {
        switch request.target {
        case .key(let key): self = .key(try ReportKey(key, field: "key"))
        case .source(let source): self = .source(try SourceIdentity(source, field: "source"))
        case nil: throw RecordMessageError(field: "target", message: "neither key nor source")
        }
      } catch let error as RecordMessageError {
        throw Field.invalid(error.field, "\(error.description).", value: error.message)
      }
    }
  }

  /// The report that stands, and the revision that says so; NOT_FOUND where none does.
  func report(_ target: Target) throws -> (revision: Int64, ReportSummary) {
    switch target {
    case .key(let key):
      let snapshot = engine.snapshot()
      guard let summary = try summary(key, in: snapshot) else {
        throw AnalyticsFailure.noReport(of: key.description)
      }
      return (snapshot.revision, summary)
    case .source(let source):
      let name = "source \(source)"
      guard let key = engine.key(of: source) else { throw AnalyticsFailure.noReport(of: name) }
      let snapshot = engine.snapshot()
      // The source may have moved to another report since its key was looked up.
      guard let summary = try summary(key, in: snapshot), summary.standing.sources.contains(source)
      else { throw AnalyticsFailure.noReport(of: name) }
      return (snapshot.revision, summary)
    }
  }

  /// The record as received, with the evidence that is asked for.
  func record(
    of summary: ReportSummary, evidence: Gongkai_V1_EvidenceDetail
  ) async throws -> Gongkai_V1_ReportRecord {
    var record = try await record(of: summary.standing)
    if !summary.amendments.isEmpty { try record.enter(summary.amendments) }
    if evidence != .all {
      record.evidence.removeAll { $0.reading != .inferred && $0.reading != .entered }
    }
    return record
  }

  /// The record as received with a version that stands.
  func record(of standing: StandingReport) async throws -> Gongkai_V1_ReportRecord {
    let bytes = try await AnalyticsFailure.told { try await engine.record(of: standing) }
    do {
      guard let bytes else { throw BinaryDecodingError.truncated }
      return try Gongkai_V1_ReportRecord(serializedBytes: bytes)
    } catch is BinaryDecodingError {
      let key = standing.key.description
      throw GoogleRPCStatus.gongkai(
        .dataLoss, reason: "REPORT_UNREADABLE", "The record of \(key) cannot be read any more.",
        metadata: ["key": key])
    }
  }

  private func summary(_ key: ReportKey, in snapshot: AnalyticsSnapshot) throws -> ReportSummary? {
    try AnalyticsFailure.answered { () throws(QuestionError) in try snapshot.report(key) }
  }
}
