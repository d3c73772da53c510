/// Sixteen bytes of a text, all compared at once.
///
/// Only comparing a vector with a vector takes one instruction: comparing it with a number is a loop over the bytes.
typealias ByteBlock = SIMD16<UInt8>

/// For each of sixteen bytes whether something is true of it.
typealias ByteMarks = SIMDMask<SIMD16<Int8>>

extension ByteBlock {
  /// Which bytes are the same as one.
  @inline(__always)
  func isEqual(to byte: UInt8) -> ByteMarks { self .== ByteBlock(repeating: byte) }

  /// Which bytes are one or above it.
  @inline(__always)
  func isAtLeast(_ byte: UInt8) -> ByteMarks { self .>= ByteBlock(repeating: byte) }

  /// Which bytes are in a range.
  @inline(__always)
  func isIn(_ first: UInt8, _ last: UInt8) -> ByteMarks {
    (self &- ByteBlock(repeating: first)) .<= ByteBlock(repeating: last &- first)
  }
}

extension ByteMarks {
  /// The marks of the first eight bytes and of the last eight: all bits of a byte that is marked, none of another.
  @inline(__always)
  var halves: (UInt64, UInt64) {
    let halves = unsafeBitCast(self, to: SIMD2<UInt64>.self)
    return (UInt64(littleEndian: halves[0]), UInt64(littleEndian: halves[1]))
  }

  /// A bit for each byte that is marked, the first byte's in the lowest place.
  @inline(__always)
  var bits: UInt32 {
    let (first, last) = halves
    return Self.bits(of: first) | Self.bits(of: last) << 8
  }

  /// A bit for each of eight bytes: multiplying brings the lowest bit of each into the highest byte.
  @inline(__always)
  private static func bits(of half: UInt64) -> UInt32 {
    let lowest = half & 0x0101_0101_0101_0101
    return UInt32(truncatingIfNeeded: (lowest &* 0x0102_0408_1020_4080) &>> 56)
  }

  /// Whether no byte is marked.
  @inline(__always)
  var isEmpty: Bool {
    let (first, last) = halves
    return first | last == 0
  }

  /// How many bytes come before the first that is marked; 16 where none is.
  @inline(__always)
  var countBefore: Int {
    let (first, last) = halves
    return first != 0 ? first.trailingZeroBitCount >> 3 : 8 &+ last.trailingZeroBitCount >> 3
  }
}

/// Goes through the places of the bytes that are marked, from the first to the last.
struct MarkedPlaces: Sequence, IteratorProtocol {
  private var first: UInt64
  private var last: UInt64

  /// The places that some marks tell.
  @inline(__always)
  init(_ marks: ByteMarks) { (first, last) = marks.halves }

  /// The next place, or nil behind the last.
  @inline(__always)
  mutating func next() -> Int? {
    if first != 0 { return Self.removeFirst(of: &first) }
    return last != 0 ? 8 &+ Self.removeFirst(of: &last) : nil
  }

  @inline(__always)
  private static func removeFirst(of half: inout UInt64) -> Int {
    let bit = half.trailingZeroBitCount
    half &= ~(0xFF &<< UInt64(truncatingIfNeeded: bit))
    return bit >> 3
  }
}

extension RawSpan {
  /// The sixteen bytes at an offset.
  @inline(__always)
  func block(at offset: Int) -> ByteBlock {
    // Checked against the span's bounds; any bytes are a vector of bytes.
    unsafeLoadUnaligned(fromByteOffset: offset, as: ByteBlock.self)
  }
}
