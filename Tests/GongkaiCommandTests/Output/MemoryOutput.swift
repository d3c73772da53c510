import Synchronization

@testable import GongkaiCommand

/// Keeps what is written.
final class MemoryOutput: DataOutput {
  private let written = Mutex<[UInt8]>([])

  var bytes: [UInt8] { written.withLock { $0 } }

  var lines: [String] {
    String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
  }

  func write(_ bytes: [UInt8]) throws { written.withLock { $0 += bytes } }
}
