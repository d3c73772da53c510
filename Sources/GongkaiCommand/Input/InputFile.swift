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
final class InputFile: InputBytes {
  /// The name for people and ids: the path as given, or `-`.
  let name: String
  private let descriptor: Int32
  private let inputs: InputCount?

  /// Opens a file whose bytes are counted where it is said; throws ``InputOutputError``.
  init(path: String, counting inputs: InputCount? = nil) throws {
    descriptor = open(path, O_RDONLY | O_CLOEXEC)
    name = path
    self.inputs = inputs
    guard descriptor >= 0 else { throw InputOutputError.last(path) }
  }

  /// Standard input.
  static func standardInput(counting inputs: InputCount? = nil) -> InputFile {
    InputFile(descriptor: 0, name: "-", inputs)
  }

  private init(descriptor: Int32, name: String, _ inputs: InputCount?) {
    self.descriptor = descriptor
    self.name = name
    self.inputs = inputs
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
        inputs?.noteRead(got)
        return got > 0
      }
    }
  }

  /// How much is read at a time.
  static let blockSize = 256 << 10
}
