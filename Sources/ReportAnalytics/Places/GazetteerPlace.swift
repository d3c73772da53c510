public import DisclosureReport

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
