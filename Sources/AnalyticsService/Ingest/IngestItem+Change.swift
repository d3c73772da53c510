import DisclosureReport
import Foundation
import GongkaiProtos
import ReportMessages
import ServiceKit
import SwiftProtobuf

extension IngestBatch.Item {
  /// Reads one item of a message.
  init(_ message: Gongkai_V1_IngestItem) {
    switch message.item {
    case .report(let report):
      self.init(id: report.id, traceParent: report.traceParent) {
        traceParent throws(ItemRejection) in
        try ReportChange(report, traceParent: traceParent)
      }
    case .withdrawal(let withdrawal):
      self.init(id: withdrawal.id, traceParent: withdrawal.traceParent) {
        traceParent throws(ItemRejection) in
        try ReportChange(withdrawal, traceParent: traceParent)
      }
    case nil:
      self.init(id: "", change: .failure(.nothing(in: "item")), trace: nil)
    }
  }

  private init(
    id: String, traceParent: String,
    read: (String?) throws(ItemRejection) -> ReportChange
  ) {
    let trace = ItemTrace(traceParent: traceParent)
    // Only what is valid is kept in the ledger.
    self.init(
      id: id,
      change: Result { () throws(ItemRejection) in try read(trace?.place.traceParent) },
      trace: trace)
  }
}

extension ReportChange {
  /// The change that a parser's answer asks for.
  init(
    _ report: Gongkai_V1_ParsedReport, traceParent: String?
  ) throws(ItemRejection) {
    switch report.result {
    case .record(let message):
      let publishedAt = report.hasPublishedAt ? report.publishedAt : nil
      do {
        self.init(
          .report(try ReportRecord(message), received: try message.serializedBytes()),
          version: report.hasVersion ? report.version : nil,
          publishedAt: try publishedAt.map(Moment.init), traceParent: traceParent)
      } catch let error as RecordMessageError {
        throw ItemRejection(error)
      } catch {
        throw ItemRejection(RecordMessageError(field: "record", message: "\(error)"))
      }
    case .error(let error): throw ItemRejection(error: error)
    case nil: throw .nothing(in: "result")
    }
  }

  /// The change that a withdrawal asks for.
  init(
    _ withdrawal: Gongkai_V1_Withdrawal, traceParent: String?
  ) throws(ItemRejection) {
    guard let message = withdrawal.target else { throw .nothing(in: "target") }
    let publishedAt = withdrawal.hasPublishedAt ? withdrawal.publishedAt : nil
    do throws(RecordMessageError) {
      self.init(
        .withdrawal(try WithdrawalTarget(message), reason: withdrawal.reason),
        version: withdrawal.hasVersion ? withdrawal.version : nil,
        publishedAt: try publishedAt.map(Moment.init), traceParent: traceParent)
    } catch {
      throw ItemRejection(error)
    }
  }
}

extension ItemRejection {
  /// A message that leaves out what it is about.
  static func nothing(in field: String) -> ItemRejection {
    ItemRejection(
      error: Gongkai_V1_ItemError(
        ItemFailure(
          code: ItemFailure.invalidArgument, reason: "EMPTY_ITEM",
          message: "The item's \(field) is empty.", metadata: ["field": field])))
  }
}

extension WithdrawalTarget {
  fileprivate init(_ target: Gongkai_V1_Withdrawal.OneOf_Target) throws(RecordMessageError) {
    switch target {
    case .key(let key): self = .key(try ReportKey(key, field: "key"))
    case .source(let source): self = .source(try SourceIdentity(source, field: "source"))
    }
  }
}
