/// Rows of comma-separated values after RFC 4180, each ended by a line feed.
enum CSV {
  /// A row.
  static func line(_ cells: [String]) -> String { cells.map(cell).joined(separator: ",") }

  private static func cell(_ text: String) -> String {
    let needsQuotes = text.utf8.contains { $0 == 0x22 || $0 == 0x2c || $0 == 0x0a || $0 == 0x0d }
    guard needsQuotes || text.first == " " || text.last == " " else { return text }
    return "\"\(text.replacing("\"", with: "\"\""))\""
  }
}
