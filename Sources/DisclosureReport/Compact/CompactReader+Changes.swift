extension CompactReader {
  /// What ``CompactWriter/amendments(_:)`` wrote.
  mutating func amendments() throws(CompactError) -> [CellAmendment] {
    try changesVersion()
    var amendments: [CellAmendment] = []
    for _ in 0..<(try count()) {
      guard let cell = Cell(path: try text()) else { throw .malformed("cell") }
      amendments.append(CellAmendment(cell, try value()))
    }
    try end()
    return amendments
  }

  private mutating func value() throws(CompactError) -> CellAmendment.Value {
    switch try byte() {
    case 0: return .count(try signed())
    case 1:
      let units = try signed()
      return .amount(Money(units: units, nanos: try nanos()))
    case 2: return .blank
    case 3: return .revoke
    default: throw .malformed("value")
    }
  }

  /// What ``CompactWriter/roster(_:)`` wrote.
  mutating func roster() throws(CompactError) -> AgencyRoster {
    try changesVersion()
    let kind = try one(of: AgencyKind.self, "kind")
    let tier = try one(of: AgencyTier.self, "tier")
    guard let year = Int(exactly: try signed()) else { throw .malformed("year") }
    let division = try optionalCode()
    var agencies: [ExpectedAgency] = []
    for _ in 0..<(try count()) { agencies.append(try expectedAgency()) }
    try end()
    return AgencyRoster(
      basis: Basis(kind: kind, tier: tier), year: year, division: division, agencies: agencies)
  }

  private mutating func expectedAgency() throws(CompactError) -> ExpectedAgency {
    let name = try text()
    let entry = RosterEntry(name: name, divisionCode: try optionalCode())
    var agency = ExpectedAgency(entry, id: try optionalText(), places: [])
    for _ in 0..<(try count()) { agency.places.append(try divisionCode()) }
    agency.provinceName = try optionalText()
    return agency
  }

  /// What ``CompactWriter/optionalCode(_:)`` wrote.
  package mutating func optionalCode() throws(CompactError) -> DivisionCode? {
    guard let number = Int(exactly: try unsigned()) else { throw .malformed("division code") }
    if number == 0 { return nil }
    guard let code = DivisionCode(number) else { throw .malformed("division code") }
    return code
  }

  private mutating func changesVersion() throws(CompactError) {
    let version = try byte()
    guard version == CompactWriter.changesVersion else { throw .unknownVersion(version) }
  }

  private func end() throws(CompactError) {
    guard isAtEnd else { throw .malformed("end") }
  }
}

extension CellAmendment {
  /// Reads what ``encode(_:)`` wrote.
  public static func decode(_ bytes: [UInt8]) throws(CompactError) -> [CellAmendment] {
    var reader = CompactReader(bytes)
    return try reader.amendments()
  }
}

extension AgencyRoster {
  /// Reads what ``encoded()`` wrote.
  public init(decoding bytes: [UInt8]) throws(CompactError) {
    var reader = CompactReader(bytes)
    self = try reader.roster()
  }
}
