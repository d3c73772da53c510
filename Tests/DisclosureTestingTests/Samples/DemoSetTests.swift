import AdministrativeDivisions
import DisclosureReport
import Testing

@testable import DisclosureTesting

struct DemoSetTests {
  private static let demo = DemoSet()

  @Test("More than half of the counties of each province report, on both years")
  func coverage() throws {
    #expect(Self.demo.expectations.count == 8)
    for expectation in Self.demo.expectations {
      let counties = DivisionDirectory.standard.children(
        of: expectation.province.code, level: .county, inForceAtEndOf: expectation.year)
      #expect(expectation.counties == counties.count)
      #expect(expectation.reports * 2 > counties.count)
      #expect(expectation.reports < counties.count)
    }
  }

  @Test(
    "The provinces rank as said, for any seed",
    arguments: [
      (2024, ["宁夏回族自治区", "上海市", "北京市", "天津市"]),
      (2023, ["上海市", "宁夏回族自治区", "天津市", "北京市"]),
    ])
  func ranking(year: Int, provinces: [String]) {
    let counties = ReportingPlace.all(.county, inForceAtEndOf: 2024)
    for seed in 1...12 as ClosedRange<UInt64> {
      let demo = DemoSet(seed: seed, counties: counties)
      #expect(demo.ranking(of: year).map(\.province.name) == provinces)
    }
  }

  @Test("Neighbours in the ranking are at least five points apart")
  func distance() {
    for year in DemoSet.years {
      let rates = Self.demo.ranking(of: year).map { Double($0.granted) / Double($0.handled) }
      #expect(zip(rates, rates.dropFirst()).allSatisfy { $0 - $1 > 0.05 })
    }
  }

  @Test("The expected sums are those of the reports' own truth")
  func sums() {
    for expectation in Self.demo.expectations {
      let truths = Self.demo.reports.map(\.truth).filter {
        $0.year == expectation.year && $0.place.province == expectation.province
      }
      #expect(truths.count == expectation.reports)
      let handled = truths.reduce(0) { $0 + $1.cells.stated(.totalHandled) }
      #expect(expectation.handled == Int64(handled))
    }
  }

  @Test("Every cell of every report is determined, but for disputes with a surplus value")
  func determined() {
    for report in Self.demo.reports {
      let doubtful = Cell.all.filter { !report.truth.determined.contains($0) }
      #expect(doubtful.allSatisfy(CellSet(.disputes).contains))
    }
  }

  @Test("Names are ASCII and differ, layouts are mixed, years carry over")
  func reports() throws {
    let names = Self.demo.reports.map(\.name)
    #expect(Set(names).count == names.count)
    #expect(names.allSatisfy { $0.utf8.allSatisfy { $0 < 0x80 } })
    for kind in LayoutKind.common {
      #expect(names.contains { $0.contains("_\(kind.rawValue).") })
    }
    for before in Self.demo.reports where before.truth.year == 2023 {
      let after = try #require(
        Self.demo.reports.first { $0.truth.place == before.truth.place && $0.truth.year == 2024 })
      #expect(
        before.truth.cells.stated(.carriedOut) == after.truth.cells.stated(.carriedIn))
    }
  }

  @Test("Without counties there is nothing to show")
  func empty() {
    let demo = DemoSet(seed: 1, counties: [])
    #expect(demo.reports.isEmpty && demo.expectations.isEmpty)
  }
}
