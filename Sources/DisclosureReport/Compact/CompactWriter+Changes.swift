extension CompactWriter {
  /// The version of the format of amendments and rosters, which is their first byte.
  static let changesVersion: UInt8 = 1

  /// What a person has entered.
  ///
  /// Cells stand by path, as the places of cells in the form are nothing to keep.
  mutating func amendments(_ amendments: [CellAmendment]) {
    byte(Self.changesVersion)
    count(amendments.count)
    for amendment in amendments {
      text(amendment.cell.path)
      switch amendment.value {
      case .count(let count):
        byte(0)
        signed(count)
      case .amount(let money):
        byte(1)
        signed(money.units)
        signed(Int64(money.nanos))
      case .blank: byte(2)
      case .revoke: byte(3)
      }
    }
  }

  /// Who is expected to report.
  package mutating func roster(_ roster: AgencyRoster) {
    byte(Self.changesVersion)
    byte(roster.basis.kind.rawValue)
    byte(roster.basis.tier.rawValue)
    signed(Int64(roster.year))
    optionalCode(roster.division)
    count(roster.agencies.count)
    for agency in roster.agencies {
      text(agency.entry.name)
      optionalCode(agency.entry.divisionCode)
      optional(agency.id)
      count(agency.places.count)
      for place in agency.places { unsigned(UInt64(place.number)) }
      optional(agency.provinceName)
    }
  }

  /// A code; 0, which is none, where there is no code.
  package mutating func optionalCode(_ code: DivisionCode?) {
    unsigned(UInt64(code?.number ?? 0))
  }
}

extension CellAmendment {
  /// The bytes of amendments, to be kept for good.
  public static func encode(_ amendments: [CellAmendment]) -> [UInt8] {
    var writer = CompactWriter()
    writer.amendments(amendments)
    return writer.bytes
  }
}

extension AgencyRoster {
  /// The bytes of the roster, to be kept for good.
  public func encoded() -> [UInt8] {
    var writer = CompactWriter()
    writer.roster(self)
    return writer.bytes
  }
}
