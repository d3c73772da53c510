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
    units.reserveCapacity(min(text.utf8.count, Self.limit))
    for unit in text.utf16.prefix(Self.limit * 4) where !Characters.isSpace(unit) {
      guard units.count < Self.limit else { break }
      units.append(Self.folded(unit))
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
    String(decoding: units, as: UTF16.self)
  }
}
