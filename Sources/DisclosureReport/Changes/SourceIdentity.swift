/// Which text a report was read from: the digest of its bytes, and which of its reports.
public struct SourceIdentity: Hashable, Sendable {
  /// The SHA-256 of the bytes as received.
  public let sha256: Digest256
  /// Which report of a text with several, from 1; 0 where the text is one report.
  public let part: Int32

  /// A source.
  public init(sha256: Digest256, part: Int32 = 0) {
    self.sha256 = sha256
    self.part = part
  }

  /// The identity of a record's source, or nil where it has no digest or no such part can be.
  public init?(_ source: ReportSource) {
    guard let sha256 = Digest256(source.sha256), source.part >= 0,
      let part = Int32(exactly: source.part)
    else { return nil }
    self.init(sha256: sha256, part: part)
  }
}

extension SourceIdentity: CustomStringConvertible, Comparable {
  /// The digest and the part: `9f86d0…/0`.
  public var description: String { "\(sha256)/\(part)" }

  /// The source of a text as ``description`` writes it, or nil for any other.
  public init?(_ text: some StringProtocol) {
    let pieces = text.split(separator: "/", omittingEmptySubsequences: false)
    guard pieces.count == 2, let sha256 = Digest256(hex: pieces[0]), let part = Int32(pieces[1]),
      part >= 0
    else { return nil }
    self.init(sha256: sha256, part: part)
  }

  /// The order of digests, then of parts.
  public static func < (left: SourceIdentity, right: SourceIdentity) -> Bool {
    (left.sha256, left.part) < (right.sha256, right.part)
  }
}
