import Crypto
public import DisclosureReport

/// A change with all that can be worked out before its turn: its key, its compact content and that
/// content's digest.
///
/// Preparing costs most of the work of taking a change in, and can be done by many at once.
public struct PreparedChange: Sendable {
  let body: Body
  let version: Int64?
  let publishedAt: Moment?
  let traceParent: String?
  /// The record as received.
  public let received: [UInt8]

  enum Body {
    case report(PreparedReport)
    case withdrawal(WithdrawalTarget, reason: String)
    /// Nothing of it can be remembered.
    case refused(RejectionReason)
  }

  /// Prepares a change that has come in.
  public init(_ change: ReportChange) {
    version = change.version
    publishedAt = change.publishedAt
    traceParent = change.traceParent
    switch change.body {
    case .withdrawal(let target, let reason):
      received = []
      body = Self.withdrawal(target, reason)
    case .report(let record, let bytes):
      received = bytes
      body = Self.report(record)
    }
  }

  /// Prepares a change anew from its entry.
  public init(replaying entry: ChangeEntry) throws(CompactError) {
    version = entry.version
    publishedAt = entry.publishedAt
    traceParent = entry.traceParent
    received = []
    switch entry.subject {
    case .withdrawal(let target, let reason): body = .withdrawal(target, reason: reason)
    case .report(let source, let parserVersion, let compact):
      let report = try CompactReport(decoding: compact)
      body = .report(
        PreparedReport(
          source: source, parserVersion: parserVersion,
          key: ReportKey(agency: report.agency, year: report.year, source: source),
          compact: compact))
    }
  }

  private static func withdrawal(_ target: WithdrawalTarget, _ reason: String) -> Body {
    guard reason.utf8.count <= ChangeLimits.maxTextBytes else { return .refused(.valueTooLong) }
    switch target {
    case .key(.source(let source)): return .withdrawal(.source(source), reason: reason)
    case .key(.agency(let id, _)) where id.utf8.count > ChangeLimits.maxTextBytes:
      return .refused(.valueTooLong)
    default: return .withdrawal(target, reason: reason)
    }
  }

  private static func report(_ record: ReportRecord) -> Body {
    guard let source = SourceIdentity(record.source) else { return .refused(.sourceUnknown) }
    if let year = record.year, !ChangeLimits.years.contains(year) {
      return .refused(.yearOutOfRange)
    }
    for text in [record.agency.id ?? "", record.parser.version] {
      guard text.utf8.count <= ChangeLimits.maxTextBytes else { return .refused(.valueTooLong) }
    }
    return .report(
      PreparedReport(
        source: source, parserVersion: record.parser.version,
        key: ReportKey(agency: record.agency, year: record.year, source: source),
        compact: CompactReport.encode(record)))
  }
}

/// What is known of a report before its turn.
struct PreparedReport: Sendable {
  var source: SourceIdentity
  var parserVersion: String
  /// Nil where the record has no year.
  var key: ReportKey?
  var compact: [UInt8]
  var content: Digest256

  init(source: SourceIdentity, parserVersion: String, key: ReportKey?, compact: [UInt8]) {
    self.source = source
    self.parserVersion = parserVersion
    self.key = key
    self.compact = compact
    content = Digest256(sha256Of: compact)
  }
}

/// The limits of what a change may carry.
public enum ChangeLimits {
  /// The years that a report can be about: the regulation dates from 2008, and earlier reports
  /// exist in places.
  public static let years = 1949...2999
  /// The longest agency identity, parser version or reason, in bytes.
  public static let maxTextBytes = 1024
}

extension Digest256 {
  /// The SHA-256 of some bytes.
  public init(sha256Of bytes: [UInt8]) {
    self.init(SHA256.hash(data: bytes))
  }

  /// The digest that a hash function gives.
  init(_ digest: SHA256.Digest) {
    let words = digest.withUnsafeBytes { digest in
      (0..<4).map {
        UInt64(bigEndian: digest.loadUnaligned(fromByteOffset: $0 * 8, as: UInt64.self))
      }
    }
    self.init(words: words[0], words[1], words[2], words[3])
  }
}
