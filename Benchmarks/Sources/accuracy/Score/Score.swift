import DisclosureReport

/// How cells were read: the counts of a line of the table.
struct Score: Sendable {
  /// Cells of the form that the truth speaks of, blanks among them, and invented ones.
  private(set) var cells = 0
  /// Cells read as printed.
  private(set) var right = 0
  /// Cells that print a value other than 0.
  private(set) var values = 0
  /// Those of them that were read as printed.
  private(set) var valuesRight = 0
  /// Values read as printed that a finding of the reader's names all the same.
  private(set) var doubted = 0
  /// Cells not as printed that no finding of the reader's names.
  private(set) var silentlyWrong = 0

  /// Adds a cell.
  mutating func add(printed: Money?, read: Money?, isNamed: Bool) {
    let isValue = printed.map { $0 != Money(units: 0) } ?? false
    let isRight = printed == read
    cells += 1
    right += isRight ? 1 : 0
    values += isValue ? 1 : 0
    valuesRight += isValue && isRight ? 1 : 0
    doubted += isRight && isNamed && printed != nil ? 1 : 0
    silentlyWrong += !isRight && !isNamed ? 1 : 0
  }

  /// Adds a cell whose value the text does not show: right where it is named and empty.
  mutating func add(lost read: Money?, isNamed: Bool) {
    cells += 1
    right += isNamed && read == nil ? 1 : 0
    silentlyWrong += isNamed ? 0 : 1
  }

  /// Adds another score.
  mutating func add(_ other: Score) {
    cells += other.cells
    right += other.right
    values += other.values
    valuesRight += other.valuesRight
    doubted += other.doubted
    silentlyWrong += other.silentlyWrong
  }

  /// Both together.
  static func + (left: Score, right: Score) -> Score {
    var sum = left
    sum.add(right)
    return sum
  }
}
