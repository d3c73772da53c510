import DisclosureReport
import Testing

@Suite("Rosters")
struct AgencyRosterTests {
  private let roster = AgencyRoster(
    basis: Basis(kind: .zone, tier: .county), year: -7, division: DivisionCode(630_000),
    agencies: [
      ExpectedAgency(
        RosterEntry(name: "工业园区", divisionCode: DivisionCode(630_100)), id: "zone:630100/工业园区",
        places: [630_000, 630_100].compactMap { DivisionCode($0) }, provinceName: "青海省"),
      ExpectedAgency(RosterEntry(name: ""), id: nil, places: []),
    ])

  @Test("The bytes of a roster say the same again")
  func bytes() throws {
    #expect(try AgencyRoster(decoding: roster.encoded()) == roster)
  }

  @Test("Any other bytes are told as such")
  func otherBytes() {
    let bytes = roster.encoded()
    for length in bytes.indices {
      #expect(throws: CompactError.self) { try AgencyRoster(decoding: Array(bytes[..<length])) }
    }
    #expect(throws: CompactError.self) { try AgencyRoster(decoding: bytes + [0]) }
    for place in bytes.indices {
      var changed = bytes
      changed[place] ^= 0xff
      _ = try? AgencyRoster(decoding: changed)
    }
  }

  @Test("An agency stands within each of its places, and within the country")
  func within() {
    let agency = roster.agencies[0]
    #expect(agency.isWithin(nil))
    #expect(agency.isWithin(DivisionCode(630_000)))
    #expect(agency.isWithin(DivisionCode(630_100)))
    #expect(!agency.isWithin(DivisionCode(630_200)))
    #expect(roster.agencies[1].isWithin(nil))
    #expect(!roster.agencies[1].isWithin(DivisionCode(630_000)))
  }
}
