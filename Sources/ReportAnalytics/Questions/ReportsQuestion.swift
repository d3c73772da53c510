public import DisclosureReport

/// Asks which reports stand, in the order of year, division code and key.
public struct ReportsQuestion: Hashable, Sendable {
  /// Only reports of agencies in this division or below; nil for all.
  public var division: DivisionCode?
  /// The years, both ends included; nil for all.
  public var years: ClosedRange<Int>?
  /// Only agencies of this kind and tier; nil for all.
  public var basis: Basis?
  /// Only agencies resolved in one of these ways; empty for all.
  public var resolutions: Set<AgencyResolution>
  /// Only reports with something that a person has entered and counts.
  public var amendedOnly: Bool
  /// Only reports with a finding of one of these codes, of the record or between reports; empty
  /// for all.
  public var findings: Set<FindingCode>
  /// Only reports with a cell that is unknown, INFERRED or ENTERED.
  public var doubtedOnly: Bool
  /// Only agencies of which a name holds this, byte by byte: the one printed, the resolved one or
  /// the department's; empty for all.
  public var nameContains: String

  /// A question.
  public init(
    division: DivisionCode? = nil, years: ClosedRange<Int>? = nil, basis: Basis? = nil,
    resolutions: Set<AgencyResolution> = [], findings: Set<FindingCode> = [],
    doubtedOnly: Bool = false, amendedOnly: Bool = false, nameContains: String = ""
  ) {
    self.division = division
    self.years = years
    self.basis = basis
    self.resolutions = resolutions
    self.amendedOnly = amendedOnly
    self.findings = findings
    self.doubtedOnly = doubtedOnly
    self.nameContains = nameContains
  }
}
