public import DisclosureReport

/// The sums of one division, year and basis, with what a reader must know of them.
public struct AggregateAnswer: Hashable, Sendable {
  /// The division; nil for the whole country.
  public var division: DivisionCode?
  /// The division's name in force on 31 December of the year; nil where nobody knows the code.
  public var divisionName: String?
  /// The year reported on.
  public var year: Int
  /// The kind and tier.
  public var basis: Basis
  /// How many of the reports expected are in.
  public var completeness: Completeness
  /// The sums; of no report where none is in.
  public var aggregate: Aggregate
}

/// Some rows of an answer, and how many there are over all pages.
public struct Paged<Row: Hashable & Sendable>: Hashable, Sendable {
  /// The revision that the answer was computed at.
  public var revision: Int64
  /// The page's rows.
  public var rows: [Row]
  /// How many rows all pages have.
  public var total: Int
}

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

/// How things stand.
public struct AnalyticsStatus: Hashable, Sendable {
  /// The revision that the answer was computed at.
  public var revision: Int64
  /// How many reports stand under an agency and year.
  public var reports: Int
  /// How many reports stand under their source, because their agency is unresolved or ambiguous.
  public var unresolvedReports: Int
  /// How many sources have been answered.
  public var sources: Int
  /// How many keys stand withdrawn.
  public var withdrawn: Int
  /// The reports of each basis and year, in that order.
  public var bases: [BasisStatus]
  /// How many standing reports each parser version has read.
  public var parserVersions: [String: Int]
  /// How many changes since the start came to which outcome.
  public var outcomes: [ChangeOutcome: Int]
}

/// The reports of a basis and year.
public struct BasisStatus: Hashable, Sendable {
  /// The kind and tier.
  public var basis: Basis
  /// The year reported on.
  public var year: Int
  /// How many of the reports expected are in.
  public var completeness: Completeness
  /// How many cells are unknown.
  public var unknownCells: Int
  /// How many cells are INFERRED or ENTERED.
  public var doubtedCells: Int
}
