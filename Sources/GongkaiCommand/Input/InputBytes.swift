/// Something that is read from its beginning to its end: a file, or one within an archive.
protocol InputBytes: AnyObject {
  /// The name for people and ids.
  var name: String { get }
  /// The size, where it is known beforehand.
  var size: Int? { get }
  /// Reads some bytes, at most so many, onto the end of others; false at the end.
  func read(atMost count: Int, into bytes: inout [UInt8]) throws -> Bool
}

extension InputBytes {
  /// Reads everything; nil where it holds more bytes than the limit.
  func readAll(limit: Int) throws -> [UInt8]? {
    if let size, size > limit { return nil }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(min(size ?? 0, limit) + 1)
    while try read(atMost: min(InputFile.blockSize, limit + 1 - bytes.count), into: &bytes) {
      if bytes.count > limit { return nil }
    }
    return bytes
  }
}
