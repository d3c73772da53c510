import DisclosureReport
import GongkaiProtos
import ReportMessages
import SwiftProtobuf
import Testing

@testable import GongkaiCommand

@Suite("Stored reports, amendments, rosters and what is missing, printed")
struct ReportViewTests {
  private let amendment = Gongkai_V1_Amendment.with {
    $0.cell = "disputes.review.total"
    $0.value.units = 7
    $0.author = "ann"
    $0.reason = "torn off"
    $0.revision = 4
  }
  private let blank = Gongkai_V1_Amendment.with {
    $0.cell = "disputes.review.other"
    $0.author = "ben"
    $0.revision = 5
  }

  @Test("A report tells which cells people have entered, with who and why, and blank as known")
  func entered() throws {
    var record = ReportRecord()
    record.cells[.dispute(.review, .total)] = 7
    record.cells[.dispute(.review, .upheld)] = 3
    record.evidence = [DisputeColumn.other, .total].map {
      CellEvidence(cell: .dispute(.review, $0), reading: .entered, span: nil)
    }
    record.findings = [Finding(.valuesLost, .warning, "lost", cells: [CellPath("disputes.review")])]
    var answer = Gongkai_V1_GetReportResponse()
    answer.report.record = Gongkai_V1_ReportRecord(record)
    answer.report.amendments = [amendment, blank]
    let view = try ReportView(answer)
    let lines = view.tableLines()
    #expect(lines.contains { $0.contains("disputes.review.total") && $0.hasSuffix("torn off") })
    #expect(lines.contains { $0.contains("disputes.review.other") && $0.contains("blank  ben") })
    #expect(lines.contains("? unknown: 2   * inferred or entered: 2"))
    let states = Dictionary(uniqueKeysWithValues: view.csvRows.map { ($0[0], $0[2]) })
    #expect(states["disputes.review.total"] == "ENTERED")
    #expect(states["disputes.review.other"] == "ENTERED")
    #expect(states["disputes.review.upheld"] == "PRINTED")
    #expect(states["disputes.review.pending"] == "UNKNOWN")
  }

  @Test("An amendment is answered with what applies now")
  func amended() {
    var answer = Gongkai_V1_AmendReportResponse()
    answer.revision = 5
    answer.report.key.year = 2024
    let none = AmendedView(answer)
    #expect(none.tableLines().contains("nothing entered applies; the reading counts"))
    answer.report.amendments = [blank, amendment]
    let view = AmendedView(answer)
    #expect(view.tableLines().last == "revision 5")
    #expect(
      view.csvRows == [
        ["cell", "value", "author", "reason", "revision"],
        ["disputes.review.other", "", "ben", "", "5"],
        ["disputes.review.total", "7", "ann", "torn off", "4"],
      ])
    #expect(view.rowMessages.count == 2)
  }

  @Test("Missing reports are counted against those expected, as far as anybody knows")
  func missing() {
    var answer = Gongkai_V1_ListMissingReportsResponse()
    answer.completeness.reports = 3
    #expect(MissingView(answer).tableLines()[0].hasPrefix("3 are in; nobody has told"))
    answer.completeness.expected = 5
    answer.completeness.missing = 2
    answer.completeness.ratio = 0.6
    answer.reports = [
      .with {
        $0.name = "西吉县人民政府"
        $0.divisionCode = "640422"
        $0.key.agencyID = "gov:640422-2001"
        $0.key.year = 2024
      }
    ]
    let view = MissingView(answer)
    #expect(view.tableLines()[1].hasPrefix("640422  西吉县人民政府"))
    #expect(
      view.tableLines().suffix(3).prefix(2) == [
        "… and 1 more", "3 of 5 are in (60.0 %), 2 are missing",
      ])
    #expect(view.csvRows[0].count == view.csvRows[1].count)
  }

  @Test("A roster tells the names that stand for no agency")
  func roster() {
    var answer = Gongkai_V1_LoadRosterResponse()
    answer.entries = 2
    #expect(RosterView(answer).tableLines().count == 2)
    answer.unresolved = [.with { $0.name = "没有这个机关" }]
    #expect(RosterView(answer).tableLines().last?.contains("没有这个机关") == true)
    #expect(RosterView(answer).csvRows[1] == ["没有这个机关", ""])
  }
}
