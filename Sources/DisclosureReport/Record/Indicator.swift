/// A row of the indicator tables of the 2008 and 2014 eras, as printed: no dictionary is invented for them.
public struct Indicator: Hashable, Sendable {
  /// The printed name.
  public var name: String
  /// The printed code, where there is one.
  public var code: String?
  /// The printed unit.
  public var unit: String
  /// The value, or nil where nothing is printed.
  public var value: FixedDecimal?
  /// How deep it is nested below the indicators before it, from 0.
  public var depth: Int
  /// Where its value stands.
  public var span: SourceSpan?

  /// An indicator.
  public init(
    name: String, code: String? = nil, unit: String, value: FixedDecimal?, depth: Int,
    span: SourceSpan? = nil
  ) {
    self.name = name
    self.code = code
    self.unit = unit
    self.value = value
    self.depth = depth
    self.span = span
  }
}
