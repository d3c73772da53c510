import Foundation
import GongkaiClient
import GongkaiProtos
import Testing

@testable import GongkaiCommand

@Suite("Files that hold one text each")
struct TextFileSourceTests {
  private let folder: TemporaryFolder
  private let inputs = InputCount()

  init() throws { folder = try TemporaryFolder() }

  @Test("A text's id is its path as given, and its bytes are the file's")
  func texts() throws {
    let bytes = Array(UInt8.min...UInt8.max)
    let path = try folder.write("a.txt", bytes)
    let entries = try read([path])
    #expect(entries.map(\.id) == [path])
    guard case .text(let item) = entries[0] else { Issue.record("no text"); return }
    #expect(Array(item.data) == bytes)
    #expect(inputs.hasOpened)
  }

  @Test("A file that is missing fails in its place, and the others are read")
  func missing() throws {
    let first = try folder.write("a", [1])
    let last = try folder.write("b", [2])
    let entries = try read([first, "\(folder.path)/none", last])
    #expect(entries.map(\.reason) == [nil, "FILE_NOT_FOUND", nil])
    #expect(entries[1].id == "\(folder.path)/none")
  }

  @Test("Where every file is missing, no input was opened")
  func noInput() throws {
    #expect(try read(["\(folder.path)/none"]).count == 1)
    #expect(!inputs.hasOpened)
  }

  @Test("A file beyond the limit is told with its size and not read; one at the limit is read")
  func tooLarge() throws {
    let large = try folder.write("large", [UInt8](repeating: 1, count: 101))
    let whole = try folder.write("whole", [UInt8](repeating: 1, count: 100))
    let entries = try read([large, whole], maxBytes: 100)
    #expect(entries.map(\.reason) == ["INPUT_TOO_LARGE", nil])
    guard case .report(let report) = entries[0] else { Issue.record("no report"); return }
    #expect(report.error.details[0].metadata == ["limit": "100", "value": "101"])
    #expect(report.error.message.contains("101") && report.error.message.contains("100"))
  }

  @Test("A file that says no size, such as a device, is read up to the limit")
  func device() throws {
    #expect(try read(["/dev/zero"], maxBytes: 1 << 20).map(\.reason) == ["INPUT_TOO_LARGE"])
    #expect(try read(["/dev/null"]).map(\.reason) == [nil])
  }

  @Test("Batches hold so many items and bytes; a larger text goes alone")
  func batches() throws {
    for (index, size) in [10, 10, 10, 60, 10].enumerated() {
      try folder.write("\(index)", [UInt8](repeating: 1, count: size))
    }
    var source = TextFileSource(
      [folder.path], inputs: inputs, limits: BatchLimits(items: 2, bytes: 50), maxBytes: 1000)
    #expect(try source.readAll().map(\.count) == [2, 1, 1, 1])
  }

  private func read(_ paths: [String], maxBytes: Int = 1 << 20) throws -> [Entry] {
    var source = TextFileSource(
      paths, inputs: inputs, limits: BatchLimits(), maxBytes: maxBytes)
    return try source.readAll().flatMap(\.self)
  }
}
