import DisclosureReport
import Testing

@testable import DisclosureTesting

struct DefectTests {
  private func report(_ defects: [Defect], layout: LayoutKind, seed: UInt64) throws
    -> GeneratedReport
  {
    let options = ReportOptions(layout: layout, zeroStyle: .zeros, defects: defects)
    return try ReportGenerator(seed: seed, options: options).report(of: .invented, on: 2023)
  }

  @Test("Contradictory outcomes are all 0 under a total that is not, and only they contradict it")
  func contradiction() throws {
    let truth = try report([.contradictoryOutcomes], layout: .tabs, seed: 8).truth
    #expect(ApplicationRow.outcomes.allSatisfy { truth.cells.stated($0) == 0 })
    #expect(truth.cells.stated(.totalHandled) > 0)
    let failing = FormIdentity.all.filter {
      if case .fails = $0.check(truth.cells, unknown: CellSet()) { true } else { false }
    }
    #expect(!failing.isEmpty && failing.allSatisfy { $0.kind == .outcomes })
    #expect(truth.anomalies.map(\.type) == ["column_sum"])
  }

  @Test("Misspelt labels change the text and no value", arguments: 0..<20 as Range<UInt64>)
  func typos(seed: UInt64) throws {
    let clean = try report([], layout: .pipes, seed: seed)
    let misspelt = try report([.labelTypos], layout: .pipes, seed: seed)
    #expect(clean.truth.cells == misspelt.truth.cells)
    #expect((1...3).contains(misspelt.truth.anomalies.count))
    for anomaly in misspelt.truth.anomalies {
      let wrong = try #require(anomaly.detail.split(separator: " ").first)
      let text = String(decoding: misspelt.bytes, as: UTF8.self)
      #expect(anomaly.type == "label_typo" && text.contains(wrong))
      #expect(!String(decoding: clean.bytes, as: UTF8.self).contains("\(wrong) |"))
    }
  }

  @Test("A surplus 0 stands in two rows, the columns' sums still saying which one it is")
  func surplus() throws {
    for seed in 0..<30 as Range<UInt64> {
      let report = try report([.surplusCells], layout: .pipes, seed: seed)
      #expect(report.truth.anomalies.map(\.type) == ["extra_cell", "extra_cell"])
      #expect(CellPath(.totalHandled).cells.allSatisfy(report.truth.determined.contains))
    }
  }

  @Test("A layout's own defect is applied once, even if it is asked for as well")
  func ownDefect() throws {
    let own = try report([], layout: .tabsSurplus, seed: 5)
    let asked = try report([.surplusCells], layout: .tabsSurplus, seed: 5)
    #expect(own == asked)
    #expect(own.truth.anomalies.count == 2)
  }

  @Test("Defects compose: a contradictory table does not settle a row with a surplus value")
  func composed() throws {
    let truth = try report(
      [.contradictoryOutcomes, .labelTypos], layout: .tabsSurplus, seed: 5
    ).truth
    #expect(Set(truth.anomalies.map(\.type)) == ["column_sum", "label_typo", "extra_cell"])
    #expect(!truth.determined.contains(.application(.totalHandled, .total)))
    #expect(truth.determined.contains(.application(.newReceived, .total)))
  }
}
