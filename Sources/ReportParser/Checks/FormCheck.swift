import DisclosureReport

/// Asks whether a report follows the form that was in force for its year.
enum FormCheck {
  /// The first year reported on with the form of 2021 (国办公开办函〔2021〕30号, of 26 September 2021).
  private static let firstYearOf2021 = 2021

  /// OUTDATED_FORM where a report on 2021 or later has the columns of 2019.
  static func finding(era: FormEra?, year: Int?) -> Finding? {
    guard era == .era2019, let year, year >= firstYearOf2021 else { return nil }
    return Finding(
      .outdatedForm, .info,
      "The report on \(year) follows the form of 2019 (国办公开办函〔2019〕60号), which that of 2021 has replaced.",
      expected: "2021", actual: "2019")
  }
}
