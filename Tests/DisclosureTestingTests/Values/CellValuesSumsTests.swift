import DisclosureReport
import Testing

@testable import DisclosureTesting

struct CellValuesSumsTests {
  @Test("The three rows of （六） become one, and the outcomes still add up")
  func joining() {
    var history = AgencyHistory(seed: 9, scale: .largeDistrict)
    let before = history.next(year: 2021)
    var after = before
    after.joinOtherOutcomes()
    let parts = [ApplicationRow.correctionOverdue, .feeOverdue, .otherOutcome]
    for column in ApplicantColumn.allCases {
      #expect(
        after[.otherSubtotal, column] == parts.reduce(0) { $0 + (before[$1, column] ?? 0) })
      #expect(parts.allSatisfy { after[$0, column] == nil })
      #expect(FormIdentity.outcomes(column).check(after, unknown: CellSet()) == .holds)
    }
    #expect(after.stated(.otherSubtotal) > 0)
  }
}
