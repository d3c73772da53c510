/// Tells the charset of bytes that are no UTF-8.
enum CharsetSniffer {
  /// UTF-16 where a byte order mark says so, or where there are zeros, as no other text has them, and nearly all pairs of
  /// bytes are characters of a Chinese text.
  static func utf16(_ bytes: [UInt8]) -> Charset? {
    if bytes.starts(with: [0xFF, 0xFE]) { return .utf16LittleEndian }
    if bytes.starts(with: [0xFE, 0xFF]) { return .utf16BigEndian }
    let reach = min(bytes.count, Self.reach)
    guard bytes.span.firstIndex(of: .zero, in: 0..<reach) < reach else { return nil }
    let pairs = reach / 2
    let big = (0..<pairs).count { beginsUsualCharacter(bytes[2 * $0]) }
    let little = (0..<pairs).count { beginsUsualCharacter(bytes[2 * $0 + 1]) }
    guard max(big, little) * 10 >= pairs * 9, big != little else { return nil }
    return big > little ? .utf16BigEndian : .utf16LittleEndian
  }

  /// How many bytes are looked at.
  private static let reach = 4096

  /// Whether the upper byte of a character is that of ASCII, punctuation, an ideograph (rare ones in two) or a full-width form.
  private static func beginsUsualCharacter(_ upper: UInt8) -> Bool {
    switch upper {
    case 0x00, 0x20, 0x30, 0x4E...0x9F, 0xD8...0xDF, 0xFF: true
    default: false
    }
  }

  /// Whether a text holds a word that every report has, so that its bytes are not in another charset.
  static func isAboutDisclosure(_ text: [UInt8]) -> Bool {
    words.contains { text.span.firstIndex(ofPhrase: $0, from: 0, before: text.count) != nil }
  }

  private static let words = ["公开", "公開", "信息"].map { Array($0.utf8) }
}
