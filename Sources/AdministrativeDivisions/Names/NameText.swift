/// A printed name made comparable: UTF-16 units without spaces, full-width forms made half-width.
///
/// Only the first ``limit`` units are taken: no agency's name is longer, and what stands in a title's
/// place may be anything.
struct NameText {
  /// The longest text that is looked at, in units.
  static let limit = 160

  /// The units.
  let units: [UInt16]

  /// The comparable form of a printed text.
  init(_ text: String) {
    var units: [UInt16] = []
    units.reserveCapacity(min(text.utf8.count / 3 + 8, Self.limit))
    var seen = 0
    for unit in text.utf16 {
      guard seen < Self.limit * 4, units.count < Self.limit else { break }
      seen += 1
      if !Characters.isSpace(unit) { units.append(Self.folded(unit)) }
    }
    self.units = units
  }

  /// A unit in its comparable form.
  static func folded(_ unit: UInt16) -> UInt16 {
    switch unit {
    case 0xFF01...0xFF5E: unit - 0xFEE0
    case 0x81FA: 0x53F0  // 臺 → 台
    default: unit
    }
  }

  /// The text of a slice of units.
  static func text(_ units: ArraySlice<UInt16>) -> String {
    if units.isEmpty { return "" }
    // Nearly all are ideographs, and those take the standard library far longer from UTF-16 than from UTF-8.
    var bytes: [UInt8] = []
    bytes.reserveCapacity(units.count * 3)
    for unit in units {
      guard isIdeograph(unit) else { return String(decoding: units, as: UTF16.self) }
      bytes.append(0xE0 | UInt8(truncatingIfNeeded: unit >> 12))
      bytes.append(0x80 | UInt8(truncatingIfNeeded: unit >> 6 & 0x3F))
      bytes.append(0x80 | UInt8(truncatingIfNeeded: unit & 0x3F))
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func isIdeograph(_ unit: UInt16) -> Bool { unit >= 0x3400 && unit <= 0x9FFF }
}
