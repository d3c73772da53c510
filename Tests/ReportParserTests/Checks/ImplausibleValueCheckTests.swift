import DisclosureReport
import Testing

@testable import ReportParser

@Suite("Values that cannot be")
struct ImplausibleValueCheckTests {
  private func findings(
    tier: AgencyTier? = .county, _ fill: (inout CellValues) -> Void
  ) -> [Finding] {
    var values = CellValues()
    fill(&values)
    return ImplausibleValueCheck(values: values, doubted: CellSet()).findings(tier: tier)
  }

  private func documents(_ column: DocumentColumn) -> Cell {
    .documents(.normativeDocuments, column)
  }

  @Test("Fewer documents in force than were made and not repealed are named")
  func inForce() {
    let findings = findings {
      $0[documents(.made)] = 5
      $0[documents(.repealed)] = 1
      $0[documents(.inForce)] = 3
    }
    #expect(findings.map(\.code) == [.implausibleValue])
    #expect(findings.first?.expected == "4")
    #expect(findings.first?.actual == "3")
    #expect(findings.first?.cells.contains(CellPath(documents(.inForce))) == true)
  }

  @Test("As many or more are not, nor is what is not printed", arguments: [4, 9, nil] as [Int64?])
  func sound(inForce: Int64?) {
    let findings = findings {
      $0[documents(.made)] = 5
      $0[documents(.repealed)] = 1
      $0[documents(.inForce)] = inForce
    }
    #expect(findings.isEmpty)
  }

  @Test("More newly disclosed than disclosed in all are named")
  func disclosed() {
    let findings = findings {
      $0[documents(.newlyDisclosed)] = 5
      $0[documents(.totalDisclosed)] = 3
    }
    #expect(findings.map(\.actual) == ["3"])
  }

  @Test("A count below 0 is named, a change below 0 is not")
  func negative() {
    let findings = findings {
      $0[.application(.newReceived, .total)] = -3
      $0[.action(.licensing, .change)] = -3
    }
    #expect(findings.map(\.cells) == [[CellPath(.application(.newReceived, .total))]])
  }

  @Test(
    "Fees beyond what a tier can charge are named",
    arguments: [
      (AgencyTier.county, 1), (.township, 1), (.prefecture, 0), (.province, 0), (nil, 0),
    ] as [(AgencyTier?, Int)])
  func fees(tier: AgencyTier?, count: Int) {
    let findings = findings(tier: tier) { $0.fees = Money(units: 50_000_000_000, nanos: 0) }
    #expect(findings.count == count)
  }

  @Test("A cell in doubt accuses nobody")
  func doubted() {
    var values = CellValues()
    values[.application(.newReceived, .total)] = -3
    let check = ImplausibleValueCheck(values: values, doubted: CellSet(.applications))
    #expect(check.findings(tier: .county).isEmpty)
  }

  @Test("No sum of extreme values overflows")
  func extremes() {
    let findings = findings {
      $0[documents(.made)] = .max
      $0[documents(.repealed)] = -.max
      $0[documents(.inForce)] = 0
    }
    #expect(findings.map(\.actual) == ["\(-Int64.max)"])
  }
}
