public import DisclosureReport

/// What comparisons need to know of places: names, parents, successions, and who is expected to
/// report.
public protocol Gazetteer: Sendable {
  /// A place in force on 31 December of a year, or nil.
  func place(_ code: DivisionCode, year: Int) -> GazetteerPlace?

  /// The places whose governments are expected to report on a year, or nil where nobody knows.
  func expectedPlaces(of tier: AgencyTier, year: Int) -> [DivisionCode]?

  /// The codes that the place of a code in a year has had over the years, by one-to-one succession,
  /// in order.
  func lineage(of code: DivisionCode, year: Int) -> [LineageStage]

  /// The residents to reckon with for a place in a year; nil where no figure serves.
  func residents(of code: DivisionCode, year: Int) -> Residents?

  /// The government of a place in a year, with its identity and the places that it stands in, or
  /// nil where there is none.
  func government(of code: DivisionCode, year: Int) -> Agency?

  /// The agency that a name stands for in a year, as reports print it; a place chooses between
  /// several, and completes a name without one. Nil where it stands for none, or for several.
  func agency(named name: String, in code: DivisionCode?, year: Int) -> Agency?
}

/// How many residents (常住人口) a place has.
public struct Residents: Hashable, Sendable {
  /// The year counted.
  public var year: Int
  /// The residents.
  public var persons: Int

  /// A figure.
  public init(year: Int, persons: Int) {
    self.year = year
    self.persons = persons
  }
}

extension Gazetteer {
  /// A place and those above it, from the province down; a code that is no place's stands alone.
  func path(to code: DivisionCode, year: Int) -> [DivisionCode] {
    var path = [code]
    while let above = place(path[0], year: year)?.parent,
      path.count < ComparisonLevel.allCases.count
    {
      path.insert(above, at: 0)
    }
    return path
  }
}
