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
  /// Whether two ASCII spaces stand anywhere side by side.
  private(set) var holdsGaps = false

  /// Goes through a text; nil where it is not UTF-8, or where the reading shall end.
  ///
  /// Where the lines turn out to be more than there is room for, it is gone through once more.
  init?(_ bytes: Swift.Span<UInt8>) {
    let room = Swift.min(bytes.count / 4 + 8, Self.mostLinesAtFirst)
    guard let count = goThrough(bytes, roomFor: room) else { return nil }
    if count > lines.count, goThrough(bytes, roomFor: count) == nil { return nil }
  }

  /// Texts with more lines are long.
  private static let mostLinesAtFirst = 8192
  /// How many bytes are gone through between two looks at whether to stop: looking is dear beside them.
  private static let stride = 1 << 20

  /// Goes through a text; how many lines it has, or nil where it is not UTF-8, as far as it is known.
  private mutating func goThrough(_ bytes: Swift.Span<UInt8>, roomFor most: Int) -> Int? {
    var count: Int?
    lines = [Line](capacity: most) { (lines: inout OutputSpan<Line>) in
      count = goThrough(bytes, cutting: &lines)
    }
    return count
  }

  private mutating func goThrough(
    _ bytes: Swift.Span<UInt8>, cutting lines: inout OutputSpan<Line>
  ) -> Int? {
    var cutter = LineCutter()
    var index = 0
    var nextLook = Self.stride
    while index < bytes.count {
      if index >= nextLook {
        // What is not gone through may be anything.
        if StopSignal.isGiven { return nil }
        nextLook = index + Self.stride
      }
      index = goThroughBlocks(of: bytes, from: index, cutting: &lines, by: &cutter)
      index = bytes.startOfOpenCharacter(at: index)
      guard
        let next = goThroughCharacters(of: bytes, from: index, cutting: &lines, by: &cutter)
      else { return nil }
      index = next
    }
    cutter.finish(at: bytes.count, into: &lines)
    return cutter.count
  }

  // MARK: Many bytes at a time

  /// Goes through a text thirty-two bytes at a time; where it stops, at the last bytes, at what may not be UTF-8, at rare
  /// characters or after a long stretch.
  ///
  /// Where it stops a character may be open that began in the bytes before.
  private mutating func goThroughBlocks(
    of bytes: Swift.Span<UInt8>, from start: Int, cutting lines: inout OutputSpan<Line>,
    by cutter: inout LineCutter
  ) -> Int {
    // The two bytes before a block are looked at with it.
    guard start >= 2 else { return start }
    let raw = bytes.bytes
    let last = Swift.min(bytes.count &- 32, start &+ Self.stride)
    var index = start
    var signs = Signs()
    // A copy is kept in registers.
    var open = cutter
    while index <= last {
      // One check of bounds for two blocks.
      let window = raw.extracting(index &- 2..<index &+ 32)
      let odd = Self.odd(in: window, at: 2) .| Self.odd(in: window, at: 18)
      guard odd.isEmpty else { break }
      let first = LineCutter.ends(in: window.block(at: 2))
      let second = LineCutter.ends(in: window.block(at: 18))
      if !(first .| second).isEmpty { open.end(at: first, second, from: index, into: &lines) }
      signs.note(window.block(at: 2), behind: window.block(at: 1))
      signs.note(window.block(at: 18), behind: window.block(at: 17))
      index &+= 32
    }
    cutter = open
    note(signs)
    return index
  }

  /// Which bytes of a block do not stand where they do in UTF-8, or are rare.
  @inline(__always)
  private static func odd(in window: RawSpan, at offset: Int) -> ByteMarks {
    let block = window.block(at: offset)
    let continues = (block & ByteBlock(repeating: 0xC0)).isEqual(to: 0x80)
    let shall =
      window.block(at: offset &- 1).isAtLeast(0xC0)
      .| window.block(at: offset &- 2).isAtLeast(0xE0)
    return continues .^ shall .| isRare(block)
  }

  /// Which bytes are none of UTF-8, or begin characters of which more than the number of bytes is to be seen to:
  /// such of four bytes, and those behind whose first byte (E0 and ED) not every second one makes a character.
  ///
  /// E1 is as rare, and is told in one step with C0, C1 and E0.
  @inline(__always)
  private static func isRare(_ block: ByteBlock) -> ByteMarks {
    (block & ByteBlock(repeating: 0xDE)).isEqual(to: 0xC0) .| block.isEqual(to: 0xED)
      .| block.isAtLeast(0xF0)
  }

  private mutating func note(_ signs: Signs) {
    if !signs.angles.isEmpty { holdsAngles = true }
    if !signs.smallLetters.isEmpty { holdsSmallLetters = true }
    if !signs.traditional.isEmpty { holdsTraditional = true }
    if !signs.gaps.isEmpty { holdsGaps = true }
  }

  // MARK: Character by character

  /// Goes through thirty-two bytes or more character by character, or to the end; nil where the bytes are not UTF-8.
  private mutating func goThroughCharacters(
    of bytes: Swift.Span<UInt8>, from start: Int, cutting lines: inout OutputSpan<Line>,
    by cutter: inout LineCutter
  ) -> Int? {
    var index = start
    let end = Swift.min(bytes.count, start + 34)
    while index < end {
      let width = bytes.widthOfCharacter(at: index)
      if width == 0 { return nil }
      if width == 1 {
        note(bytes, at: index)
        if bytes[index].endsLine { cutter.end(at: index, into: &lines) }
      }
      if width == 3, bytes[index] == 0xE9, bytes[index + 1] == 0x96 { holdsTraditional = true }
      index += width
    }
    return index
  }

  private mutating func note(_ bytes: Swift.Span<UInt8>, at index: Int) {
    let byte = bytes[index]
    if byte == 0x3C { holdsAngles = true }
    if byte == 0x20, index > 0, bytes[index - 1] == 0x20 { holdsGaps = true }
    if ByteRange.smallLetters.contains(byte) { holdsSmallLetters = true }
  }
}

/// For each of sixteen places whether what a survey looks for stood there in any block.
private struct Signs {
  var angles = ByteMarks()
  var smallLetters = ByteMarks()
  var traditional = ByteMarks()
  var gaps = ByteMarks()

  /// Notes what stands in a block.
  ///
  /// - Parameters:
  ///   - block: the block.
  ///   - former: the bytes one before each of the block's.
  @inline(__always)
  mutating func note(_ block: ByteBlock, behind former: ByteBlock) {
    angles = angles .| block.isEqual(to: 0x3C)
    smallLetters = smallLetters .| ByteRange.smallLetters.marks(in: block)
    traditional = traditional .| (former.isEqual(to: 0xE9) .& block.isEqual(to: 0x96))
    gaps = gaps .| (former.isEqual(to: 0x20) .& block.isEqual(to: 0x20))
  }
}
