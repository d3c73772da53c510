import DisclosureReport

/// Reads tab-separated lines over UTF-8 bytes.
struct TableScanner {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var position = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  /// The next line that is not empty, or nil at the end.
  mutating func nextLine() -> TableLine? {
    while position < bytes.count {
      let start = position
      while position < bytes.count, bytes[position] != 0x0A { position += 1 }
      let line = start..<position
      position += 1
      if !line.isEmpty { return TableLine(bytes: bytes, range: line) }
    }
    return nil
  }
}

/// One line of a table; its fields are taken from left to right.
struct TableLine {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var position: Int
  private let end: Int

  init(bytes: UnsafeBufferPointer<UInt8>, range: Range<Int>) {
    self.bytes = bytes
    position = range.lowerBound
    end = range.upperBound
  }

  /// Whether every field is taken.
  var isAtEnd: Bool { position >= end }

  /// The next field, empty after the last.
  mutating func nextField() -> TableField {
    let start = position
    while position < end, bytes[position] != 0x09 { position += 1 }
    let field = TableField(bytes: bytes, range: start..<position)
    if position < end { position += 1 }
    return field
  }
}

/// One field of a table.
struct TableField {
  let bytes: UnsafeBufferPointer<UInt8>
  let range: Range<Int>

  /// The field's text.
  var text: String { String(decoding: UnsafeBufferPointer(rebasing: bytes[range]), as: UTF8.self) }

  /// The field's decimal number, or nil where it is empty or none.
  var number: Int? {
    guard !range.isEmpty, range.count <= 12 else { return nil }
    var value = 0
    for byte in bytes[range] {
      guard (0x30...0x39).contains(byte) else { return nil }
      value = value * 10 + Int(byte - 0x30)
    }
    return value
  }

  /// The field's division code.
  var code: DivisionCode? { number.flatMap { DivisionCode($0) } }

  /// The texts of a field of several, separated by a bar.
  var list: [String] {
    range.isEmpty ? [] : parts(separatedBy: 0x7C).map(\.text)
  }

  /// The field cut at a separator.
  func parts(separatedBy separator: UInt8) -> [TableField] {
    var parts: [TableField] = []
    var start = range.lowerBound
    for index in range where bytes[index] == separator {
      parts.append(TableField(bytes: bytes, range: start..<index))
      start = index + 1
    }
    parts.append(TableField(bytes: bytes, range: start..<range.upperBound))
    return parts
  }
}
