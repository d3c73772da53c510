import DisclosureReport

/// A column of an exported table, and what the data dictionary says of it.
struct ExportColumn: Equatable, Sendable {
  /// The title.
  let name: String
  /// What it holds, in English.
  let english: String
  /// What it holds, in Chinese: of a cell, its labels on the form.
  let chinese: String
  /// The unit; empty where it holds no number.
  let unit: String

  /// A column.
  init(_ name: String, _ english: String, _ chinese: String, unit: String = "") {
    self.name = name
    self.english = english
    self.chinese = chinese
    self.unit = unit
  }

  /// The column of a cell of the form, by its path.
  init(_ cell: Cell) {
    let words = cell.path.split(separator: ".").map { $0.replacing("_", with: " ") }
    self.init(
      cell.path, words.joined(separator: ", "), FormLabels.of(cell), unit: cell.isMoney ? "元" : "")
  }
}
