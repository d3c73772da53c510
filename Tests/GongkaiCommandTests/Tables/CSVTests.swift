import Testing

@testable import GongkaiCommand

@Suite("Comma-separated values")
struct CSVTests {
  @Test(
    "A cell is quoted where it must be, and only there",
    arguments: [
      (["a", "b"], "a,b"), ([""], ""), (["", ""], ","), (["a,b"], "\"a,b\""),
      (["say \"x\""], "\"say \"\"x\"\"\""), (["a\nb"], "\"a\nb\""), (["a\r"], "\"a\r\""),
      ([" a"], "\" a\""), (["a "], "\"a \""), (["化隆县", "1 2"], "化隆县,1 2"),
    ])
  func quoting(_ cells: [String], _ line: String) { #expect(CSV.line(cells) == line) }
}
