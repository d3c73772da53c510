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

/// A place as it was in a year.
public struct GazetteerPlace: Hashable, Sendable {
  /// The full name.
  public var name: String
  /// The level.
  public var level: ComparisonLevel
  /// The place directly above; nil for a province.
  public var parent: DivisionCode?

  /// A place.
  public init(name: String, level: ComparisonLevel, parent: DivisionCode?) {
    self.name = name
    self.level = level
    self.parent = parent
  }
}

/// One code and name of a place over the years.
public struct LineageStage: Hashable, Sendable {
  /// The code.
  public var code: DivisionCode
  /// The full name.
  public var name: String
  /// The years at whose end the code and name were in force.
  public var years: ClosedRange<Int>

  /// A stage.
  public init(code: DivisionCode, name: String, years: ClosedRange<Int>) {
    self.code = code
    self.name = name
    self.years = years
  }
}
