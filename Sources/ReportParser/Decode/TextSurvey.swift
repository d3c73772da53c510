/// What going through a text once tells: that it is UTF-8, where its lines are, and which rarer things may be in it.
///
/// Every text is gone through like this before anything else, so that what few texts hold is looked for in those few.
struct TextSurvey {
  /// The lines, without their line ends (LF, CR or form feed), in order.
  private(set) var lines: [Line] = []
  /// Whether `<` stands anywhere.
  private(set) var holdsAngles = false
  /// Whether a small Latin letter stands anywhere.
  private(set) var holdsSmallLetters = false
  /// Whether a character stands anywhere that begins as 開 does (U+9580 to U+95BF), and no simplified one.
  private(set) var holdsTraditional = false

  /// Where the open line begins.
  private var start = 0

  /// Goes through a text; nil where it is not UTF-8.
  init?(_ bytes: Swift.Span<UInt8>) {
    lines.reserveCapacity(bytes.count / 32 + 8)
    var index = goThroughWords(of: bytes)
    while index < bytes.count {
      let width = bytes.widthOfCharacter(at: index)
      if width == 0 { return nil }
      if width == 1 { note(bytes[index], at: index) }
      if width == 3, bytes[index] == 0xE9, bytes[index + 1] == 0x96 { holdsTraditional = true }
      index += width
    }
    if start < bytes.count { lines.append(Line(start: start, end: bytes.count)) }
  }

  /// Goes through a text eight bytes at a time; where it stops, at the last bytes or at what is not UTF-8.
  private mutating func goThroughWords(of bytes: Swift.Span<UInt8>) -> Int {
    let raw = bytes.bytes
    let last = bytes.count &- 8
    var index = 0
    var traditional = false
    while index <= last {
      // Checked against the span's bounds; any eight bytes are a number.
      let word = UInt64(
        littleEndian: raw.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self))
      if word & 0x80 == 0 {
        let run = Self.lengthOfPlainRun(word)
        if run == 0 { note(UInt8(truncatingIfNeeded: word), at: index) }
        index &+= max(run, 1)
      } else if Self.beginsWide(word) {
        if Self.beginsTraditional(word) { traditional = true }
        index &+= 3
        let next = word >> 24
        guard Self.beginsWide(next) else { continue }
        if Self.beginsTraditional(next) { traditional = true }
        index &+= 3
      } else {
        let width = bytes.widthOfCharacter(at: index)
        if width == 0 { break }
        index &+= width
      }
    }
    holdsTraditional = traditional
    return index
  }

  /// How many ASCII bytes eight bytes begin with, of which none is to be noted.
  @inline(__always)
  private static func lengthOfPlainRun(_ word: UInt64) -> Int {
    let notable =
      word & 0x8080_8080_8080_8080 | ByteRange.lineEnds.marks(in: word)
      | ByteRange.smallLetters.marks(in: word) | ByteRange.angle.marks(in: word)
    return notable.trailingZeroBitCount >> 3
  }

  @inline(__always)
  private mutating func note(_ byte: UInt8, at index: Int) {
    if byte < 0x20 {
      guard byte.endsLine else { return }
      lines.append(Line(start: start, end: index))
      start = index &+ 1
    } else if byte > 0x3B {
      if byte == 0x3C { holdsAngles = true }
      if ByteRange.smallLetters.contains(byte) { holdsSmallLetters = true }
    }
  }

  /// Whether bytes, the first in the lowest place, begin with a character of three bytes.
  ///
  /// Behind some first bytes (E0 and ED) not every second one makes a character: those are left to the slower way.
  @inline(__always)
  private static func beginsWide(_ bytes: UInt64) -> Bool {
    let plain: UInt64 = 0b1101_1111_1111_1110
    return bytes & 0xC0C0F0 == 0x8080E0 && plain >> (bytes & 0x0F) & 1 == 1
  }

  @inline(__always)
  private static func beginsTraditional(_ bytes: UInt64) -> Bool { bytes & 0xFFFF == 0x96E9 }
}

extension Swift.Span<UInt8> {
  /// The width of the character that begins at an offset; 0 where the bytes are none in UTF-8.
  fileprivate func widthOfCharacter(at index: Int) -> Int {
    switch self[index] {
    case 0x00...0x7F: return 1
    case 0xC2...0xDF: return isContinued(at: index, by: 1, second: 0x80...0xBF) ? 2 : 0
    case 0xE0: return isContinued(at: index, by: 2, second: 0xA0...0xBF) ? 3 : 0
    case 0xED: return isContinued(at: index, by: 2, second: 0x80...0x9F) ? 3 : 0
    case 0xE1...0xEF: return isContinued(at: index, by: 2, second: 0x80...0xBF) ? 3 : 0
    case 0xF0: return isContinued(at: index, by: 3, second: 0x90...0xBF) ? 4 : 0
    case 0xF1...0xF3: return isContinued(at: index, by: 3, second: 0x80...0xBF) ? 4 : 0
    case 0xF4: return isContinued(at: index, by: 3, second: 0x80...0x8F) ? 4 : 0
    default: return 0
    }
  }

  private func isContinued(
    at index: Int, by further: Int, second: ClosedRange<UInt8>
  ) -> Bool {
    guard index + further < count, second.contains(self[index + 1]) else { return false }
    for offset in 1...further where self[index + offset] & 0xC0 != 0x80 { return false }
    return true
  }
}

extension UInt8 {
  /// Whether a line ends here: LF, CR or form feed.
  fileprivate var endsLine: Bool { self == 0x0A || self == 0x0D || self == 0x0C }
}
