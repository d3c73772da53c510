import Foundation
import Synchronization

/// A file that is made anew; half of one is none, and goes away.
final class NewFile: DataOutput {
  private let path: String
  private let descriptor: Int32
  private let isWhole = Atomic(false)

  /// Makes the file; throws where it cannot be made, or is there already.
  init(path: String) throws {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
    // Thrown before anything is set, so that nothing is undone: the file is another's.
    guard descriptor >= 0 else { throw InputOutputError.last(path) }
    self.descriptor = descriptor
    self.path = path
  }

  deinit {
    close(descriptor)
    if !isWhole.load(ordering: .relaxed) { unlink(path) }
  }

  /// Writes every byte.
  func write(_ bytes: [UInt8]) throws {
    var start = 0
    while start < bytes.count {
      let count = bytes[start...].withUnsafeBytes {
        Foundation.write(descriptor, $0.baseAddress, $0.count)
      }
      if count >= 0 {
        start += count
      } else if errno != EINTR {
        throw InputOutputError.last(path)
      }
    }
  }

  /// Syncs the file, which is whole now.
  func finish() throws {
    guard fsync(descriptor) == 0 else { throw InputOutputError.last(path) }
    isWhole.store(true, ordering: .relaxed)
  }
}
