public import DisclosureReport

/// Asks which of the reports expected are not in.
public struct MissingReportsQuestion: Hashable, Sendable {
  /// The kind and tier.
  public var basis: Basis
  /// The year reported on.
  public var year: Int
  /// Only agencies in this division or below; nil for the whole country.
  public var division: DivisionCode?

  /// A question.
  public init(basis: Basis = .countyGovernments, year: Int, division: DivisionCode? = nil) {
    self.basis = basis
    self.year = year
    self.division = division
  }
}

/// A report that is expected and not in.
public struct MissingReport: Hashable, Sendable {
  /// The key that it will stand under; nil where nobody knows who a roster's name stands for.
  public var key: ReportKey?
  /// The agency's name.
  public var name: String
  /// The code of its place.
  public var division: DivisionCode?
  /// The name of its province.
  public var provinceName: String?
}

/// The reports that are expected and not in.
public struct MissingReportsAnswer: Hashable, Sendable {
  /// The page's reports, in the order of division codes.
  public var reports: Paged<MissingReport>
  /// How many of those expected are in; all of the division, and none expected, where nobody knows
  /// who is.
  public var completeness: Completeness
}
