public import DisclosureReport

/// A count of residents (常住人口).
public struct PopulationFigure: Hashable, Sendable {
  /// The year counted: 1 November in the census years 2010 and 2020, else the year's end.
  public let year: Int
  /// The residents.
  public let persons: Int
}

extension DivisionDirectory {
  /// How many years a population figure serves.
  public static let populationYears = 5

  /// The population to reckon with for a place in a year, or nil where no figure serves.
  ///
  /// The latest figure of its lineage that is not after the year and at most five years old.
  public func population(of code: DivisionCode, in year: Int) -> PopulationFigure? {
    guard let row = row(code, inForceAtEndOf: year) else { return nil }
    let figures = tables.population.figures(ofLineage: tables.lineageStart[row])
    return figures.last { $0.year <= year }.flatMap { figure in
      figure.year + Self.populationYears >= year
        ? PopulationFigure(year: figure.year, persons: figure.persons) : nil
    }
  }
}
