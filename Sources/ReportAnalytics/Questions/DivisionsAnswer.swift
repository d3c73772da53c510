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
  /// The value over the whole country, whatever rows were asked for; nil where there is no year.
  public var national: MetricValue?
  /// How the values of the ranked rows of all pages are spread; nil where none ranks.
  public var quantiles: Quantiles?
  /// How the values of the single reports of the country are spread, where asked for and there is any.
  public var reportQuantiles: Quantiles?
  /// The other metrics, in the order of the question.
  public var alsoMetrics: [Metric]
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
  /// The part of the other ranked rows that the row stands before, from 0 to 1; nil where it is not ranked, or alone.
  public var percentile: Double?
  /// The value less that of the whole country.
  public var fromNational: Double?
  /// The value less the median of the ranked rows.
  public var fromMedian: Double?
  /// The other metrics and years, in the order of the question: the years of a metric together, its own year first.
  public var also: [AlsoValue] = []
}

/// A value beside that of a row.
public struct AlsoValue: Hashable, Sendable {
  /// The year.
  public var year: Int
  /// The value.
  public var value: MetricValue
}
