import Testing

@testable import ReportParser

@Suite("Page numbers")
struct PageNumberTests {
  /// What is left of two rows with some lines between them.
  private func between(_ lines: String) -> [String] {
    cut(["规章 1", lines, "行政许可 2"], by: LinearisedReader())
  }

  @Test(
    "A number alone is a page's where a form feed stands beside it",
    arguments: [
      "3\n\u{0C}", "3\n\n\u{0C}", "\u{0C}3", "\u{0C}\n  12", "  117  \n\u{0C}", "3\r\n\u{0C}",
    ])
  func atFormFeed(lines: String) { #expect(between(lines) == ["规章: 1", "行政许可: 2"]) }

  @Test(
    "Anything between it and the form feed makes it a value",
    arguments: ["3", "3\n第四\n\u{0C}", "\u{0C}第四\n3"])
  func value(lines: String) { #expect(between(lines).contains(": 3")) }

  @Test(
    "A longer number, or two, are values even at a form feed",
    arguments: [("1234\n\u{0C}", ": 1234"), ("3 4\n\u{0C}", ": 3 4"), ("\u{0C}3件", ": 3[items]")])
  func values(lines: String, reading: String) {
    #expect(between(lines) == ["规章: 1", reading, "行政许可: 2"])
  }

  @Test(
    "A number between dashes is a page's anywhere, but for a long one",
    arguments: [
      ("- 3 -", true), ("—12—", true), ("- 1234 -", true), ("- 12345 -", false), ("-3", false),
    ])
  func dashes(line: String, isPage: Bool) { #expect((between(line).count == 2) == isPage) }

  @Test(
    "Dashes that blanks part are cells without a value",
    arguments: [
      ("1 — — — — — 1", ": 1 / / / / / 1"), ("— —", ": / /"), ("- 1 - 2 -", ": / 1 / 2 /"),
      ("——", ": /"), ("—", ": /"),
    ])
  func blankCells(line: String, reading: String) {
    #expect(between(line) == ["规章: 1", reading, "行政许可: 2"])
  }

  @Test("A rule of dashes is passed over", arguments: ["-----", "———", "----------------"])
  func rule(line: String) { #expect(between(line) == ["规章: 1", "行政许可: 2"]) }

  @Test("A number far from the form feed is a value")
  func far() {
    let blanks = String(repeating: "\n", count: 300)
    #expect(between("3" + blanks + "\u{0C}").contains(": 3"))
  }
}
