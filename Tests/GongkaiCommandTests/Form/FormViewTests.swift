import DisclosureReport
import Testing

@testable import GongkaiCommand

@Suite("A report shown as the form")
struct FormViewTests {
  @Test("Every row of the form is shown with its values; doubt is marked")
  func view() {
    var record = ReportRecord()
    record.agency.printedName = "互助县"
    record.year = 2024
    record.era = .era2021
    record.cells[.newReceived, .naturalPerson] = 11
    record.cells[.newReceived, .total] = 12
    record.cells.fees = Money(units: 7, nanos: 250_000_000)
    record.evidence = [
      CellEvidence(
        cell: .application(.newReceived, .total), reading: .inferred, span: nil)
    ]
    record.findings = [
      Finding(.valuesLost, .error, "Lost.", cells: [CellPath(.review), CellPath(.newReceived)])
    ]
    let lines = FormView(record).lines()
    let row = lines.first { $0.hasPrefix("一、本年新收") }?.split(separator: " ").dropFirst()
    #expect(row.map(Array.init) == ["11", "?", "?", "?", "?", "?", "12*"])
    #expect(lines.contains { $0.hasPrefix("行政复议") && $0.filter { $0 == "?" }.count == 5 })
    #expect(lines.contains { $0.hasPrefix("行政事业性收费") && $0.hasSuffix("7.25") })
    #expect(
      lines.contains { $0.hasPrefix("VALUES_LOST") && $0.contains("disputes.review and 1 more") })
    for row in ApplicationRow.allCases where row != .otherSubtotal {
      #expect(lines.contains { $0.hasPrefix(FormLabels.of(row)) }, "\(row)")
    }
    #expect(!lines.contains { $0.hasPrefix("（六）其他处理 ") && !$0.contains("1.") })
    #expect(!lines.contains { $0.contains("政府集中采购") })
  }

  @Test("The columns of the 2019 form are shown for its reports")
  func form2019() {
    var record = ReportRecord()
    record.era = .era2019
    record.cells.procurement = Money(units: 3)
    record.cells[.otherSubtotal, .total] = 4
    let lines = FormView(record).lines()
    #expect(lines.contains { $0.contains("本年新公开数量") && !$0.contains("制发") })
    #expect(lines.contains { $0.hasPrefix("其他对外管理服务事项") })
    #expect(lines.contains { $0.hasPrefix("政府集中采购") && $0.hasSuffix("3") })
    #expect(lines.contains { $0.hasPrefix("（六）其他处理 ") && $0.hasSuffix("4") })
  }
}
