import Testing

@testable import AdministrativeDivisions

@Suite("Tab-separated tables")
struct TableScannerTests {
  private func rows(_ table: StaticString) -> [[String]] {
    table.withUTF8Buffer { bytes in
      var scanner = TableScanner(bytes)
      var rows: [[String]] = []
      while var line = scanner.nextLine() {
        var fields: [String] = []
        while !line.isAtEnd { fields.append(line.nextField().text) }
        rows.append(fields)
      }
      return rows
    }
  }

  @Test("Fields stand between tabs, lines between line feeds; empty lines are none")
  func fieldsAndLines() {
    #expect(rows("a\tb\t\tc\n\n海原县\n") == [["a", "b", "", "c"], ["海原县"]])
    #expect(rows("") == [])
    #expect(rows("\n\n") == [])
  }

  @Test("After the last field every field is empty")
  func pastTheEnd() {
    let table: StaticString = "a"
    let fields = table.withUTF8Buffer { bytes -> [String] in
      var scanner = TableScanner(bytes)
      guard var line = scanner.nextLine() else { return [] }
      return (0..<3).map { _ in line.nextField().text }
    }
    #expect(fields == ["a", "", ""])
  }

  @Test(
    "Numbers are digits only, and no longer than fits",
    arguments: [
      ("0", 0), ("630223", 630_223), ("", nil), ("-1", nil), ("6x", nil), ("1234567890123", nil),
    ] as [(StaticText, Int?)])
  func numbers(text: StaticText, expected: Int?) {
    let bytes = Array(text.text.utf8)
    bytes.withUnsafeBufferPointer { buffer in
      #expect(TableField(bytes: buffer, range: 0..<buffer.count).number == expected)
    }
  }

  @Test("A list is cut at bars")
  func lists() {
    let bytes = Array("互助县|互助".utf8)
    bytes.withUnsafeBufferPointer { buffer in
      #expect(TableField(bytes: buffer, range: 0..<buffer.count).list == ["互助县", "互助"])
      #expect(TableField(bytes: buffer, range: 0..<0).list == [])
    }
  }

  /// A text as a test argument.
  struct StaticText: ExpressibleByStringLiteral, Sendable {
    let text: String
    init(stringLiteral text: String) { self.text = text }
  }
}
