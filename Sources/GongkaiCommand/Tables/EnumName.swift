import SwiftProtobuf

/// The names of enum values for people: `COUNTY` of `AGENCY_TIER_COUNTY`.
enum EnumName {
  /// The name without the enum's, in upper snake case; empty for 0, the number for an unknown
  /// value.
  static func of(_ value: some SwiftProtobuf.Enum) -> String {
    if value.rawValue == 0 { return "" }
    let name = "\(value)"
    guard !name.contains("(") else { return String(value.rawValue) }
    var words = ""
    for character in name {
      let startsWord = character.isUppercase || character.isNumber && words.last?.isLetter == true
      if startsWord { words += "_" }
      words += character.uppercased()
    }
    return words
  }
}
