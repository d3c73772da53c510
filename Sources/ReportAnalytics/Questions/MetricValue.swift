public import DisclosureReport

/// A metric's value, with all that it takes to quote it.
public struct MetricValue: Hashable, Sendable {
  /// The metric's id.
  public var metric: String
  /// The version of its definition.
  public var version: Int
  /// The value; nil where no report gives one or the denominator is not positive.
  public var value: Double?
  /// What was added up in the numerator.
  public var numerator: ExactNumber
  /// What was added up in the denominator, or the residents; nil where the value has none.
  public var denominator: ExactNumber?
  /// How many reports the value rests on.
  public var n: Int
  /// How many reports had no part in it because a cell that it needs is unknown in them.
  public var leftOut: Int
  /// How many of the cells added up are INFERRED or ENTERED.
  public var doubtedCells: Int
  /// How many of the reports expected are in.
  public var completeness: Completeness
  /// Whether the denominator is below ``smallDenominatorLimit``, so that the value says little.
  public var isSmallDenominator: Bool
  /// The 95 % interval after Wilson, where the metric is a part of a whole.
  public var interval: ClosedRange<Double>?
  /// The eras of the reports that the value rests on.
  public var eras: [FormEra]
  /// The year of the population figure, where the value is per head and there is one.
  public var populationYear: Int?

  /// Denominators below this many cases are marked.
  public static let smallDenominatorLimit = 30
}
