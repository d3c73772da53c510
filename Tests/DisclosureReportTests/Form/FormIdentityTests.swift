import DisclosureReport
import Testing

@Suite("Sums that the form prescribes")
struct FormIdentityTests {
  @Test("There are 26 rows, 7 columns of outcomes, 7 balances and 3 blocks of disputes")
  func counts() {
    func count(_ kind: FormIdentity.Kind) -> Int { FormIdentity.all.count { $0.kind == kind } }
    #expect([count(.row), count(.outcomes), count(.balance), count(.dispute)] == [26, 7, 7, 3])
    #expect(FormIdentity.all == FormIdentity.applications + FormIdentity.disputes)
  }

  @Test("A row's six applicants make its 总计", arguments: ApplicationRow.allCases)
  func row(row: ApplicationRow) {
    let identity = FormIdentity.row(row)
    #expect(identity.parts.map(\.path) == applicants.map { "\(row.path).\($0)" })
    #expect(identity.totals.map(\.path) == ["\(row.path).total"])
  }

  @Test("Twenty-two outcomes make （七）总计", arguments: ApplicantColumn.allCases)
  func outcomes(column: ApplicantColumn) {
    let identity = FormIdentity.outcomes(column)
    let rows = ContractPaths.applicationRows.filter {
      $0.hasPrefix("applications.outcomes.") && $0 != "applications.outcomes.total"
    }
    #expect(rows.count == 22)
    #expect(identity.parts.map(\.path) == rows.map { "\($0).\(column.path)" })
    #expect(identity.totals.map(\.path) == ["applications.outcomes.total.\(column.path)"])
  }

  @Test("一 and 二 make （七） and 四", arguments: ApplicantColumn.allCases)
  func balance(column: ApplicantColumn) {
    let identity = FormIdentity.balance(column)
    #expect(
      identity.parts.map(\.path)
        == ["applications.new_received.\(column.path)", "applications.carried_in.\(column.path)"])
    #expect(
      identity.totals.map(\.path)
        == [
          "applications.outcomes.total.\(column.path)", "applications.carried_out.\(column.path)",
        ])
  }

  @Test("Four results make the 总计 of a block", arguments: DisputeBlock.allCases)
  func dispute(block: DisputeBlock) {
    let identity = FormIdentity.dispute(block)
    #expect(
      identity.parts.map(\.path)
        == ["upheld", "corrected", "other", "pending"].map { "\(block.path).\($0)" })
    #expect(identity.totals.map(\.path) == ["\(block.path).total"])
  }

  @Test("The cells of a sum are those of both its sides")
  func cells() {
    for identity in FormIdentity.all {
      #expect(identity.cells == CellSet(identity.parts + identity.totals))
    }
  }

  private let applicants = [
    "natural_person", "business", "research_institution", "public_welfare", "legal_service",
    "other_organisation",
  ]
}
