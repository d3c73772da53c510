/// A valid `tracestate` header: what other tracing systems pass along, kept as received.
public struct TraceState: Hashable, Sendable, CustomStringConvertible {
  /// The header's text.
  public let description: String

  private static let maxMembers = 32
  private static let maxBytes = 8_192

  /// The state that a header spells, or nil where a member is not valid.
  ///
  /// A list that breaks the recommendation's grammar, or its 32 members, is dropped as a whole,
  /// as is one of more than 8,192 bytes; the `traceparent` beside it stays good.
  public init?(_ text: String) {
    guard text.utf8.count <= Self.maxBytes else { return nil }
    var keys: Set<Substring> = []
    for part in text.split(separator: ",", omittingEmptySubsequences: true) {
      let member = Self.trimmed(part)
      if member.isEmpty { continue }
      guard let equals = member.firstIndex(of: "=") else { return nil }
      let key = member[..<equals]
      let value = member[member.index(after: equals)...]
      guard Self.isKey(key.utf8), Self.isValue(value.utf8), keys.insert(key).inserted else {
        return nil
      }
    }
    guard (1...Self.maxMembers).contains(keys.count) else { return nil }
    description = text
  }

  private static func trimmed(_ member: Substring) -> Substring {
    let isBlank: (Character) -> Bool = { $0 == " " || $0 == "\t" }
    let start = member.drop(while: isBlank)
    guard let last = start.lastIndex(where: { !isBlank($0) }) else { return "" }
    return start[...last]
  }

  /// Whether bytes are a key: `name`, or `tenant@system`.
  private static func isKey(_ key: Substring.UTF8View) -> Bool {
    let parts = key.split(separator: UInt8(ascii: "@"), omittingEmptySubsequences: false)
    switch parts.count {
    case 1: return isName(parts[0], maxLength: 256, digitFirst: false)
    case 2:
      return isName(parts[0], maxLength: 241, digitFirst: true)
        && isName(parts[1], maxLength: 14, digitFirst: false)
    default: return false
    }
  }

  private static func isName(
    _ name: Substring.UTF8View.SubSequence, maxLength: Int, digitFirst: Bool
  ) -> Bool {
    guard let first = name.first, name.count <= maxLength else { return false }
    guard isLetter(first) || (digitFirst && isDigit(first)) else { return false }
    return name.allSatisfy { isLetter($0) || isDigit($0) || "_-*/".utf8.contains($0) }
  }

  /// Whether bytes are a value: 1 to 256 printable ASCII characters but `,` and `=`.
  private static func isValue(_ value: Substring.UTF8View) -> Bool {
    (1...256).contains(value.count)
      && value.allSatisfy { (0x20...0x7e).contains($0) && $0 != 0x2c && $0 != 0x3d }
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7a).contains(byte) }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
