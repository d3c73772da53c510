public import DisclosureReport

/// The sums of one division, year and basis, with what a reader must know of them.
public struct AggregateAnswer: Hashable, Sendable {
  /// The division; nil for the whole country.
  public var division: DivisionCode?
  /// The division's name in force on 31 December of the year; nil where nobody knows the code.
  public var divisionName: String?
  /// The year reported on.
  public var year: Int
  /// The first year added up; ``year`` where that is the only one.
  public var fromYear: Int
  /// The kind and tier.
  public var basis: Basis
  /// How many of the reports expected are in.
  public var completeness: Completeness
  /// The sums; of no report where none is in.
  public var aggregate: Aggregate
}
