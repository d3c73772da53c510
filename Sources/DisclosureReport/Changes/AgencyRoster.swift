/// An agency that is expected to report, as a caller names it.
public struct RosterEntry: Hashable, Sendable {
  /// The agency's name, as reports print it.
  public var name: String
  /// The code of its place, where the caller knows it.
  public var divisionCode: DivisionCode?

  /// An entry.
  public init(name: String, divisionCode: DivisionCode? = nil) {
    self.name = name
    self.divisionCode = divisionCode
  }
}

/// Who of a kind and tier is expected to report on a year.
public struct AgencyRoster: Hashable, Sendable {
  /// The kind and tier.
  public var basis: Basis
  /// The year reported on.
  public var year: Int
  /// The division that the roster is for; nil for the whole country.
  public var division: DivisionCode?
  /// The agencies, each once.
  public var agencies: [ExpectedAgency]

  /// A roster.
  public init(basis: Basis, year: Int, division: DivisionCode?, agencies: [ExpectedAgency]) {
    self.basis = basis
    self.year = year
    self.division = division
    self.agencies = agencies
  }
}

/// An agency that is expected to report, as its name was understood when it came.
///
/// The identity and the places are kept with the name, so that later tables of divisions do not
/// change what a ledger says.
public struct ExpectedAgency: Hashable, Sendable {
  /// What the caller said.
  public var entry: RosterEntry
  /// Its identity over the years; nil where the name stands for no agency, or for several.
  public var id: String?
  /// The divisions that it stands in, from the province down.
  public var places: [DivisionCode]
  /// The name of its province, where it is known.
  public var provinceName: String?

  /// An agency.
  public init(
    _ entry: RosterEntry, id: String?, places: [DivisionCode], provinceName: String? = nil
  ) {
    self.entry = entry
    self.id = id
    self.places = places
    self.provinceName = provinceName
  }

  /// Whether it stands in a division or below; everything does in nil, the country.
  public func isWithin(_ division: DivisionCode?) -> Bool {
    division.map(places.contains) ?? true
  }
}
