public import DisclosureReport

/// Whose report a generated one is.
public struct AgencyTruth: Hashable, Sendable {
  /// The identity over the years.
  public var id: String
  /// Government, department or zone.
  public var kind: AgencyKind
  /// The level at which it stands.
  public var tier: AgencyTier
  /// The code of its place on 31 December; nil for departments of the State Council.
  public var divisionCode: DivisionCode?
  /// The code of the place's province; nil for the same.
  public var provinceCode: DivisionCode?
}

/// A report of an agency, with the truth about the agency.
public struct GeneratedAgencyReport: Sendable {
  /// Its number and what it prints, for messages.
  public var name: String
  /// The text, in UTF-8.
  public var bytes: [UInt8]
  /// The address that it came from, where one is known.
  public var uri: String?
  /// The year reported on.
  public var year: Int
  /// The agency's name as the caller knows it, where the caller knows it.
  public var hintAgencyName: String?
  /// The place's code as the caller knows it, where the caller knows it.
  public var hintDivisionCode: DivisionCode?
  /// Whose report it is.
  public var truth: AgencyTruth
  /// Whether what is printed and known leaves no other agency.
  public var isDeterminable: Bool
  /// What kind of agency it is.
  public var species: AgencySpecies
  /// How its name is printed.
  public var form: AgencyNameForm
  /// What befell the name, where anything did.
  public var damage: AgencyNameDamage
  /// What else there is to know it by.
  public var evidence: AgencyEvidenceKind
}
