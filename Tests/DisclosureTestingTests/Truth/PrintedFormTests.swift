import DisclosureReport
import Testing

@testable import DisclosureTesting

struct PrintedFormTests {
  private func reports(_ options: ReportOptions) throws -> [GeneratedReport] {
    try (0..<3 as Range<UInt64>).map { seed in
      try ReportGenerator(seed: seed, options: options).report(of: .invented, on: 2020)
    }
  }

  @Test(
    "Without defects the tokens are the values of the row's cells, blanks left out or kept",
    arguments: LayoutKind.allCases, [FormEra.era2019, .era2021])
  func tokens(layout: LayoutKind, era: FormEra) throws {
    for style in layout.zeroStyles where layout != .tabsSurplus {
      for report in try reports(ReportOptions(layout: layout, zeroStyle: style, era: era)) {
        for row in report.printed.rows {
          let values = row.cells.map { cell in cell.isMoney ? nil : report.truth.cells[cell] }
          let counts = zip(row.tokens, row.counts).filter { !$0.0.isEmpty }.map(\.1)
          let money = row.cells.count { $0.isMoney && report.truth.cells[$0] != nil }
          #expect(counts.compactMap { $0 }.count >= values.compactMap { $0 }.count)
          #expect(row.tokens.count { !$0.isEmpty } >= values.compactMap { $0 }.count + money)
          if row.tokens.count == row.cells.count {
            #expect(zip(row.counts, values).allSatisfy { $1 == nil || $0 == $1 })
          }
        }
      }
    }
  }

  @Test("A row is settled, shifted or without its blanks as the layout leaves it")
  func standings() throws {
    func standings(_ layout: LayoutKind, _ style: ZeroStyle) throws -> Set<RowStanding> {
      Set(
        try reports(ReportOptions(layout: layout, zeroStyle: style)).flatMap(\.printed.rows)
          .map(\.standing))
    }
    for layout in LayoutKind.allCases
    where ![.tabsSurplus, .readingOrder, .orphanRows].contains(layout) {
      #expect(try standings(layout, .zeros) == [.settled], "\(layout)")
    }
    for layout in [LayoutKind.linearised, .rawLines, .cellLines, .flipBook] {
      #expect(try standings(layout, .blanks) == [.settled, .blanksDropped])
    }
    for layout in [LayoutKind.pipes, .tabs, .tabsBroken, .pipedCells, .trailingPipes] {
      #expect(try standings(layout, .blanks) == [.settled, .shifted])
    }
    for layout in [LayoutKind.aligned, .halfPage, .html, .htmlWord] {
      #expect(try standings(layout, .blanks) == [.settled])
    }
    #expect(try standings(.tabsSurplus, .zeros) == [.settled, .surplus])
    #expect(try standings(.orphanRows, .zeros) == [.settled, .orphan])
  }

  @Test("The form of each era has its own rows")
  func rows() throws {
    let old = try reports(ReportOptions(layout: .pipes, era: .era2019))[0].printed
    #expect(old.rows(of: .proactive).map(\.cells.count) == [3, 3, 3, 3, 3, 3, 2, 2])
    #expect(old.rows.contains { $0.row == .procurement })
    #expect(old.rows(of: .applications).count == 23)
    let new = try reports(ReportOptions(layout: .pipes, singleOther: false))[0].printed
    #expect(new.rows(of: .proactive).map(\.cells.count) == [3, 3, 1, 1, 1, 1])
    #expect(new.rows(of: .applications).count == 25)
    #expect(new.rows(of: .disputes).map(\.cells.count) == [15])
  }

  @Test(
    "A token's count is read from whatever way of writing it",
    arguments: [
      ("12", 12), ("１２", 12), ("1,362", 1_362), ("3件", 3), ("22（其中修订 16 件）", 22), ("+2", 2),
      ("-8", -8), ("减4", -4), ("增3", 3), ("", nil), ("/", nil), ("—", nil), ("无", nil),
      ("0.00", nil),
    ] as [(String, Int64?)])
  func counts(token: String, count: Int64?) {
    #expect(PrintedCount.value(token) == count)
  }
}
