import Foundation

/// Whoever read standard output has gone.
struct OutputClosed: Error {}

/// Where a command's data goes.
protocol DataOutput: Sendable {
  /// Writes some bytes.
  func write(_ bytes: [UInt8]) throws
}

extension DataOutput {
  /// Writes a line.
  func write(line: String) throws { try write(Array(line.utf8) + [0x0a]) }
}

/// Standard output.
struct StandardOutput: DataOutput {
  /// Writes every byte; throws ``OutputClosed`` where nobody reads any more.
  func write(_ bytes: [UInt8]) throws {
    var start = 0
    while start < bytes.count {
      let count = bytes[start...].withUnsafeBytes { Foundation.write(1, $0.baseAddress, $0.count) }
      if count >= 0 {
        start += count
      } else if errno == EPIPE {
        throw OutputClosed()
      } else if errno == EAGAIN {
        var descriptor = pollfd(fd: 1, events: Int16(POLLOUT), revents: 0)
        poll(&descriptor, 1, -1)
      } else if errno != EINTR {
        throw InputOutputError.last("standard output")
      }
    }
  }
}

/// Messages for whoever runs the command, on standard error.
enum StandardError {
  /// Whether a person reads it.
  static var isTerminal: Bool { isatty(2) == 1 }

  /// Writes some text; nothing can be told where standard error itself is gone.
  static func write(_ text: String) {
    _ = Array(text.utf8).withUnsafeBytes { Foundation.write(2, $0.baseAddress, $0.count) }
  }
}
