import Testing

@testable import GongkaiCommand

@Suite("Lines of a file")
struct InputLinesTests {
  @Test("Blank lines are counted and passed over; the last needs no end")
  func numbers() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("l", Array("a\n\n \t\r\nbb\nc".utf8))
    var lines = InputLines(try InputFile(path: path))
    var found: [String] = []
    while let line = try lines.next() {
      found.append("\(lines.number) \(String(decoding: line, as: UTF8.self))")
    }
    #expect(found == ["1 a", "4 bb", "5 c"])
    #expect(lines.place == "\(path):5")
  }

  @Test("A line that goes on beyond the limit is told by its number")
  func tooLong() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("l", Array("a\n".utf8) + [UInt8](repeating: 0x62, count: 1 << 20))
    var lines = InputLines(try InputFile(path: path), maxBytes: 1_000)
    #expect(try lines.next() == Array("a".utf8))
    let error = #expect(throws: CommandFailure.self) { try lines.next() }
    #expect(error?.description.contains("l:2: ") == true)
  }
}
