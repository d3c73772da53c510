import GongkaiClient
import GongkaiProtos
import Testing

@testable import GongkaiCommand

@Suite("Files of lines")
struct LineFramingTests {
  private let folder: TemporaryFolder
  private let inputs = InputCount()

  init() throws { folder = try TemporaryFolder() }

  @Test("Each line is an entry; empty lines are passed over, and the last needs no end")
  func lines() throws {
    #expect(
      try ids("{\"id\":\"a\"}\n\n  \t\r\n{\"id\":\"b\"}\r\n{\"id\":\"c\"}") == ["a", "b", "c"])
    #expect(try ids("") == [])
    #expect(try ids("\n\n") == [])
  }

  @Test("A line that is none fails by its own id where it has one, else by its number")
  func malformed() throws {
    let entries = try read(
      "not json\n{\"id\":\"typo\",\"texts\":\"x\"}\n{\"id\":7}\n{\"id\":\"d\"}\n")
    #expect(entries.map(\.reason) == ["MALFORMED_LINE", "MALFORMED_LINE", "MALFORMED_LINE", nil])
    #expect(entries.map(\.id) == ["\(folder.path)/f:1", "typo", "\(folder.path)/f:3", "d"])
  }

  @Test("A line without an id is named by its place")
  func place() throws {
    #expect(try ids("\n{\"text\":\"x\"}\n") == ["\(folder.path)/f:2"])
  }

  @Test("A line beyond the limit fails, and the next one is read")
  func tooLong() throws {
    let long = "{\"id\":\"" + String(repeating: "x", count: 700_000) + "\"}\n"
    let entries = try read(long + "{\"id\":\"b\"}\n", maxLineBytes: 300_000)
    #expect(entries.map(\.reason) == ["INPUT_TOO_LARGE", nil])
    #expect(entries[1].id == "b")
    #expect(try read(long, maxLineBytes: 300_000).count == 1)
  }

  @Test("A line that spans blocks of the file is one line")
  func longLine() throws {
    let text = String(repeating: "公开", count: 200_000)
    let entries = try read("{\"id\":\"a\",\"text\":\"\(text)\"}\n{\"id\":\"b\"}\n")
    #expect(entries.count == 2)
    guard case .text(let item) = entries[0] else { Issue.record("no text"); return }
    #expect(item.text == text)
  }

  @Test("A line of bytes that are no UTF-8 fails alone")
  func invalidText() throws {
    let path = try folder.write(
      "f", Array("{\"id\":\"".utf8) + [0xff, 0xfe] + Array("\"}\n{\"id\":\"b\"}\n".utf8))
    var source = source(path)
    let entries = try source.readAll().flatMap(\.self)
    #expect(entries.map(\.reason) == ["MALFORMED_LINE", nil])
  }

  private func ids(_ text: String) throws -> [String] { try read(text).map(\.id) }

  private func read(_ text: String, maxLineBytes: Int = 64 << 20) throws -> [Entry] {
    var source = source(try folder.write("f", Array(text.utf8)), maxLineBytes: maxLineBytes)
    return try source.readAll().flatMap(\.self)
  }

  private func source(
    _ path: String, maxLineBytes: Int = 64 << 20
  ) -> FramedSource<LineFraming> {
    FramedSource(
      [path], inputs: inputs, limits: BatchLimits(),
      framing: LineFraming(maxLineBytes: maxLineBytes, read: EntryDecoding.parseLine))
  }
}
