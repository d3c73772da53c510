import DisclosureReport
import Testing

@testable import DisclosureTesting

struct DeterminedTests {
  private func truths(_ layout: LayoutKind, _ style: ZeroStyle) throws -> [ReportTruth] {
    let options = ReportOptions(layout: layout, zeroStyle: style, scale: .smallCounty)
    return try (0..<30).map { seed in
      try ReportGenerator(seed: UInt64(seed), options: options).report(of: .invented, on: 2022)
        .truth
    }
  }

  @Test(
    "A layout that keeps blanks determines every cell",
    arguments: [LayoutKind.pipes, .tabs, .tabsBroken], ZeroStyle.allCases)
  func keptBlanks(layout: LayoutKind, style: ZeroStyle) throws {
    for truth in try truths(layout, style) { #expect(truth.determined == CellSet(Cell.all)) }
  }

  @Test("Lines that print all seven values determine every cell")
  func linesWithZeros() throws {
    for truth in try truths(.linearised, .zeros) {
      #expect(truth.determined == CellSet(Cell.all))
    }
  }

  @Test("Of lines with dropped blanks the totals and the blank rows are determined")
  func linesWithBlanks() throws {
    for truth in try truths(.linearised, .blanks) {
      for row in ApplicationRow.allCases {
        #expect(truth.determined.contains(.application(row, .total)))
        let printed = ApplicantColumn.allCases.count { truth.cells[row, $0] != nil }
        #expect(
          truth.determined.contains(.application(row, .business)) == [0, 7].contains(printed))
      }
      #expect(CellSet(.proactive).allSatisfy(truth.determined.contains))
    }
  }

  @Test("A surplus value leaves in doubt at most some cells of the table of disputes")
  func surplus() throws {
    for truth in try truths(.tabsSurplus, .zeros) {
      let doubtful = Cell.all.filter { !truth.determined.contains($0) }
      #expect(doubtful.allSatisfy(CellSet(.disputes).contains))
    }
  }
}
