/// Some characters, by six bits of each: what most others are told from at once.
struct CharacterBits: Sendable {
  private var bits: UInt64

  private init(bits: UInt64) { self.bits = bits }

  /// Those of some characters.
  init(_ characters: [UInt32]) {
    bits = characters.reduce(0) { $0 | 1 << Self.place(of: $1) }
  }

  /// Every character.
  static let all = CharacterBits(bits: .max)

  /// False where a character is none of these.
  @inline(__always)
  func mayHold(_ character: UInt32) -> Bool { bits &>> Self.place(of: character) & 1 != 0 }

  /// Where a character's bit is; no common punctuation mark shares it with a character that is looked for.
  @inline(__always)
  private static func place(of character: UInt32) -> UInt64 {
    UInt64((character ^ character >> 6) & 63)
  }
}
