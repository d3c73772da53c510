import DisclosureReport

@testable import DisclosureTesting

extension ReportingPlace {
  /// A county of an invented prefecture, for tests that need no directory.
  static let invented = invented(code: 999_901, name: "白桦县")

  /// A county with a code and a name of one's own; codes are of six digits.
  static func invented(code: Int, name: String) -> ReportingPlace {
    ReportingPlace(
      place: place(code, name), tier: .county, prefecture: place(999_900, "云杉市"),
      province: place(990_000, "松江省"), hasUniqueName: true)
  }

  private static func place(_ code: Int, _ name: String) -> Place {
    guard let code = DivisionCode(code) else { fatalError("\(code) is no code") }
    return Place(code: code, name: name)
  }
}
