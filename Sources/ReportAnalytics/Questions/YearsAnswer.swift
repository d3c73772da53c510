public import DisclosureReport

/// A comparison of years.
public struct YearsAnswer: Hashable, Sendable {
  /// The revision that the answer was computed at.
  public var revision: Int64
  /// The metric.
  public var metric: Metric
  /// The kind and tier.
  public var basis: Basis
  /// One series for each division asked for, in that order.
  public var series: [YearSeries]
  /// What a reader must know, for people.
  public var notes: [String]
}

/// A division's values over the years, following its lineage through renaming and recoding.
public struct YearSeries: Hashable, Sendable {
  /// The division as asked for; nil for the whole country.
  public var division: DivisionCode?
  /// The division's name in the last year.
  public var divisionName: String?
  /// The years with reports, in order.
  public var points: [YearPoint]
}

/// A value in a year.
public struct YearPoint: Hashable, Sendable {
  /// The year reported on.
  public var year: Int
  /// The division's code in that year; nil for the whole country.
  public var division: DivisionCode?
  /// The division's name in that year.
  public var divisionName: String?
  /// The value.
  public var value: MetricValue
  /// The value less that of the point before; nil where either is.
  public var change: Double?
  /// The change as a part of the value before; nil where that is nil or 0.
  public var relativeChange: Double?
  /// What makes the point hard to compare with the one before.
  public var breaks: [SeriesBreak]
}

/// What makes a point hard to compare with the one before.
public enum SeriesBreak: UInt8, CaseIterable, Sendable {
  /// The division got another code or name.
  case recoded
  /// The division came under another parent.
  case parentChanged
  /// The reports follow another generation of the form.
  case eraChanged
  /// The metric's formula is another.
  case definitionChanged
  /// Years between have no reports.
  case gap
  /// Under half of the reports expected are in, in one of the two years.
  case incomplete
}
