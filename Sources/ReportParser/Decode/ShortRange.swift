/// A range of offsets, or of indices, in eight bytes: no text reaches 4 GiB.
///
/// Tables are lists of thousands of these, so their size is what reading them costs.
struct ShortRange: Hashable {
  private let first: UInt32
  private let behind: UInt32

  /// A range of offsets that are not negative and below 4 GiB, as those of lines are.
  @inline(__always)
  init(_ range: Range<Int>) {
    first = UInt32(truncatingIfNeeded: range.lowerBound)
    behind = UInt32(truncatingIfNeeded: range.upperBound)
  }

  /// The range.
  @inline(__always)
  var range: Range<Int> { Range(uncheckedBounds: (Int(first), Int(max(first, behind)))) }
}
