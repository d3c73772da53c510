/// How many columns and rows a cell's tag says that it takes.
struct CellSpans {
  private(set) var columns = 1
  private(set) var rows = 1

  /// Reads a tag's attributes: names and values in turn, with none at the end.
  init(_ attributes: UnsafeMutablePointer<UnsafePointer<UInt8>?>?) {
    guard var attribute = attributes else { return }
    while let name = attribute[0] {
      if let value = attribute[1] {
        if Self.isNamed("colspan", name) {
          columns = Self.number(value, most: GridColumns.most, whereZero: 1)
        }
        if Self.isNamed("rowspan", name) {
          rows = Self.number(value, most: GridColumns.mostRows, whereZero: GridColumns.mostRows)
        }
      }
      attribute += 2
    }
  }

  private static func isNamed(_ wanted: StaticString, _ name: UnsafePointer<UInt8>) -> Bool {
    for index in 0..<wanted.utf8CodeUnitCount where name[index] != wanted.utf8Start[index] {
      return false
    }
    return name[wanted.utf8CodeUnitCount] == 0
  }

  /// The number that a value begins with, or 1 where it begins with none.
  ///
  /// A `rowspan` of 0 means all rows to come.
  private static func number(_ value: UnsafePointer<UInt8>, most: Int, whereZero: Int) -> Int {
    var digits = value
    while digits[0].isASCIIBlank { digits += 1 }
    guard digits[0].isDigit else { return 1 }
    var number = 0
    while digits[0].isDigit, number <= most {
      number = number * 10 + Int(digits[0] - 0x30)
      digits += 1
    }
    return number == 0 ? whereZero : min(number, most)
  }
}
