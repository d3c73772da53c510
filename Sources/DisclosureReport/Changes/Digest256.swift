/// A SHA-256 digest: 32 bytes held as four words, so that tables keyed by it need no allocation.
public struct Digest256: Hashable, Sendable {
  let words: (UInt64, UInt64, UInt64, UInt64)

  /// The digest of four words of eight bytes, each with its first byte highest.
  public init(words first: UInt64, _ second: UInt64, _ third: UInt64, _ fourth: UInt64) {
    words = (first, second, third, fourth)
  }

  /// The digest of 32 bytes, or nil for any other number of them.
  public init?(_ bytes: some Collection<UInt8>) {
    guard bytes.count == 32 else { return nil }
    var words: [UInt64] = [0, 0, 0, 0]
    for (place, byte) in bytes.enumerated() {
      words[place >> 3] = words[place >> 3] << 8 | UInt64(byte)
    }
    self.init(words: words[0], words[1], words[2], words[3])
  }

  /// The digest of 64 hexadecimal digits, or nil for any other text.
  public init?(hex: some StringProtocol) {
    var bytes: [UInt8] = []
    var high: UInt8?
    for digit in hex.utf8 {
      guard let value = Self.value(ofHexDigit: digit), bytes.count < 32 else { return nil }
      if let first = high {
        bytes.append(first << 4 | value)
        high = nil
      } else {
        high = value
      }
    }
    guard high == nil else { return nil }
    self.init(bytes)
  }

  /// The 32 bytes.
  public var bytes: [UInt8] {
    [words.0, words.1, words.2, words.3].flatMap { word in
      (0..<8).map { UInt8(truncatingIfNeeded: word >> UInt64(56 - 8 * $0)) }
    }
  }

  private static func value(ofHexDigit digit: UInt8) -> UInt8? {
    switch digit {
    case 0x30...0x39: digit - 0x30
    case 0x61...0x66: digit - 0x61 + 10
    case 0x41...0x46: digit - 0x41 + 10
    default: nil
    }
  }

  /// Two digests are equal when all their bytes are.
  public static func == (left: Digest256, right: Digest256) -> Bool { left.words == right.words }

  /// Hashes every word.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(words.0)
    hasher.combine(words.1)
    hasher.combine(words.2)
    hasher.combine(words.3)
  }
}

extension Digest256: CustomStringConvertible, Comparable {
  /// 64 lower-case hexadecimal digits.
  public var description: String {
    String(
      decoding: bytes.flatMap { [Self.digits[Int($0 >> 4)], Self.digits[Int($0 & 15)]] },
      as: UTF8.self)
  }

  private static let digits = Array("0123456789abcdef".utf8)

  /// The order of the bytes.
  public static func < (left: Digest256, right: Digest256) -> Bool { left.words < right.words }
}
