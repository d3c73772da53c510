import Crypto
import DisclosureReport
public import GongkaiProtos
public import ReportParser

extension ParserInput {
  /// The text of an item, with its SHA-256 and what the sender knows about it.
  ///
  /// - Throws: ``RecordMessageError`` where a hint is none. An item without a text has no bytes,
  /// which the parser
  ///   refuses as EMPTY_INPUT.
  public init(
    _ item: Gongkai_V1_ParseItem, evidence: Gongkai_V1_EvidenceDetail
  ) throws(RecordMessageError) {
    let bytes: [UInt8]
    var charset = item.charset.isEmpty ? nil : item.charset
    switch item.content {
    case .text(let text):
      bytes = Array(text.utf8)
      charset = "UTF-8"
    case .data(let data): bytes = Array(data)
    case nil: bytes = []
    }
    self.init(
      bytes: bytes, uri: item.uri.isEmpty ? nil : item.uri, charset: charset,
      mediaType: item.mediaType.isEmpty ? nil : item.mediaType, hints: try ReportHints(item.hints),
      sha256: Array(SHA256.hash(data: bytes)), wantsEvidence: evidence == .all)
  }
}

extension ReportHints {
  /// The hints of a message.
  public init(_ message: Gongkai_V1_ParseHints) throws(RecordMessageError) {
    if message.hasYear, !(1...9999).contains(message.year) {
      throw RecordMessageError(field: "hints.year", message: "\(message.year) is no year")
    }
    self.init(
      agencyName: message.agencyName.isEmpty ? nil : message.agencyName,
      year: message.hasYear ? Int(message.year) : nil,
      divisionCode: try .read(message.divisionCode, field: "hints.division_code"))
  }
}
