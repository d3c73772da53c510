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

/// An exact decimal: whole units and billionths, of the same sign.
public struct FixedDecimal: Hashable, Sendable {
  /// Whole units.
  public var units: Int64
  /// Billionths.
  public var nanos: Int32

  /// A decimal of whole units and billionths.
  public init(units: Int64, nanos: Int32 = 0) {
    self.units = units
    self.nanos = nanos
  }
}

/// What a number in prose counts.
public enum NarrativeKind: UInt8, CaseIterable, Sendable {
  /// Applications received in the year (收到、新收、受理).
  case applicationsReceived
  /// Applications answered in the year (办结、答复).
  case applicationsHandled
  /// Applications carried over into the next year (结转).
  case applicationsCarriedOut
  /// Administrative reviews, in all (行政复议).
  case reviews
  /// Administrative reviews upheld (结果维持).
  case reviewsUpheld
  /// Administrative reviews corrected (结果纠正).
  case reviewsCorrected
  /// Lawsuits, in all (行政诉讼).
  case lawsuits
  /// Pieces of information disclosed proactively (主动公开政府信息).
  case informationDisclosed

  /// The kind as the contract spells it: `APPLICATIONS_RECEIVED`.
  public var name: String {
    switch self {
    case .applicationsReceived: "APPLICATIONS_RECEIVED"
    case .applicationsHandled: "APPLICATIONS_HANDLED"
    case .applicationsCarriedOut: "APPLICATIONS_CARRIED_OUT"
    case .reviews: "REVIEWS"
    case .reviewsUpheld: "REVIEWS_UPHELD"
    case .reviewsCorrected: "REVIEWS_CORRECTED"
    case .lawsuits: "LAWSUITS"
    case .informationDisclosed: "INFORMATION_DISCLOSED"
    }
  }
}
