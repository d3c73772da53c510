public import DisclosureReport

/// One text to read, with what its sender knows about it.
public struct ParserInput: Sendable {
  /// The bytes as received.
  public var bytes: [UInt8]
  /// Where they came from.
  public var uri: String?
  /// The charset that the sender states, such as `UTF-8`; nil to sniff it.
  public var charset: String?
  /// The media type that the sender states, such as `text/markdown`; nil to sniff it.
  public var mediaType: String?
  /// What the sender knows about the report; hints win over the text.
  public var hints: ReportHints
  /// The SHA-256 of the bytes, computed by the sender; empty to leave it out of the record.
  public var sha256: [UInt8]
  /// Whether the record shall tell where every value stands.
  public var wantsEvidence: Bool

  /// A text to read; everything but its bytes may be left out.
  public init(
    bytes: [UInt8], uri: String? = nil, charset: String? = nil, mediaType: String? = nil,
    hints: ReportHints = ReportHints(), sha256: [UInt8] = [], wantsEvidence: Bool = false
  ) {
    self.bytes = bytes
    self.uri = uri
    self.charset = charset
    self.mediaType = mediaType
    self.hints = hints
    self.sha256 = sha256
    self.wantsEvidence = wantsEvidence
  }
}

/// What a sender knows about a report before it is read.
public struct ReportHints: Hashable, Sendable {
  /// The agency's name.
  public var agencyName: String?
  /// The year reported on.
  public var year: Int?
  /// The code of the agency's place.
  public var divisionCode: DivisionCode?

  /// Hints; each may be left out.
  public init(agencyName: String? = nil, year: Int? = nil, divisionCode: DivisionCode? = nil) {
    self.agencyName = agencyName
    self.year = year
    self.divisionCode = divisionCode
  }
}
