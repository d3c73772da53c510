/// A range of ASCII bytes that is looked for in a text.
///
/// Eight or sixteen bytes are put to it at a time, which makes looking for line ends, digits and separators cheap in
/// text whose bytes are mostly others.
struct ByteRange: Sendable {
  private let first: UInt8
  private let last: UInt8

  /// Some bytes, all below 0x80.
  private init(_ first: UInt8, _ last: UInt8) {
    self.first = first
    self.last = last
  }

  /// The zero byte.
  static let zero = ByteRange(0x00, 0x00)
  /// The ASCII digits.
  static let digits = ByteRange(0x30, 0x39)
  /// LF, VT, FF and CR.
  static let lineEnds = ByteRange(0x0A, 0x0D)
  /// The blank of ASCII.
  static let space = ByteRange(0x20, 0x20)
  /// The tab.
  static let tab = ByteRange(0x09, 0x09)
  /// What stands for markup inside a word.
  static let insideWord = ByteRange(FlatText.insideWord, FlatText.insideWord)
  /// The pipe (`|`).
  static let pipe = ByteRange(0x7C, 0x7C)
  /// The opening angle bracket (`<`).
  static let angle = ByteRange(0x3C, 0x3C)
  /// The opening round bracket (`(`).
  static let bracket = ByteRange(0x28, 0x28)
  /// The small Latin letters.
  static let smallLetters = ByteRange(0x61, 0x7A)

  /// Whether a byte is in the range.
  @inline(__always)
  func contains(_ byte: UInt8) -> Bool { byte >= first && byte <= last }

  /// How many of eight bytes, the first in the lowest place, come before the first in the range; 8 where none is.
  @inline(__always)
  func countBefore(in bytes: UInt64) -> Int { marks(in: bytes).trailingZeroBitCount >> 3 }

  /// Whether any of sixteen bytes is in the range.
  @inline(__always)
  func containsAny(of left: UInt64, _ right: UInt64) -> Bool {
    // Most sixteen bytes of Chinese text have no ASCII character among them.
    let high: UInt64 = 0x8080_8080_8080_8080
    return left & right & high != high && marks(in: left) | marks(in: right) != 0
  }

  /// The highest bit of each of eight bytes that is in the range.
  @inline(__always)
  func marks(in bytes: UInt64) -> UInt64 {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let low = bytes & (ones &* 0x7F)
    // Seven bits and a number below 128 never carry into the next byte; they reach its eighth bit from a bound on.
    let fromFirst = low &+ ones &* UInt64(0x80 - first)
    let behindLast = low &+ ones &* UInt64(0x7F - last)
    return fromFirst & ~behindLast & ~bytes & (ones &* 0x80)
  }
}

extension Swift.Span<UInt8> {
  /// Where the first byte that is wanted stands in a range, or the range's end where none does.
  @inline(__always)
  func firstIndex(of wanted: ByteRange, in range: Range<Int>) -> Int {
    let bytes = self.bytes
    let end = Swift.min(range.upperBound, count)
    var index = range.lowerBound
    while index < end, index <= count &- 8 {
      // Checked against the span's bounds; any eight bytes are a number.
      let eight = bytes.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self)
      let before = wanted.countBefore(in: UInt64(littleEndian: eight))
      if before < 8 { return Swift.min(index &+ before, end) }
      index = skip(wanted, from: index &+ 8, before: end)
    }
    while index < end, !wanted.contains(self[index]) { index &+= 1 }
    return Swift.min(index, end)
  }

  /// An offset at or behind another, up to which no byte is wanted.
  @inline(__always)
  private func skip(_ wanted: ByteRange, from start: Int, before end: Int) -> Int {
    let bytes = self.bytes
    var index = start
    while index < end, index <= count &- 16 {
      let sixteen = bytes.unsafeLoadUnaligned(fromByteOffset: index, as: SIMD2<UInt64>.self)
      if wanted.containsAny(of: sixteen[0], sixteen[1]) { break }
      index &+= 16
    }
    return index
  }

  /// Whether a run of bytes is the same as one of another text.
  func agrees(from start: Int, with other: Swift.Span<UInt8>, from otherStart: Int, count: Int)
    -> Bool
  {
    let left = bytes
    let right = other.bytes
    var offset = 0
    while offset <= count &- 8 {
      // Checked against the spans' bounds, as above.
      let eight = left.unsafeLoadUnaligned(fromByteOffset: start + offset, as: UInt64.self)
      guard eight == right.unsafeLoadUnaligned(fromByteOffset: otherStart + offset, as: UInt64.self)
      else { return false }
      offset &+= 8
    }
    while offset < count {
      guard self[start + offset] == other[otherStart + offset] else { return false }
      offset &+= 1
    }
    return true
  }
}
