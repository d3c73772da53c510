import Foundation

/// An open file of pieces, each behind its length; errors are those of the system.
struct PieceFile {
  private let descriptor: Int32

  /// Opens the file of a path.
  init(_ path: String, _ flags: Int32) throws {
    descriptor = open(path, flags | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw Self.failure() }
  }

  /// What the system says of its last failure.
  static func failure() -> POSIXError { POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO) }

  func close() { _ = Foundation.close(descriptor) }

  /// Returns when what was written is durable.
  func sync() throws {
    guard fsync(descriptor) == 0 else { throw Self.failure() }
  }

  /// Writes a piece behind the last.
  func append(_ piece: [UInt8]) throws {
    try withUnsafeBytes(of: UInt64(piece.count).littleEndian) { try write($0) }
    try piece.withUnsafeBytes { try write($0) }
  }

  private func write(_ bytes: UnsafeRawBufferPointer) throws {
    var rest = bytes
    while let start = rest.baseAddress, rest.count > 0 {
      let count = Foundation.write(descriptor, start, rest.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw Self.failure() }
      rest = UnsafeRawBufferPointer(rebasing: rest[count...])
    }
  }

  /// The next piece; nil where the file ends before it does, or says that it is longer than the
  /// rest of the file.
  func nextPiece() throws -> [UInt8]? {
    let head = try read(8)
    guard head.count == 8 else { return nil }
    let length = head.reversed().reduce(0 as UInt64) { $0 << 8 | UInt64($1) }
    guard let length = Int(exactly: length), length <= (try left()) else { return nil }
    return try read(length)
  }

  /// How many bytes come behind those read.
  private func left() throws -> Int {
    var status = stat()
    let place = lseek(descriptor, 0, SEEK_CUR)
    guard fstat(descriptor, &status) == 0, place >= 0 else { throw Self.failure() }
    return Int(status.st_size) - Int(place)
  }

  /// So many bytes; fewer only where the file ends.
  private func read(_ count: Int) throws -> [UInt8] {
    var failure: POSIXError?
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      while filled < count {
        let room = UnsafeMutableBufferPointer(rebasing: buffer[filled...])
        let got = Foundation.read(descriptor, room.baseAddress, room.count)
        if got < 0, errno == EINTR { continue }
        if got < 0 { failure = Self.failure() }
        guard got > 0 else { return }
        filled += got
      }
    }
    if let failure { throw failure }
    return bytes
  }
}
