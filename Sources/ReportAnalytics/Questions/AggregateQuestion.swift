public import DisclosureReport

/// Asks for the sums of one division, year and basis.
public struct AggregateQuestion: Hashable, Sendable {
  /// The division; nil for the whole country.
  public var division: DivisionCode?
  /// The year reported on.
  public var year: Int
  /// The kind and tier.
  public var basis: Basis
  /// How many years are added up, the last being ``year``; 1 for that year alone.
  public var window: Int

  /// A question.
  public init(
    division: DivisionCode?, year: Int, basis: Basis = .countyGovernments, window: Int = 1
  ) {
    self.division = division
    self.year = year
    self.basis = basis
    self.window = min(max(1, window), ChangeLimits.years.count)
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
  /// How many years each answer adds up, the last its own; 1 for that year alone.
  public var window: Int

  /// A question.
  public init(
    parent: DivisionCode? = nil, level: ComparisonLevel = .province,
    years: ClosedRange<Int>? = nil, basis: Basis = .countyGovernments, window: Int = 1
  ) {
    self.parent = parent
    self.level = level
    self.years = years
    self.basis = basis
    self.window = min(max(1, window), ChangeLimits.years.count)
  }
}
