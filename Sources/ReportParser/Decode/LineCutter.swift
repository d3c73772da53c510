/// Cuts a text into lines where they are said to end, from the first to the last.
///
/// The lines of a text of nothing but line ends take eight times its bytes. So there is room for many at first, and
/// where that is not enough for exactly as many as there are: lines are copied once at most, and while they are few.
struct LineCutter {
  /// The lines that are ended.
  private(set) var lines: [Line] = []
  /// Where the open line begins.
  private var start = 0

  /// A cutter of a text of some bytes.
  init(_ byteCount: Int) {
    lines.reserveCapacity(min(byteCount / 16 + 8, Self.mostAtFirst))
  }

  /// Ends a line at the byte that stands for its end.
  @inline(__always)
  mutating func endLine(at index: Int, of bytes: Swift.Span<UInt8>) {
    if lines.count == lines.capacity { makeRoom(from: index, of: bytes) }
    lines.append(Line(start: start, end: index))
    start = index &+ 1
  }

  /// Ends the last line, which has no line end.
  mutating func finish(_ bytes: Swift.Span<UInt8>) {
    if start < bytes.count { endLine(at: bytes.count, of: bytes) }
  }

  /// Makes room for the lines that end at an offset or behind it.
  @inline(never)
  private mutating func makeRoom(from index: Int, of bytes: Swift.Span<UInt8>) {
    var count = lines.count + 1
    for offset in index..<bytes.count where bytes[offset].endsLine { count += 1 }
    lines.reserveCapacity(count)
  }

  private static let mostAtFirst = 8192
}

extension UInt8 {
  /// Whether a line ends here: LF, CR or form feed.
  var endsLine: Bool { self == 0x0A || self == 0x0D || self == 0x0C }
}
