import DisclosureReport
import Testing

@testable import DisclosureTesting

struct BrokenSumsTests {
  static let expected: [(Defect, Set<FormIdentity.Kind>)] = [
    (.brokenRowSum, [.row, .outcomes]), (.brokenOutcomeSum, [.outcomes]),
    (.brokenBalance, [.balance]), (.brokenDisputeSum, [.dispute]),
  ]

  @Test(
    "A broken sum breaks its own kind, and the truth lists every one that fails",
    arguments: BrokenSumsTests.expected)
  func broken(defect: Defect, kinds: Set<FormIdentity.Kind>) throws {
    for layout in [LayoutKind.pipes, .linearised, .html] {
      for style in layout.zeroStyles {
        for seed in 0..<10 as Range<UInt64> {
          let options = ReportOptions(layout: layout, zeroStyle: style, defects: [defect])
          let truth = try ReportGenerator(seed: seed, options: options)
            .report(of: .invented, on: 2023).truth
          let failing = FormIdentity.all.filter {
            if case .fails = $0.check(truth.cells, unknown: CellSet()) { true } else { false }
          }
          #expect(Set(failing.map(\.kind)) == kinds)
          #expect(truth.anomalies.count == failing.count)
          let types = Set(truth.anomalies.map(\.type))
          #expect(types.isSubset(of: ["row_sum", "column_sum", "identity"]))
        }
      }
    }
  }

  @Test("With blanks dropped a table that contradicts itself settles no row that lacks a value")
  func dropped() throws {
    let options = ReportOptions(
      layout: .rawLines, zeroStyle: .blanks, defects: [.brokenBalance], scale: .smallCounty)
    for seed in 0..<10 as Range<UInt64> {
      let report = try ReportGenerator(seed: seed, options: options).report(of: .invented, on: 2023)
      for row in report.printed.rows(of: .applications) where row.standing == .blanksDropped {
        #expect(!row.cells.contains(where: report.truth.determined.contains))
      }
      #expect(report.printed.rows(of: .applications).contains { $0.standing == .blanksDropped })
    }
  }

  @Test("Zeros printed and zeros left blank stand side by side, 总计 with any value of its row")
  func mixedZeros() throws {
    let options = ReportOptions(layout: .pipes, zeroStyle: .blanks, defects: [.mixedZeros])
    var zeros = 0
    var blanks = 0
    for seed in 0..<10 as Range<UInt64> {
      let cells = try ReportGenerator(seed: seed, options: options)
        .report(of: .invented, on: 2023).truth.cells
      for row in ApplicationRow.allCases {
        let values = ApplicantColumn.applicants.map { cells[row, $0] }
        zeros += values.count { $0 == 0 }
        blanks += values.count { $0 == nil }
        #expect(cells[row, .total] != nil || values.allSatisfy { $0 == nil })
      }
    }
    #expect(zeros > 100 && blanks > 100)
  }
}
