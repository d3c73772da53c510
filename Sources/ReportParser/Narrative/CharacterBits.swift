/// Some characters, by six bits of each: what most others are told from at once.
struct CharacterBits: Sendable {
  private var bits: UInt64

  /// Those of some characters.
  init(_ characters: [UInt32]) {
    bits = characters.reduce(0) { $0 | 1 << UInt64(Self.place(of: $1)) }
  }

  /// False where a character is none of these.
  @inline(__always)
  func mayHold(_ character: UInt32) -> Bool { bits &>> UInt64(Self.place(of: character)) & 1 != 0 }

  /// Where a character's bit is; no common punctuation mark shares it with a character that is looked for.
  @inline(__always)
  static func place(of character: UInt32) -> Int { Int((character ^ character >> 6) & 63) }

  /// How many places there are.
  static let count = 64
}
