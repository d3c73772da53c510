import DisclosureReport
import DisclosureTesting
import Testing

@testable import ReportParser

/// A layout that nobody has seen yet is a reader in a file of its own and its name in the list.
@Suite("A new layout")
struct NewLayoutTests {
  private static let parser = ReportParser(layouts: [ArrowsReader()] + TableLayouts.all)

  private static let disputes = DisputeBlock.allCases.flatMap { block in
    DisputeColumn.allCases.map { Cell.dispute(block, $0) }
  }

  /// A whole report in the made-up layout.
  private func text(of values: CellValues) -> String {
    func row(_ label: String, _ cells: [Cell]) -> String {
      let printed = cells.map { cell in
        // Whole tens of thousands, so that the number of 万元 is a whole one.
        cell == .feesAmount
          ? values.fees.map { "\($0.units / 10_000)" } ?? "" : values[cell].map(String.init) ?? ""
      }
      return label + " => " + printed.joined(separator: "; ")
    }
    let heads = [0: "信息内容 本年制发件数 本年废止件数 现行有效件数", 2: "信息内容 本年处理决定数量", 5: "信息内容 本年收费金额（单位：万元）"]
    return TinyReport(
      proactive: Labels.proactive.enumerated().flatMap { place, line in
        (heads[place].map { [$0] } ?? []) + [row(line.row, line.cells)]
      },
      applications: Labels.applications.filter { $0.row != .otherSubtotal }.map { line in
        row(line.label, ApplicantColumn.allCases.map { .application(line.row, $0) })
      }, disputes: ["行政复议 行政诉讼", row("结果", Self.disputes)]
    ).text
  }

  private func values(_ style: ZeroStyle) throws -> CellValues {
    let shape = ReportShape(layout: .pipes, style: style)
    let report = try #require(
      try shape.reports(12, seed: 21).first { !$0.truth.singleOther })
    var values = report.truth.cells
    values.fees = Money(units: 3_680_000)
    return values
  }

  @Test(
    "A whole report in it is read with every cell right", arguments: LayoutKind.pipes.zeroStyles)
  func everyCell(style: ZeroStyle) throws {
    let values = try values(style)
    let records = try Self.parser.parse(ParserInput(bytes: Array(text(of: values).utf8)))
    let record = try #require(records.first)
    #expect(records.count == 1)
    for cell in Cell.all {
      #expect(record.content(of: cell) == values.amount(of: cell), "\(cell.path)")
    }
    #expect(record.namedByReading.isEmpty)
    #expect(record.accusedSums == [])
    // Where no dispute is printed, no line with numbers tells the third table's layout.
    #expect(record.parser.layouts.map(\.layout).prefix(2) == ["arrows", "arrows"])
  }

  @Test("Without its reader the same text is not read, and not in silence")
  func unread() throws {
    let values = try values(.zeros)
    let record = try Reading.record(of: text(of: values))
    #expect(record.cells[.newReceived, .total] == nil)
    #expect(record.namedByReading.contains(.application(.newReceived, .total)))
  }

  @Test(
    "Reports in the other layouts are read as without it", arguments: ReportShape.oneStyle)
  func others(shape: ReportShape) throws {
    for report in try shape.reports(1, seed: 22) {
      let with = try Self.parser.parse(ParserInput(bytes: report.bytes))
      #expect(with == (try Reading.parser.parse(ParserInput(bytes: report.bytes))))
    }
  }
}
