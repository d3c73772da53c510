import ArgumentParser
import GongkaiProtos

/// A report's key as an argument: `630223@2024` of a place, `gov:630223-1981@2024` of an agency.
enum ReportKeyOption {
  /// The key that an argument spells.
  static func read(_ text: String) throws -> Gongkai_V1_ReportKey {
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count == 2, let year = Int32(parts[1]), year > 0, !parts[0].isEmpty else {
      throw ValidationError(
        "\"\(text)\" is no report; it must be CODE@YEAR or AGENCY-ID@YEAR, such as 630223@2024.")
    }
    var key = Gongkai_V1_ReportKey()
    key.year = year
    let name = String(parts[0])
    guard !name.contains(":") else {
      key.agencyID = name
      return key
    }
    guard let id = TargetOptions.agencyID(ofDivision: name, year: year) else {
      throw ValidationError("\"\(name)\" is no place's code on 31 December \(year).")
    }
    key.agencyID = id
    return key
  }
}
