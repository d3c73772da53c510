public import DisclosureReport

/// A comparison of divisions.
public struct DivisionsAnswer: Hashable, Sendable {
  /// The revision that the answer was computed at.
  public var revision: Int64
  /// The metric.
  public var metric: Metric
  /// The kind and tier.
  public var basis: Basis
  /// The year; nil where no year was asked for and no report is in.
  public var year: Int?
  /// The page's rows: the ranked in order, then the others in the order of division codes.
  public var rows: [DivisionRow]
  /// How many rows all pages have.
  public var total: Int
  /// How many rows of all pages are ranked.
  public var ranked: Int
  /// The value over all rows of all pages.
  public var overall: MetricValue
  /// What a reader must know, for people: that nothing ranks, and why.
  public var notes: [String]
}

/// A division's place in a comparison.
public struct DivisionRow: Hashable, Sendable {
  /// The division; nil for the whole country.
  public var division: DivisionCode?
  /// The division's name in force on 31 December of the year; nil where nobody knows the code.
  public var divisionName: String?
  /// The rank from 1, equal for equal values; nil where the row is not ranked.
  public var rank: Int?
  /// Whether under half of the reports expected are in, or nobody knows how many are expected.
  public var isIncomplete: Bool
  /// The value.
  public var value: MetricValue
}
