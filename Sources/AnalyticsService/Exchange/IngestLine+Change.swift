import DisclosureReport
import GRPCProtobuf
import GongkaiProtos
import ReportMessages
import ServiceKit

extension ReportChange {
  /// The change that a line of an export asks for, or why there is none.
  init(_ line: Gongkai_V1_IngestLine) throws(ItemRejection) {
    switch line.content {
    case .record(let record):
      var report = Gongkai_V1_ParsedReport()
      report.record = record
      if line.hasVersion { report.version = line.version }
      if line.hasPublishedAt { report.publishedAt = line.publishedAt }
      try self.init(report, traceParent: Self.traceParent(line.traceParent))
    case .withdrawal(let withdrawal):
      try self.init(withdrawal, traceParent: Self.traceParent(withdrawal.traceParent))
    case .amendment(let request):
      self = try Self.read { try ReportChange(request) }
    case .roster(let request):
      self = try Self.read { try ReportChange(request) }
    case .error(let error): throw ItemRejection(error: error)
    case .text, .data:
      throw ItemRejection("TEXT_NOT_PARSED", "The line holds a text; gongkai ingest parses texts.")
    case nil:
      throw ItemRejection(
        "EMPTY_ITEM", "The line holds none of record, withdrawal, amendment and roster.")
    }
  }

  /// Only what is valid is kept in the ledger.
  private static func traceParent(_ text: String) -> String? {
    ItemTrace(traceParent: text)?.place.traceParent
  }

  private static func read(
    _ read: () throws -> ReportChange
  ) throws(ItemRejection) -> ReportChange {
    do {
      return try read()
    } catch let error as GoogleRPCStatus {
      throw ItemRejection("INVALID_FIELD", error.message)
    } catch {
      throw ItemRejection("INVALID_FIELD", "\(error)")
    }
  }
}

extension ItemRejection {
  /// A line that cannot be used.
  init(_ reason: String, _ message: String) {
    self.init(
      error: Gongkai_V1_ItemError(
        ItemFailure(code: ItemFailure.invalidArgument, reason: reason, message: message)))
  }
}
