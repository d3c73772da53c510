import Foundation
import GongkaiProtos

@testable import GongkaiCommand

/// A folder that is gone after the test.
final class TemporaryFolder {
  let path: String

  init() throws {
    path =
      FileManager.default.temporaryDirectory
      .appending(path: "gongkai-test-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// Writes a file, with the folders that it stands in; returns its path.
  @discardableResult
  func write(_ name: String, _ bytes: some Sequence<UInt8>) throws -> String {
    let file = "\(path)/\(name)"
    try FileManager.default.createDirectory(
      at: URL(filePath: file).deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: URL(filePath: file))
    return file
  }
}

extension Entry {
  /// The reason of an entry that failed.
  var reason: String? {
    if case .report(let report) = self, case .error(let error) = report.result {
      return error.details.first?.reason
    }
    return nil
  }
}

extension EntrySource {
  /// Every entry, batch by batch.
  mutating func readAll() throws -> [[Entry]] {
    var batches: [[Entry]] = []
    while let batch = try next() { batches.append(batch) }
    return batches
  }
}
