/// Cuts a text into lines, which end at LF, CR or form feed, as the text is gone through.
///
/// The lines of a text of nothing but line ends take eight times its bytes. So those that there is no room for are only
/// counted: never are lines copied to where there is more room.
struct LineCutter {
  /// How many lines have ended, those without room among them.
  private(set) var count = 0
  /// Where the line begins that is open.
  private var start = 0

  /// Ends lines in thirty-two bytes of the text.
  ///
  /// - Parameters:
  ///   - first: which of the first sixteen bytes end a line.
  ///   - second: which of the next sixteen do.
  ///   - index: where the bytes begin.
  ///   - lines: the lines.
  @inline(__always)
  mutating func end(
    at first: ByteMarks, _ second: ByteMarks, from index: Int, into lines: inout OutputSpan<Line>
  ) {
    var ends = first.bits | second.bits << 16
    while ends != 0 {
      end(at: index &+ ends.trailingZeroBitCount, into: &lines)
      ends &= ends &- 1
    }
  }

  /// Ends the open line at a byte, which is its line end.
  @inline(__always)
  mutating func end(at index: Int, into lines: inout OutputSpan<Line>) {
    if lines.freeCapacity > 0 { lines.append(Line(start: start, end: index)) }
    start = index &+ 1
    count &+= 1
  }

  /// Ends the last line, where no line end stands behind it.
  mutating func finish(at end: Int, into lines: inout OutputSpan<Line>) {
    if start < end { self.end(at: end, into: &lines) }
  }

  /// Which bytes of a block end a line.
  @inline(__always)
  static func ends(in block: ByteBlock) -> ByteMarks {
    block.isEqual(to: 0x0A) .| (block & ByteBlock(repeating: 0xFE)).isEqual(to: 0x0C)
  }
}

extension UInt8 {
  /// Whether a line ends here: LF, CR or form feed.
  var endsLine: Bool { self == 0x0A || self == 0x0D || self == 0x0C }
}
