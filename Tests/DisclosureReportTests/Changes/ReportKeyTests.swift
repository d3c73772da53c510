import DisclosureReport
import Testing

@Suite("Keys of reports")
struct ReportKeyTests {
  private let source: SourceIdentity

  init() throws {
    source = SourceIdentity(
      sha256: try #require(Digest256([UInt8](repeating: 0xAB, count: 32))), part: 2)
  }

  @Test(
    "A key is found again by its text",
    arguments: ["gov:630223-1985/2025", "dept:110101-1958/某局/2021"])
  func agencies(text: String) throws {
    let key = try #require(ReportKey(text))
    #expect(key.description == text)
  }

  @Test("A source is found again by its text")
  func sources() {
    #expect(ReportKey(ReportKey.source(source).description) == .source(source))
    #expect(SourceIdentity(source.description) == source)
  }

  @Test(
    "Any other text is no key",
    arguments: [
      "", "/2025", "gov:630223-1985", "gov:630223-1985/", "gov:1/x", "source:", "source:ab/0",
    ])
  func others(text: String) { #expect(ReportKey(text) == nil) }

  @Test("A source with a part below 0 is none", arguments: ["-1", "", "x", "4294967296", "0/0"])
  func parts(part: String) { #expect(SourceIdentity("\(source.sha256)/\(part)") == nil) }

  @Test("A record without year has no key")
  func noYear() {
    var agency = Agency()
    agency.id = "gov:630223-1985"
    agency.resolution = .exact
    #expect(ReportKey(agency: agency, year: nil, source: source) == nil)
  }

  @Test(
    "An agency that is not resolved leaves the source as key",
    arguments: [
      (AgencyResolution.exact, true), (.byContext, true), (.byHint, true), (.ambiguous, false),
      (.unresolved, false),
    ])
  func resolutions(resolution: AgencyResolution, isAgency: Bool) {
    var agency = Agency()
    agency.id = "gov:630223-1985"
    agency.resolution = resolution
    let key = ReportKey(agency: agency, year: 2025, source: source)
    #expect(key == (isAgency ? .agency(id: "gov:630223-1985", year: 2025) : .source(source)))
  }

  @Test("A source of a record needs its digest and a part that can be")
  func recordSource() {
    var record = ReportSource()
    #expect(SourceIdentity(record) == nil)
    record.sha256 = source.sha256.bytes
    record.part = 2
    #expect(SourceIdentity(record) == source)
    record.part = -1
    #expect(SourceIdentity(record) == nil)
    record.part = 1 << 40
    #expect(SourceIdentity(record) == nil)
  }
}
