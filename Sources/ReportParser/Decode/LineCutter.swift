/// Cuts a text into lines, which end at LF, CR or form feed.
///
/// The lines of a text of nothing but line ends take eight times its bytes. So room is made for many at first, and
/// where that is not enough for exactly as many as there are: never are lines copied to where there is more room.
enum LineCutter {
  /// The lines of a text, without their line ends, in order.
  static func lines(of bytes: Swift.Span<UInt8>) -> [Line] {
    if let lines = lines(of: bytes, atMost: min(bytes.count / 16 + 8, mostAtFirst)) { return lines }
    return lines(of: bytes, atMost: count(bytes)) ?? []
  }

  /// The lines of a text, or nil where they are more than some.
  private static func lines(of bytes: Swift.Span<UInt8>, atMost most: Int) -> [Line]? {
    var areAll = false
    let lines = [Line](capacity: most) { (lines: inout OutputSpan<Line>) in
      areAll = cut(bytes, into: &lines)
    }
    return areAll ? lines : nil
  }

  /// Cuts a text into lines; false where there is not enough room for them.
  private static func cut(
    _ bytes: Swift.Span<UInt8>, into lines: inout OutputSpan<Line>
  ) -> Bool {
    let raw = bytes.bytes
    var start = 0
    var index = 0
    while index <= bytes.count &- 32 {
      // One check of bounds for two blocks.
      let window = raw.extracting(index..<index &+ 32)
      let first = ends(in: window.block(at: 0))
      let second = ends(in: window.block(at: 16))
      if !(first .| second).isEmpty {
        if lines.freeCapacity < 32 { break }
        for place in MarkedPlaces(first) {
          lines.append(Line(start: start, end: index &+ place))
          start = index &+ place &+ 1
        }
        for place in MarkedPlaces(second) {
          lines.append(Line(start: start, end: index &+ 16 &+ place))
          start = index &+ place &+ 17
        }
      }
      index &+= 32
    }
    while index < bytes.count {
      if bytes[index].endsLine {
        if lines.freeCapacity == 0 { return false }
        lines.append(Line(start: start, end: index))
        start = index &+ 1
      }
      index &+= 1
    }
    guard start < bytes.count else { return true }
    if lines.freeCapacity == 0 { return false }
    lines.append(Line(start: start, end: bytes.count))
    return true
  }

  @inline(__always)
  private static func ends(in block: ByteBlock) -> ByteMarks {
    block.isEqual(to: 0x0A) .| (block & ByteBlock(repeating: 0xFE)).isEqual(to: 0x0C)
  }

  /// How many lines a text has, or one more.
  private static func count(_ bytes: Swift.Span<UInt8>) -> Int {
    var count = 1
    for index in bytes.indices where bytes[index].endsLine { count += 1 }
    return count
  }

  private static let mostAtFirst = 8192
}

extension UInt8 {
  /// Whether a line ends here: LF, CR or form feed.
  fileprivate var endsLine: Bool { self == 0x0A || self == 0x0D || self == 0x0C }
}
