public import DisclosureReport

/// Asks for the sums of one division, year and basis.
public struct AggregateQuestion: Hashable, Sendable {
  /// The division; nil for the whole country.
  public var division: DivisionCode?
  /// The year reported on.
  public var year: Int
  /// The kind and tier.
  public var basis: Basis

  /// A question.
  public init(division: DivisionCode?, year: Int, basis: Basis = .countyGovernments) {
    self.division = division
    self.year = year
    self.basis = basis
  }
}

/// Asks for the sums of every division of a level, in the order of years and division codes.
public struct AggregatesQuestion: Hashable, Sendable {
  /// The division whose parts are asked for; nil for the whole country.
  public var parent: DivisionCode?
  /// The level of the parts.
  public var level: ComparisonLevel
  /// The years, both ends included; nil for all.
  public var years: ClosedRange<Int>?
  /// The kind and tier.
  public var basis: Basis

  /// A question.
  public init(
    parent: DivisionCode? = nil, level: ComparisonLevel = .province,
    years: ClosedRange<Int>? = nil, basis: Basis = .countyGovernments
  ) {
    self.parent = parent
    self.level = level
    self.years = years
    self.basis = basis
  }
}
