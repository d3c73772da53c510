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

  /// A question.
  public init(
    division: DivisionCode? = nil, years: ClosedRange<Int>? = nil, basis: Basis? = nil,
    resolutions: Set<AgencyResolution> = [], amendedOnly: Bool = false
  ) {
    self.division = division
    self.years = years
    self.basis = basis
    self.resolutions = resolutions
    self.amendedOnly = amendedOnly
  }
}
