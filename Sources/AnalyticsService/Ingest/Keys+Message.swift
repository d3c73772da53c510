import DisclosureReport
import GongkaiProtos
import ReportMessages
import SwiftProtobuf

extension ReportKey {
  /// The key of a message: an agency and a year.
  init(_ message: Gongkai_V1_ReportKey, field: String) throws(RecordMessageError) {
    guard !message.agencyID.isEmpty else {
      throw RecordMessageError(field: "\(field).agency_id", message: "it is empty")
    }
    guard (1...9_999).contains(message.year) else {
      throw RecordMessageError(field: "\(field).year", message: "\(message.year) is no year")
    }
    self = .agency(id: message.agencyID, year: Int(message.year))
  }
}

extension Gongkai_V1_ReportKey {
  /// The message of a key, or nil for one that is no more than its source.
  init?(_ key: ReportKey) {
    guard case .agency(let id, let year) = key else { return nil }
    self.init()
    agencyID = id
    self.year = Int32(clamping: year)
  }
}

extension SourceIdentity {
  /// The source of a message.
  init(_ message: Gongkai_V1_SourceKey, field: String) throws(RecordMessageError) {
    guard let sha256 = Digest256(hex: message.sha256) else {
      throw RecordMessageError(
        field: "\(field).sha256",
        message: "\"\(message.sha256.prefix(80))\" is not 64 hexadecimal digits")
    }
    guard message.part >= 0 else {
      throw RecordMessageError(field: "\(field).part", message: "\(message.part) is no part")
    }
    self.init(sha256: sha256, part: message.part)
  }
}

extension Gongkai_V1_SourceKey {
  /// The message of a source.
  init(_ source: SourceIdentity) {
    self.init()
    sha256 = source.sha256.description
    part = source.part
  }
}

extension Moment {
  /// The time of a message.
  init(_ message: Google_Protobuf_Timestamp) throws(RecordMessageError) {
    guard (0...999_999_999).contains(message.nanos) else {
      throw RecordMessageError(
        field: "published_at.nanos", message: "\(message.nanos) is not from 0 to 999,999,999")
    }
    self.init(seconds: message.seconds, nanos: message.nanos)
  }
}

extension Google_Protobuf_Timestamp {
  /// The message of a time.
  init(_ moment: Moment) { self.init(seconds: moment.seconds, nanos: moment.nanos) }
}
