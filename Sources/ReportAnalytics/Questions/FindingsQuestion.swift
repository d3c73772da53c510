public import DisclosureReport

/// Asks for findings, in the order of year, division code and agency, and within a report the
/// record's own before the contradictions with other reports.
public struct FindingsQuestion: Hashable, Sendable {
  /// Only findings of these origins; empty for all.
  public var origins: Set<FindingOrigin>
  /// Only findings of these codes; empty for all.
  public var codes: Set<FindingCode>
  /// Only findings whose code is usually at least this severe (``FindingCode/usualSeverity``).
  public var minSeverity: FindingSeverity
  /// Only agencies of this kind and tier; nil for all.
  public var basis: Basis?
  /// Only reports of agencies in this division or below; nil for all.
  public var division: DivisionCode?
  /// The years, both ends included; nil for all.
  public var years: ClosedRange<Int>?

  /// A question.
  public init(
    origins: Set<FindingOrigin> = [], codes: Set<FindingCode> = [],
    minSeverity: FindingSeverity = .info, basis: Basis? = nil, division: DivisionCode? = nil,
    years: ClosedRange<Int>? = nil
  ) {
    self.origins = origins
    self.codes = codes
    self.minSeverity = minSeverity
    self.basis = basis
    self.division = division
    self.years = years
  }

  /// Whether findings of a code are asked for.
  func wants(_ code: FindingCode) -> Bool {
    (codes.isEmpty || codes.contains(code)) && (origins.isEmpty || origins.contains(code.origin))
      && code.usualSeverity.rawValue >= minSeverity.rawValue
  }
}

extension FindingCode {
  /// How severe findings of the code usually are.
  ///
  /// A record's compact content, which is all that is looked at for a list, has no severities: a
  /// finding's own is in the record as received, and may be another.
  public var usualSeverity: FindingSeverity {
    switch self {
    case .surplusCell, .labelVariant, .outdatedForm, .yearOnYearJump: .info
    case .missingTable: .error
    default: .warning
    }
  }
}
