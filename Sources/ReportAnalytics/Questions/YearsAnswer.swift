public import DisclosureReport
import Foundation

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
  /// How the value grew over all points that have one; nil where fewer than two have.
  public var growth: Growth?
}

/// The growth of a value over some years.
public struct Growth: Hashable, Sendable {
  /// The first year.
  public var from: Int
  /// The last year.
  public var to: Int
  /// The compound annual growth rate (CAGR); nil where a value is not above 0.
  public var annualRate: Double?
  /// The last value less the first.
  public var change: Double

  /// The growth from the first to the last of some points that has a value.
  init?(_ points: [YearPoint]) {
    let known = points.filter { $0.value.value != nil }
    guard let first = known.first, let last = known.last, first.year < last.year,
      let start = first.value.value, let end = last.value.value
    else { return nil }
    from = first.year
    to = last.year
    change = end - start
    annualRate = start > 0 && end > 0 ? pow(end / start, 1 / Double(to - from)) - 1 : nil
  }
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
