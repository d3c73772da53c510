import Testing

@testable import GongkaiCommand

@Suite("Tables for people")
struct TextTableTests {
  @Test("Columns are aligned by what a terminal shows")
  func aligned() {
    var table = TextTable([.text("NAME"), .number("N"), .text("NOTE")])
    table.add(["宁夏回族自治区", "7", "a"])
    table.add(["x", "1234", ""])
    #expect(
      table.takeLines() == [
        "NAME               N  NOTE",
        "宁夏回族自治区     7  a",
        "x               1234",
      ])
  }

  @Test("Titles are shown once, and later rows keep to the widths of the first")
  func blocks() {
    var table = TextTable([.text("A"), .text("B")])
    table.add(["wide cell", "1"])
    #expect(table.takeLines().count == 2)
    table.add(["x", "2"])
    #expect(table.takeLines() == ["x          2"])
    #expect(table.takeLines().isEmpty)
  }

  @Test("A table without rows is its titles")
  func empty() {
    var table = TextTable([.text("A"), .number("B")])
    #expect(table.takeLines() == ["A  B"])
  }

  @Test("Cells that are missing are empty, and those too many left out")
  func ragged() {
    var table = TextTable([.text("A"), .text("B")])
    table.add([])
    table.add(["1", "2", "3"])
    #expect(table.takeLines() == ["A  B", "", "1  2"])
  }

  @Test("Names from documents cannot command the terminal")
  func controls() {
    #expect(PlainText.of("a\u{1b}[31mb\n\u{202e}c\u{9b}") == "a [31mb  c ")
    #expect(PlainText.of("互助县 x") == "互助县 x")
    var table = TextTable([.text("A")])
    table.add(["x\ny"])
    #expect(table.takeLines() == ["A", "x y"])
  }
}
