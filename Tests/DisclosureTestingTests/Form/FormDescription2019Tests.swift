import DisclosureReport
import Testing

@testable import DisclosureTesting

struct FormDescription2019Tests {
  private func report(_ seed: UInt64, _ layout: LayoutKind = .tabs) throws -> GeneratedReport {
    try ReportGenerator(seed: seed, options: ReportOptions(layout: layout, era: .era2019))
      .report(of: .invented, on: 2020)
  }

  @Test("The columns are those of 2019, and no cell of 2021 is printed")
  func columns() throws {
    let report = try report(1)
    let text = String(decoding: report.bytes, as: UTF8.self)
    for column in ["本年新制作数量", "本年新公开数量", "对外公开总数量", "上一年项目数量", "本年增/减", "采购总金额"] {
      #expect(text.contains(column))
    }
    #expect(!text.contains("本年制发件数") && !text.contains("1.申请人无正当理由"))
    let newer = DocumentRow.allCases.flatMap { row in
      [DocumentColumn.made, .repealed, .inForce].map { Cell.documents(row, $0) }
    }
    #expect((newer + [.feesAmount]).allSatisfy { report.truth.cells[$0] == nil })
    #expect(report.truth.era == .era2019 && report.truth.singleOther)
  }

  @Test("Only the years of that form are reported on, and what is carried over goes on")
  func years() throws {
    let options = ReportOptions(layout: .pipes, zeroStyle: .zeros, era: .era2019)
    let generator = try ReportGenerator(seed: 5, options: options)
    let first = generator.report(of: .invented, on: 2019).truth
    let second = generator.report(of: .invented, on: 2024).truth
    #expect(first.year == 2019 && second.year == 2020)
    #expect(first.cells[.carriedOut, .total] == second.cells[.carriedIn, .total])
    let licensing = ActionRow.licensing
    let grown =
      (first.cells[.action(licensing, .previousYearItems)] ?? 0)
      + (first.cells[.action(licensing, .change)] ?? 0)
    #expect(second.cells[.action(licensing, .previousYearItems)] == grown)
  }

  @Test("Changes are signed in one of three ways, money has its unit in one of five places or none")
  func numbers() {
    var cells = CellValues()
    cells[.action(.penalty, .change)] = 3
    cells[.feesChange] = -4
    cells.procurement = Money(units: 2_510_000, nanos: 500_000_000)
    func texts(_ style: NumberStyle) -> [String] {
      [Cell.action(.penalty, .change), .feesChange, .procurementAmount].map {
        style.text(of: $0, in: cells)
      }
    }
    #expect(texts(NumberStyle()) == ["3", "-4", "251.00005"])
    #expect(texts(NumberStyle(change: .signed))[..<2] == ["+3", "-4"])
    #expect(texts(NumberStyle(change: .words))[..<2] == ["增3", "减4"])
    let units: [(NumberStyle.ProcurementUnit, String)] = [
      (.headYuan, "2510000.5"), (.cellTenThousands, "251.00005万元"), (.cellYuan, "2510000.5元"),
      (.absent, "251.00005"),
    ]
    for (unit, text) in units { #expect(texts(NumberStyle(procurementUnit: unit))[2] == text) }
  }

  @Test("An amount without its unit is unknown, whatever stands there")
  func withoutUnit() throws {
    let reports = try (0..<60 as Range<UInt64>).map { try report($0) }
    let unknown = reports.filter { $0.truth.lost.contains(.procurementAmount) }
    #expect((1..<40).contains(unknown.count))
    for report in unknown {
      #expect(report.truth.cells.procurement == nil)
      #expect(!report.truth.determined.contains(.procurementAmount))
      let row = try #require(report.printed.rows.first { $0.row == .procurement })
      #expect(!row.tokens[1].isEmpty && !row.tokens[1].contains("元"))
    }
  }
}
