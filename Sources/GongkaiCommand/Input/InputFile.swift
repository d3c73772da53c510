import Foundation

/// Reading or writing failed.
struct InputOutputError: Error, Equatable, CustomStringConvertible {
  /// What kind of failure it is.
  enum Kind { case noSuchFile, notPermitted, other }

  let number: Kind
  let description: String

  /// The failure of the last system call on something.
  static func last(_ what: String) -> InputOutputError {
    let number = errno
    let kind: Kind =
      switch number {
      case ENOENT, ENOTDIR: .noSuchFile
      case EACCES, EPERM: .notPermitted
      default: .other
      }
    return InputOutputError(
      number: kind, description: "\(what): \(String(cString: strerror(number)))")
  }
}

/// A file that is read from its beginning to its end; closed when nobody holds it any more.
final class InputFile {
  /// The name for people and ids: the path as given, or `-`.
  let name: String
  private let descriptor: Int32

  /// Opens a file; throws ``InputOutputError``.
  init(path: String) throws {
    descriptor = open(path, O_RDONLY | O_CLOEXEC)
    name = path
    guard descriptor >= 0 else { throw InputOutputError.last(path) }
  }

  /// Standard input.
  static func standardInput() -> InputFile { InputFile(descriptor: 0, name: "-") }

  private init(descriptor: Int32, name: String) {
    self.descriptor = descriptor
    self.name = name
  }

  deinit { if descriptor > 0 { close(descriptor) } }

  /// The file's size where the system knows it beforehand, as for regular files.
  var size: Int? {
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    return Int(status.st_size)
  }

  /// Reads some bytes, at most so many, onto the end of others; false at the end of the file.
  func read(atMost count: Int, into bytes: inout [UInt8]) throws -> Bool {
    try withUnsafeTemporaryAllocation(byteCount: count, alignment: 1) { buffer in
      while true {
        let got = Foundation.read(descriptor, buffer.baseAddress, buffer.count)
        if got < 0, errno == EINTR { continue }
        guard got >= 0 else { throw InputOutputError.last(name) }
        bytes.append(contentsOf: buffer.prefix(got))
        return got > 0
      }
    }
  }

  /// Reads the whole file; nil where it holds more bytes than the limit.
  func readAll(limit: Int) throws -> [UInt8]? {
    if let size, size > limit { return nil }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(min(size ?? 0, limit) + 1)
    while try read(atMost: min(Self.blockSize, limit + 1 - bytes.count), into: &bytes) {
      if bytes.count > limit { return nil }
    }
    return bytes
  }

  static let blockSize = 256 << 10
}
