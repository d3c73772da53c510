import DisclosureReport
import Testing

@testable import AdministrativeDivisions

@Suite("Names with a character misread")
struct MisreadNameTests {
  private func meant(_ name: String, signature: String? = nil) -> (agency: Agency, meant: String)? {
    AgencyResolver().resolveMisread(
      AgencyEvidence(titleName: name, signature: signature, year: 2024))
  }

  @Test(
    "The only place that may be meant is",
    arguments: [
      ("沐阳县人民政府", "沭阳县人民政府", "321322"), ("毫州市人民政府", "亳州市人民政府", "341600"),
      ("安徽省毫州市樵城区", "安徽省亳州市樵城区", nil), ("颖上县人民政府办公室", "颍上县人民政府办公室", "341226"),
      ("来阳市", "耒阳市", "430481"), ("缓化市教育局", "绥化市教育局", "231200"),
      ("青海省沐阳县", "", nil), ("南京市火星区人民政府", "", nil), ("测试市", "", nil),
    ] as [(String, String, String?)])
  func only(name: String, meant: String, code: String?) {
    let found = self.meant(name)
    #expect(found?.agency.divisionCode?.description == code, "\(name)")
    if code != nil {
      #expect(found?.meant == meant)
      #expect(found?.agency.resolution == .byContext)
    }
  }

  @Test("Title and signature are misread alike")
  func signature() {
    let found = meant("教育局", signature: "沐阳县教育局")
    #expect(found == nil)
    let signed = AgencyResolver().resolveMisread(
      AgencyEvidence(signature: "沐阳县人民政府", year: 2024))
    #expect(signed?.agency.divisionCode?.description == "321322")
  }

  /// What is printed for each unit that is misread.
  private static let misread: [UInt16: [UInt16]] = {
    var misread: [UInt16: [UInt16]] = [:]
    for printed in UInt16(0x4E00)...0x9FFF {
      for meant in MisreadCharacters.meant(by: printed) {
        misread[meant, default: []].append(printed)
      }
    }
    return misread
  }()

  @Test("No place is taken for another, whichever of its characters is misread")
  func everyPlace() {
    let directory = DivisionDirectory.standard
    let resolver = AgencyResolver()
    var recovered = 0
    for level in [DivisionLevel.prefecture, .county] {
      for place in directory.divisions(level, inForceAtEndOf: 2024) {
        for unit in Set(place.name.utf16) {
          for misread in Self.misread[unit] ?? [] {
            let printed = String(
              decoding: place.name.utf16.map { $0 == unit ? misread : $0 }, as: UTF16.self)
            let evidence = AgencyEvidence(titleName: printed + "人民政府", year: 2024)
            guard resolver.resolve(evidence).resolution == .unresolved,
              let found = resolver.resolveMisread(evidence)
            else { continue }
            #expect(found.agency.divisionCode == place.code, "\(printed), \(place.name)")
            recovered += 1
          }
        }
      }
    }
    #expect(recovered > 100)
  }
}
