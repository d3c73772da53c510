import Foundation
import GongkaiProtos
import ReportMessages
import SwiftProtobuf

/// Makes entries of lines and messages; what cannot be read is a failed entry.
enum EntryDecoding {
  /// A line of `gongkai parse`.
  static func parseLine(_ line: ArraySlice<UInt8>, _ place: String) -> Entry {
    decode(line, place) { .text(named(try Gongkai_V1_ParseItem(jsonUTF8Bytes: $0), place)) }
  }

  /// A line of `gongkai ingest`: a text, a record, a withdrawal or an error.
  static func ingestLine(_ line: ArraySlice<UInt8>, _ place: String) -> Entry {
    decode(line, place) { try entry(Gongkai_V1_IngestLine(jsonUTF8Bytes: $0), place) }
  }

  /// A length-delimited item to parse.
  static func itemMessage(_ message: ArraySlice<UInt8>, _ place: String) -> Entry {
    decodeMessage(place) {
      .text(named(try Gongkai_V1_ParseItem(serializedBytes: Array(message)), place))
    }
  }

  /// A length-delimited report.
  static func reportMessage(_ message: ArraySlice<UInt8>, _ place: String) -> Entry {
    decodeMessage(place) {
      .report(try Gongkai_V1_ParsedReport(serializedBytes: Array(message)))
    }
  }

  private static func entry(_ line: Gongkai_V1_IngestLine, _ place: String) -> Entry {
    let id = line.id.isEmpty ? place : line.id
    switch line.content {
    case .record(let record): return .report(report(line, id: id) { $0.record = record })
    case .error(let error): return .report(report(line, id: id) { $0.error = error })
    case .withdrawal(var withdrawal):
      if withdrawal.id.isEmpty { withdrawal.id = id }
      if withdrawal.traceParent.isEmpty { withdrawal.traceParent = line.traceParent }
      return .withdrawal(withdrawal)
    case .text(let text): return .text(item(line, id: id) { $0.text = text })
    case .data(let data): return .text(item(line, id: id) { $0.data = data })
    case .amendment, .roster:
      let detail = "it holds an amendment or a roster, which gongkai ledger import takes"
      return .failed(id: id, .malformed("line", detail))
    case nil:
      let detail = "it holds none of text, data, record, error and withdrawal"
      return .failed(id: id, .malformed("line", detail))
    }
  }

  private static func item(
    _ line: Gongkai_V1_IngestLine, id: String, _ fill: (inout Gongkai_V1_ParseItem) -> Void
  ) -> Gongkai_V1_ParseItem {
    var item = Gongkai_V1_ParseItem()
    item.id = id
    item.uri = line.uri
    item.mediaType = line.mediaType
    item.charset = line.charset
    item.traceParent = line.traceParent
    if line.hasPublishedAt { item.publishedAt = line.publishedAt }
    if line.hasVersion { item.version = line.version }
    if line.hasHints { item.hints = line.hints }
    fill(&item)
    return item
  }

  private static func report(
    _ line: Gongkai_V1_IngestLine, id: String, _ fill: (inout Gongkai_V1_ParsedReport) -> Void
  ) -> Gongkai_V1_ParsedReport {
    var report = Gongkai_V1_ParsedReport()
    report.id = id
    report.traceParent = line.traceParent
    if line.hasPublishedAt { report.publishedAt = line.publishedAt }
    if line.hasVersion { report.version = line.version }
    fill(&report)
    return report
  }

  private static func named(_ item: Gongkai_V1_ParseItem, _ place: String) -> Gongkai_V1_ParseItem {
    guard item.id.isEmpty else { return item }
    var item = item
    item.id = place
    return item
  }

  private static func decode(
    _ line: ArraySlice<UInt8>, _ place: String, _ read: ([UInt8]) throws -> Entry
  ) -> Entry {
    let bytes = Array(line)
    do {
      return try read(bytes)
    } catch {
      return .failed(id: id(ofLine: bytes) ?? place, .malformed("line", reason(error)))
    }
  }

  /// What is wrong with a line, where the decoder only says that something is.
  private static func reason(_ error: any Error) -> String {
    if case JSONDecodingError.failure = error { "it is no item in proto3 JSON" } else { "\(error)" }
  }

  /// The id of a line that is valid JSON, yet no item.
  private static func id(ofLine bytes: [UInt8]) -> String? {
    guard let object = try? Google_Protobuf_Struct(jsonUTF8Bytes: bytes),
      case .stringValue(let id)? = object.fields["id"]?.kind, !id.isEmpty
    else { return nil }
    return id
  }

  private static func decodeMessage(_ place: String, _ read: () throws -> Entry) -> Entry {
    do {
      return try read()
    } catch {
      return .failed(id: place, .malformed("message", "\(error)"))
    }
  }
}
