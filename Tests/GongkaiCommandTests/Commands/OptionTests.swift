import ArgumentParser
import GongkaiClient
import GongkaiProtos
import Testing

@testable import GongkaiCommand

@Suite("Options")
struct OptionTests {
  @Test(
    "A basis is a tier and a kind, of either case; governments are meant where no kind is given")
  func basis() throws {
    #expect(BasisOption.text(try BasisOption.read("county/government")) == "COUNTY/GOVERNMENT")
    #expect(BasisOption.text(try BasisOption.read("Province")) == "PROVINCE/GOVERNMENT")
    #expect(BasisOption.text(try BasisOption.read("TOWNSHIP/Zone")) == "TOWNSHIP/ZONE")
    for text in ["", "/", "village", "county/", "county/government/x", "government"] {
      #expect(throws: ValidationError.self) { try BasisOption.read(text) }
    }
  }

  @Test("A source is a SHA-256, with a part or without")
  func source() {
    let digest = String(repeating: "0A", count: 32)
    #expect(TargetOptions.key(ofSource: digest)?.sha256 == digest.lowercased())
    #expect(TargetOptions.key(ofSource: "\(digest)#2")?.part == 2)
    for text in ["", digest + "0", "\(digest)#", "\(digest)#0", "\(digest)#x", "#1"] {
      #expect(TargetOptions.key(ofSource: text) == nil)
    }
  }

  @Test("A place's code names its government, under the identity that it has kept")
  func division() {
    #expect(TargetOptions.agencyID(ofDivision: "630223", year: 2025) == "gov:632126-1981")
    #expect(TargetOptions.agencyID(ofDivision: "632126", year: 2010) == "gov:632126-1981")
    #expect(TargetOptions.agencyID(ofDivision: "632126", year: 2025) == nil)
    for text in ["", "63022", "互助县", "999999"] {
      #expect(TargetOptions.agencyID(ofDivision: text, year: 2025) == nil)
    }
  }

  @Test("An address comes from the flag, else from the environment, else there is none")
  func addresses() throws {
    let flag = ServerAddress.host("a", port: 1)
    let environment = ["X": "b:2", "EMPTY": "", "WRONG": "c"]
    let address = { (flag: ServerAddress?, name: String) in
      try AnalyticsOptions.address(flag, variable: name, environment: environment)
    }
    #expect(try address(flag, "X") == flag)
    #expect(try address(nil, "X") == .host("b", port: 2))
    #expect(try address(nil, "EMPTY") == nil)
    #expect(try address(nil, "NONE") == nil)
    let error = #expect(throws: CommandFailure.self) { try address(nil, "WRONG") }
    #expect(error?.status == 64)
  }
}
