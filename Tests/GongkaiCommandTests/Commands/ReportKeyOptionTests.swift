import GongkaiProtos
import Testing

@testable import GongkaiCommand

@Suite("Reports and findings as options")
struct ReportKeyOptionTests {
  @Test(
    "A report is named by its place's code or its agency, and its year",
    arguments: [("gov:630223-1985@2024", "gov:630223-1985"), ("dept:x:y@2024", "dept:x:y")])
  func agencies(_ text: String, _ id: String) throws {
    let key = try ReportKeyOption.read(text)
    #expect(key.agencyID == id && key.year == 2024)
  }

  @Test("A place's code stands for its government's identity in that year")
  func places() throws {
    let key = try ReportKeyOption.read("630223@2024")
    #expect(key.agencyID.hasPrefix("gov:630223") || key.agencyID.hasPrefix("gov:6"))
    #expect(key.year == 2024)
  }

  @Test(
    "What names no report is refused",
    arguments: ["", "630223", "630223@", "@2024", "x@2024", "1@2@3", "630223@-1"])
  func refused(_ text: String) {
    #expect(throws: (any Error).self) { try ReportKeyOption.read(text) }
  }

  @Test("A finding's code is read in whatever case, and another word is refused")
  func codes() throws {
    #expect(try FindingCodeOption.read("carry_over_break") == .carryOverBreak)
    #expect(try FindingCodeOption.read("ROW_SUM_MISMATCH") == .rowSumMismatch)
    #expect(throws: (any Error).self) { try FindingCodeOption.read("no_such_code") }
  }
}
