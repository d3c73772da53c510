/// UTF-16 units that have a part in names.
enum Characters {
  /// The last characters of places' names: 省市县区旗盟州师.
  static let placeSuffixes: Set<UInt16> = Set("省市县区旗盟州师".utf16)

  /// The year sign 年.
  static let year: UInt16 = 0x5E74

  /// Whether a unit is nothing but space: ASCII, no-break, ideographic, zero-width, soft hyphen.
  static func isSpace(_ unit: UInt16) -> Bool {
    switch unit {
    case 0x09...0x0D, 0x20, 0xA0, 0xAD, 0x1680, 0x2000...0x200F, 0x2028...0x202F, 0x205F...0x2064,
      0x3000, 0xFEFF:
      true
    default: false
    }
  }

  /// Whether a unit is an ASCII digit.
  static func isDigit(_ unit: UInt16) -> Bool { (0x30...0x39).contains(unit) }
}
