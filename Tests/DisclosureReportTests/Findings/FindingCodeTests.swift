import DisclosureReport
import Testing

@Suite("Finding codes")
struct FindingCodeTests {
  @Test("The codes of each origin are those of the contract", arguments: contract)
  func origins(origin: FindingOrigin, names: String) {
    let codes = FindingCode.allCases.filter { $0.origin == origin }
    #expect(codes.map(\.name) == names.split(separator: " ").map(String.init))
  }

  static let contract: [(FindingOrigin, String)] = [
    (
      .reading,
      """
      AMBIGUOUS_PLACEMENT SURPLUS_CELL VALUES_LOST MISSING_TABLE MISSING_SECTION UNREADABLE_CELL \
      LABEL_VARIANT AMBIGUOUS_AGENCY UNRESOLVED_AGENCY TRUNCATED
      """
    ),
    (
      .report,
      """
      ROW_SUM_MISMATCH OUTCOME_SUM_MISMATCH BALANCE_MISMATCH DISPUTE_SUM_MISMATCH \
      IMPLAUSIBLE_REGULATIONS IMPLAUSIBLE_VALUE NARRATIVE_CONTRADICTS_TABLE \
      NARRATIVE_CONTRADICTS_ITSELF DATE_CONTRADICTION OUTDATED_FORM
      """
    ),
    (
      .crossReport,
      "CARRY_OVER_BREAK IN_FORCE_BREAK PARENT_CHILD_MISMATCH YEAR_ON_YEAR_JUMP"
    ),
  ]

  @Test("A code is found again by its name", arguments: FindingCode.allCases)
  func roundTrip(code: FindingCode) {
    #expect(FindingCode(name: code.name) == code)
    #expect(code.name.lowercased().filter { $0 != "_" } == "\(code)".lowercased())
  }

  @Test(
    "A name in other letters is none", arguments: ["", "row_sum_mismatch", "ROW_SUM", "MISSING"])
  func unknown(name: String) { #expect(FindingCode(name: name) == nil) }

  @Test("The numbers of prose are named as their cases are", arguments: NarrativeKind.allCases)
  func narrativeKinds(kind: NarrativeKind) {
    #expect(kind.name == kind.name.uppercased())
    #expect(kind.name.lowercased().filter { $0 != "_" } == "\(kind)".lowercased())
  }
}
