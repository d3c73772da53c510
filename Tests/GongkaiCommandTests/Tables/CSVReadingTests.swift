import Testing

@testable import GongkaiCommand

@Suite("Files of comma-separated values")
struct CSVReadingTests {
  @Test("Quotes, commas, line ends and quotes within quotes are read as they are written")
  func quotes() throws {
    let text = "\u{feff}name,code\r\n\"a,\"\"b\"\"\nc\",1\n\n ,\n\"\",x"
    let rows = try CSV.rows(of: Array(text.utf8))
    #expect(rows.map(\.cells) == [["name", "code"], ["a,\"b\"\nc", "1"], [" ", ""], ["", "x"]])
    #expect(rows.map(\.line) == [1, 2, 5, 6])
    for cells in [["a", "b,\"c\"", "d\ne"], ["", " x"]] {
      #expect(try CSV.rows(of: Array(CSV.line(cells).utf8)).map(\.cells) == [cells])
    }
  }

  @Test(
    "What is malformed is told with its line",
    arguments: [("a\nb\"c", 2), ("a\n\"b", 2), ("\"a\"b", 1)])
  func malformed(_ text: String, _ line: Int) {
    let error = #expect(throws: CSV.Malformed.self) { try CSV.rows(of: Array(text.utf8)) }
    #expect(error?.line == line)
  }

  @Test("A file in another charset is refused")
  func charset() {
    #expect(throws: CSV.Malformed.self) { try CSV.rows(of: [0xbb, 0xa5, 0x0a]) }
  }
}
