import AnalyticsEngine
import DisclosureReport
import GRPCCore
import GRPCProtobuf
import ReportAnalytics
import ReportLedger
import ServiceKit

/// Tells callers what the engine and its questions throw.
enum AnalyticsFailure {
  /// Does something, and throws what its caller is to see.
  static func told<Value>(
    isolation: isolated (any Actor)? = #isolation, _ body: () async throws -> Value
  ) async throws -> Value {
    do {
      return try await body()
    } catch let error as AnalyticsEngineError {
      throw status(of: error)
    }
  }

  /// Answers a question, and throws what its caller is to see.
  static func answered<Value>(_ body: () throws(QuestionError) -> Value) throws -> Value {
    do {
      return try body()
    } catch {
      throw status(of: error)
    }
  }

  /// What is said where a revision lies before those that can still be read.
  static func compacted(_ revision: Int64, now: Int64, advice: String) -> GoogleRPCStatus {
    .gongkai(
      .failedPrecondition, reason: "REVISION_COMPACTED",
      "Revision \(revision) can no longer be read; the service is at \(now). \(advice)",
      metadata: ["revision": String(revision), "current_revision": String(now)])
  }

  /// What is said where nothing stands under a key, or of a source.
  static func noReport(of name: String) -> GoogleRPCStatus {
    .gongkai(
      .notFound, reason: "REPORT_NOT_FOUND", "There is no report of \(name).",
      metadata: ["report": name])
  }

  private static func status(of error: QuestionError) -> GoogleRPCStatus {
    switch error {
    case .unknownMetric(let metric):
      .invalidArgument(
        reason: "METRIC_UNKNOWN", field: "metric_id",
        "There is no metric \"\(metric.prefix(100))\"; ListMetrics tells which there are.",
        metadata: ["metric_id": String(metric.prefix(100))])
    case .reportNotFound(let key): noReport(of: key.description)
    case .unknownCells(let path):
      .invalidArgument(
        reason: "INVALID_FIELD", field: "cells",
        "The form has no cells at \"\(path.path.prefix(100))\".",
        metadata: ["field": "cells", "value": String(path.path.prefix(100))])
    case .unreadable(let key, _):
      .gongkai(
        .dataLoss, reason: "REPORT_UNREADABLE", "The report \(key) cannot be read any more.",
        metadata: ["key": key.description])
    }
  }

  static func status(of error: AnalyticsEngineError) -> GoogleRPCStatus {
    switch error {
    case .overloaded(let waiting, let limit):
      .gongkai(
        .resourceExhausted, reason: "INGEST_OVERLOADED",
        "\(waiting) changes wait for the ledger, and at most \(limit) may.",
        metadata: ["waiting": String(waiting), "limit": String(limit)], retryAfter: .seconds(1))
    case .shutDown: .draining()
    case .requestIDUnfit(let bytes, let limit):
      .invalidArgument(
        reason: "INVALID_FIELD", field: "request_id", error.description,
        metadata: ["field": "request_id", "value": String(bytes), "limit": String(limit)])
    case .requestIDReused(let id, let revision):
      .gongkai(
        .alreadyExists, reason: "REQUEST_ID_REUSED", error.description,
        metadata: ["request_id": id, "revision": String(revision)])
    case .answerUnreadable(let id, _):
      .gongkai(
        .dataLoss, reason: "ANSWER_UNREADABLE", error.description, metadata: ["request_id": id])
    case .replay:
      .gongkai(.internalError, reason: "LEDGER_INCONSISTENT", error.description)
    case .ledger(let error): status(of: error)
    }
  }

  private static func status(of error: LedgerError) -> GoogleRPCStatus {
    let (code, reason, retry) = meaning(of: error.code)
    return .gongkai(
      code, reason: reason, "\(sentence(on: error.code)) \(error.message)",
      metadata: ["ledger": error.code.description], retryAfter: retry)
  }

  private static func meaning(
    of code: LedgerError.Code
  ) -> (RPCError.Code, String, Duration?) {
    switch code {
    case .unavailable, .conflict: (.unavailable, "LEDGER_UNAVAILABLE", .seconds(1))
    case .full: (.resourceExhausted, "LEDGER_FULL", nil)
    case .readOnly: (.failedPrecondition, "LEDGER_READ_ONLY", nil)
    case .corrupt: (.dataLoss, "LEDGER_CORRUPT", nil)
    case .closed: (.unavailable, "DRAINING", .seconds(1))
    default: (.internalError, "LEDGER_FAILED", nil)
    }
  }

  /// What a caller has to know first.
  private static func sentence(on code: LedgerError.Code) -> String {
    switch code {
    case .full: "The ledger has no room left; nothing of this batch was kept."
    case .readOnly: "The ledger cannot be written to; nothing of this batch was kept."
    case .corrupt: "The ledger is damaged; `gongkai ledger check` tells where."
    case .unavailable:
      "The ledger failed. A batch that it was given may have been kept; sent again under the same "
        + "request_id, it counts once."
    default: "The ledger failed; nothing of this batch was kept."
    }
  }
}
