/// A file's bytes, read block by block, taken frame by frame.
///
/// Used by one reader at a time; a value that holds a place in a file cannot be shared in a
/// sensible way.
final class FrameReader {
  private let file: any InputBytes
  private var bytes: [UInt8] = []
  private var start = 0
  private(set) var isAtEnd = false

  init(_ file: any InputBytes) { self.file = file }

  /// The file's name.
  var name: String { file.name }

  /// How many bytes are at hand.
  var count: Int { bytes.count - start }

  /// The bytes at hand.
  var available: ArraySlice<UInt8> { bytes[start...] }

  /// Leaves bytes behind.
  func drop(_ count: Int) { start += min(count, self.count) }

  /// Reads another block, which may wait; notes the end of the file.
  func fill() throws {
    if start > 0 {
      bytes.removeFirst(start)
      start = 0
    }
    if try !file.read(atMost: InputFile.blockSize, into: &bytes) { isAtEnd = true }
  }
}
