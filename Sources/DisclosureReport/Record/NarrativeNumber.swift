/// A number that the report states in prose.
public struct NarrativeNumber: Hashable, Sendable {
  /// What it counts.
  public var kind: NarrativeKind
  /// The number, in the unit printed.
  public var value: FixedDecimal
  /// The unit as printed: 件, 条, 万元, %.
  public var unit: String
  /// Whether the prose itself calls it approximate (2.1 万余条).
  public var approximate: Bool
  /// Where it stands.
  public var span: SourceSpan

  /// A number in prose.
  public init(
    kind: NarrativeKind, value: FixedDecimal, unit: String, approximate: Bool, span: SourceSpan
  ) {
    self.kind = kind
    self.value = value
    self.unit = unit
    self.approximate = approximate
    self.span = span
  }
}
