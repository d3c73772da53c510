/// A range of ASCII bytes that is looked for in a text.
///
/// Sixteen bytes are put to it at a time, which makes looking for line ends, digits and separators cheap in text whose
/// bytes are mostly others.
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
  /// FF, which parts pages.
  static let formFeed = ByteRange(0x0C, 0x0C)
  /// The blank of ASCII.
  static let space = ByteRange(0x20, 0x20)
  /// The tab.
  static let tab = ByteRange(0x09, 0x09)
  /// What stands for markup inside a word.
  static let insideWord = ByteRange(FlatText.insideWord, FlatText.insideWord)
  /// The pipe (`|`).
  static let pipe = ByteRange(0x7C, 0x7C)
  /// The ampersand (`&`).
  static let ampersand = ByteRange(0x26, 0x26)
  /// The opening angle bracket (`<`).
  static let angle = ByteRange(0x3C, 0x3C)
  /// The opening round bracket (`(`).
  static let bracket = ByteRange(0x28, 0x28)
  /// The small Latin letters.
  static let smallLetters = ByteRange(0x61, 0x7A)

  /// Whether a byte is in the range.
  @inline(__always)
  func contains(_ byte: UInt8) -> Bool { byte >= first && byte <= last }

  /// Which of sixteen bytes are in the range.
  @inline(__always)
  func marks(in bytes: ByteBlock) -> ByteMarks { bytes.isIn(first, last) }
}

extension Swift.Span<UInt8> {
  /// Where the first byte that is wanted stands in a range, or the range's end where none does.
  @inline(__always)
  func firstIndex(of wanted: ByteRange, in range: Range<Int>) -> Int {
    let bytes = self.bytes
    let end = Swift.min(range.upperBound, count)
    var index = range.lowerBound
    while index < end, index <= count &- 16 {
      let marks = wanted.marks(in: bytes.block(at: index))
      if !marks.isEmpty { return Swift.min(index &+ marks.countBefore, end) }
      index &+= 16
    }
    while index < end, !wanted.contains(self[index]) { index &+= 1 }
    return Swift.min(index, end)
  }

  /// Whether a run of bytes is the same as one of another text.
  func agrees(from start: Int, with other: Swift.Span<UInt8>, from otherStart: Int, count: Int)
    -> Bool
  {
    let left = bytes
    let right = other.bytes
    var offset = 0
    while offset <= count &- 8 {
      // Checked against the spans' bounds; any eight bytes are a number.
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
