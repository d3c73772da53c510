import GRPCCore
import GRPCProtobuf
import GongkaiProtos
import ReportMessages
import ReportParser
import ServiceKit
import Tracing

/// Parses the items of messages within limits, each within the trace that it belongs to.
struct BatchParser: Sendable {
  let limits: ParsingLimits
  private let parser: ReportParser

  init(limits: ParsingLimits) {
    self.limits = limits
    parser = ReportParser(limits: limits.parser)
  }

  /// Refuses a message with too many items.
  func check(_ message: Gongkai_V1_ParseReportsRequest) throws {
    guard message.items.count > limits.maxItemsPerMessage else { return }
    throw GoogleRPCStatus.limitExceeded(
      reason: "TOO_MANY_ITEMS", field: "items", what: "Items in one message",
      limit: limits.maxItemsPerMessage, value: message.items.count)
  }

  /// Parses a message's items side by side and answers in their order; throws only when cancelled.
  func parse(
    _ message: Gongkai_V1_ParseReportsRequest, until cancellation: CallCancellation
  ) async throws -> Gongkai_V1_ParseReportsResponse {
    try await withSpan("parse batch") { span in
      span.attributes["gongkai.batch.items"] = message.items.count
      span.link(to: message.items.lazy.compactMap { ItemTrace(traceParent: $0.traceParent) })
      let answers = try await ParallelMap.run(
        message.items, width: limits.parallelism, until: { cancellation.isCancelled }
      ) { parse($0, evidence: message.evidence, until: cancellation) }
      var response = Gongkai_V1_ParseReportsResponse()
      response.reports = answers.flatMap(\.self)
      return response
    }
  }

  /// Parses one item, within a span of its own where its own trace is sampled.
  func parse(
    _ item: Gongkai_V1_ParseItem, evidence: Gongkai_V1_EvidenceDetail,
    until cancellation: CallCancellation
  ) -> [Gongkai_V1_ParsedReport] {
    let stop = StopSignal.of(cancellation, within: limits.maxParseTime)
    guard let trace = ItemTrace(traceParent: item.traceParent), trace.isSampled else {
      return parser.answer(item, evidence: evidence, until: stop)
    }
    return withSpan("parse report", context: trace.context) { span in
      let reports = parser.answer(item, evidence: evidence, until: stop)
      span.describe(item, answeredBy: reports)
      return reports
    }
  }
}

extension Tracing.Span {
  /// Notes what came of an item.
  fileprivate func describe(
    _ item: Gongkai_V1_ParseItem, answeredBy reports: [Gongkai_V1_ParsedReport]
  ) {
    updateAttributes { attributes in
      attributes["gongkai.item.id"] = item.id
      switch reports.first?.result {
      case .record(let record):
        attributes["gongkai.report.bytes"] = record.source.bytes
        attributes["gongkai.report.findings"] = record.findings.count
      case .error(let error): attributes["error.type"] = error.reason
      case nil: break
      }
    }
  }
}
