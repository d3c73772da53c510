/// A line of a text, as a run of its bytes.
///
/// Texts of nothing but line ends are read too, so a line is kept small: no text reaches 4 GiB.
struct Line: Hashable {
  private let first: UInt32
  private let behind: UInt32

  /// A line.
  ///
  /// - Parameters:
  ///   - start: the offset of its first byte.
  ///   - end: the offset behind its last byte, its line end left out.
  init(start: Int, end: Int) {
    first = UInt32(clamping: start)
    behind = UInt32(clamping: end)
  }

  /// The offset of its first byte.
  @inline(__always)
  var start: Int { Int(first) }

  /// The offset behind its last byte, its line end left out.
  @inline(__always)
  var end: Int { Int(behind) }

  /// Whether it has no bytes.
  @inline(__always)
  var isEmpty: Bool { first == behind }

  /// The bytes' range.
  @inline(__always)
  var range: Range<Int> { start..<end }
}
