import Crypto
public import DisclosureReport

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
